// name:  evidence/disagreements
// title: What the sources cannot agree on
// shape: rows
// panel: 80 entity called What the sources disagree on
//
// Facts and attributes in dispute, in the order of the facts. A row is one thing on which the sources
// disagree: when something began or ended, a number, a kind, or (what = status)
// whether it is so at all. The lists go together: the
// first voice says the first value in the first source, and so on. A denied fact is
// here too, even if only the denier speaks of it.
//
// @param  entity :: STRING? of Entity    id of an entity at either end; null: any
// @param  predicate :: STRING?           such as LED or killed; null: any
// @param  limit :: INTEGER = 1000        at most so many rows
//
// @column subject :: STRING of Entity    id of whom or what it is about
// @column subjectName :: STRING          its name
// @column predicate :: STRING            LED, PLEDGED_TO, ...; of attributes killed, kind, ...
// @column object :: STRING? of Entity    id of the other end; null: an attribute has none
// @column objectName :: STRING?          its name
// @column of :: STRING?                  whom a number counts
// @column what :: STRING                 what is in dispute: since, until, status, killed, kind, death, ...
// @column values :: LIST<STRING>         what is said of it; of status the stances
// @column saidBy :: LIST<STRING>         ids of the voices that say so
// @column saidByNames :: LIST<STRING>    names of the voices
// @column sources :: LIST<STRING>        ids of the publications in which they do
// @column sourceTitles :: LIST<STRING>   titles of the publications
// @column status :: STRING               status of the fact: confirmed, reported, suspected, contested or denied
// @column fact :: STRING                 id of the fact; evidence/statements-of tells the rest
//
// @example entity=makhachkala-bombings-2012
// @example predicate=kind
// @example
CALL () {
  MATCH (:Entity {id: $entity})-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED
      |DENOUNCED|SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|DENIED]-(:Entity)
  WHERE size(relation.disputed) > 0 OR relation.status IN ['contested', 'denied']
  RETURN DISTINCT startNode(relation) AS subject, endNode(relation) AS object, coalesce(relation.what, type(relation)) AS predicate, properties(relation) AS relation
  UNION ALL
  MATCH (subject:Entity {id: $entity})-[:HAS]->(attribute:Attribute)
  WHERE size(attribute.disputed) > 0 OR attribute.status IN ['contested', 'denied']
  RETURN subject, null AS object, attribute.what AS predicate, properties(attribute) AS relation
  UNION ALL
  WITH $entity IS NULL AS everywhere
  WHERE everywhere
  MATCH (subject:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED
      |DENOUNCED|SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|DENIED]->(object:Entity)
  WHERE size(relation.disputed) > 0 OR relation.status IN ['contested', 'denied']
  RETURN subject, object, coalesce(relation.what, type(relation)) AS predicate, properties(relation) AS relation
  UNION ALL
  WITH $entity IS NULL AS everywhere
  WHERE everywhere
  MATCH (subject:Entity)-[:HAS]->(attribute:Attribute)
  WHERE size(attribute.disputed) > 0 OR attribute.status IN ['contested', 'denied']
  RETURN subject, null AS object, attribute.what AS predicate, properties(attribute) AS relation
}
WITH subject, object, predicate, relation
WHERE ($predicate IS NULL OR predicate = $predicate)
  // what is derived repeats the disputes of the facts that decide it
  AND NOT coalesce(relation.derived, false)
WITH subject, object, predicate, relation, COLLECT {
  MATCH (statement:Statement {fact: relation.id})-[:STATED_IN]->(source:Source)
  OPTIONAL MATCH (voice:Voice {key: statement.dataset + '/' + statement.saidBy})
  OPTIONAL MATCH (speaker:Entity {id: statement.saidBy})
  RETURN {said: statement, name: coalesce(voice.name, speaker.name, statement.saidBy), source: source}
} AS statements
UNWIND relation.disputed + CASE
    WHEN any(one IN statements WHERE one.said.stance IN ['denies', 'disputes']) THEN ['status']
    ELSE []
  END AS what
WITH subject, object, predicate, relation, what, COLLECT {
  UNWIND statements AS one
  WITH one, one.said AS said
  WHERE what = 'status' OR said.stance IN ['asserts', 'suspects']
  WITH one, said, CASE what
      WHEN 'status' THEN said.stance
      WHEN 'since' THEN said.since
      WHEN 'until' THEN coalesce(said.untilEvent, said.until)
      WHEN 'ending' THEN said.ending
      WHEN 'endingEvent' THEN said.untilEvent
      ELSE coalesce(said.value, said.since)
    END AS value
  WHERE value IS NOT NULL
  WITH DISTINCT value, said.saidBy AS voice, one.name AS name, one.source.id AS source, one.source.title AS title
  RETURN {value: value, voice: voice, name: name, source: source, title: title} ORDER BY value, voice, source
} AS words
RETURN
  subject.id AS subject,
  subject.name AS subjectName,
  predicate,
  object.id AS object,
  object.name AS objectName,
  relation.of AS of,
  what,
  [word IN words | word.value] AS values,
  [word IN words | word.voice] AS saidBy,
  [word IN words | word.name] AS saidByNames,
  [word IN words | word.source] AS sources,
  [word IN words | word.title] AS sourceTitles,
  relation.status AS status,
  relation.id AS fact
ORDER BY relation.sinceLatest, relation.sinceEarliest, fact, what
LIMIT $limit
