// name:  evidence/changes-between
// title: What became known between two days
// shape: rows
//
// Facts that came to be known, changed or fell between the end of one day and the end of
// another, and the statements that made it so. A row is one fact, stated or derived, whose
// status, bounds, attested or presumed days, ending, value or gap is not what it was. What fell is mostly
// derived: a defection, say, that no longer follows. The column because names what is newly said of the fact itself,
// of the facts from which it follows, or of the event with which it ended. If nothing is, it names what is newly said
// of the subject, or of the seat that somebody succeeded to.
//
// @param  knownFrom :: DATE               the one day: what was published up to its end was known
// @param  knownTo :: DATE                 the other day, not before it
// @param  entity :: STRING? of Entity     id of an entity at either end; null: any
// @param  limit :: INTEGER = 1000         at most so many rows
//
// @column change :: STRING                new, changed or withdrawn
// @column fact :: STRING                  id of the fact; evidence/statements-of tells who says it today
// @column was :: STRING?                  what it was at the end of the one day; null: not known
// @column became :: STRING?               what it was at the end of the other; null: no longer
// @column because :: LIST<STRING>         ids of the statements published in between that made it so
// @column subject :: STRING of Entity     id of whom or what it is about
// @column subjectName :: STRING           its name
// @column predicate :: STRING             LED, PLEDGED_TO, DEFECTED_TO, ...; of attributes name, killed, ...
// @column object :: STRING? of Entity     id of the other end; null: an attribute has none
// @column objectName :: STRING?           its name
//
// @example knownFrom=2015-04-30 knownTo=2015-12-31
// @example knownFrom=2015-12-31 knownTo=2016-12-31 entity=rustam-asildarov
// @example knownFrom=2016-12-31 knownTo=2026-12-31 entity=rustam-asildarov
// @example knownFrom=2015-04-26 knownTo=2015-04-30 entity=caucasus-emirate
CALL () {
  MATCH (:Entity {id: $entity})-[relation:PLEDGED_TO|PLEDGED_TO_SUPERSEDED|LED|LED_SUPERSEDED|MEMBER_OF|MEMBER_OF_SUPERSEDED|PART_OF
      |PART_OF_SUPERSEDED|AFFILIATED_WITH|AFFILIATED_WITH_SUPERSEDED|CLAIMED|CLAIMED_SUPERSEDED|KILLED_IN|KILLED_IN_SUPERSEDED|SANCTIONED
      |SANCTIONED_SUPERSEDED|ACCEPTED_PLEDGE_OF|ACCEPTED_PLEDGE_OF_SUPERSEDED|APPOINTED|APPOINTED_SUPERSEDED|DENOUNCED|DENOUNCED_SUPERSEDED|SPLIT_FROM
      |SPLIT_FROM_SUPERSEDED|SUCCEEDED|SUCCEEDED_SUPERSEDED|ATTRIBUTED_TO|ATTRIBUTED_TO_SUPERSEDED|CONDUCTED_BY|CONDUCTED_BY_SUPERSEDED|OCCURRED_IN
      |OCCURRED_IN_SUPERSEDED|WITHIN|WITHIN_SUPERSEDED|COVERS|COVERS_SUPERSEDED|SWORN_TO|SWORN_TO_SUPERSEDED|FIRST_SWORN_TO|FIRST_SWORN_TO_SUPERSEDED
      |DEFECTED_TO|DEFECTED_TO_SUPERSEDED|DENIED|DENIED_SUPERSEDED]-(:Entity)
  RETURN DISTINCT startNode(relation) AS subject, endNode(relation) AS object, replace(type(relation), '_SUPERSEDED', '') AS type, relation.knownFrom AS first, relation.knownTo AS next, properties(relation) AS relation
  UNION ALL
  MATCH (subject:Entity {id: $entity})-[has:HAS|HAS_SUPERSEDED]->(attribute:Attribute|Attribute_SUPERSEDED)
  RETURN subject, null AS object, attribute.what AS type, has.knownFrom AS first, has.knownTo AS next, properties(attribute) AS relation
  UNION ALL
  WITH $entity IS NULL AS everywhere
  WHERE everywhere
  MATCH (subject)-[relation:PLEDGED_TO|PLEDGED_TO_SUPERSEDED|LED|LED_SUPERSEDED|MEMBER_OF|MEMBER_OF_SUPERSEDED|PART_OF|PART_OF_SUPERSEDED
      |AFFILIATED_WITH|AFFILIATED_WITH_SUPERSEDED|CLAIMED|CLAIMED_SUPERSEDED|KILLED_IN|KILLED_IN_SUPERSEDED|SANCTIONED|SANCTIONED_SUPERSEDED
      |ACCEPTED_PLEDGE_OF|ACCEPTED_PLEDGE_OF_SUPERSEDED|APPOINTED|APPOINTED_SUPERSEDED|DENOUNCED|DENOUNCED_SUPERSEDED|SPLIT_FROM|SPLIT_FROM_SUPERSEDED
      |SUCCEEDED|SUCCEEDED_SUPERSEDED|ATTRIBUTED_TO|ATTRIBUTED_TO_SUPERSEDED|CONDUCTED_BY|CONDUCTED_BY_SUPERSEDED|OCCURRED_IN|OCCURRED_IN_SUPERSEDED
      |WITHIN|WITHIN_SUPERSEDED|COVERS|COVERS_SUPERSEDED|SWORN_TO|SWORN_TO_SUPERSEDED|FIRST_SWORN_TO|FIRST_SWORN_TO_SUPERSEDED|DEFECTED_TO
      |DEFECTED_TO_SUPERSEDED|DENIED|DENIED_SUPERSEDED]->(object)
  RETURN subject, object, replace(type(relation), '_SUPERSEDED', '') AS type, relation.knownFrom AS first, relation.knownTo AS next, properties(relation) AS relation
  UNION ALL
  WITH $entity IS NULL AS everywhere
  WHERE everywhere
  MATCH (subject)-[has:HAS|HAS_SUPERSEDED]->(attribute)
  RETURN subject, null AS object, attribute.what AS type, has.knownFrom AS first, has.knownTo AS next, properties(attribute) AS relation
}
// what was known at the end of one of the two days alone
WITH subject, object, coalesce(relation.what, type) AS predicate, relation,
  first <= $knownFrom AND coalesce(next > $knownFrom, true) AS before,
  first <= $knownTo AND coalesce(next > $knownTo, true) AS after
WHERE before <> after
WITH subject, object, predicate, before, relation,
  relation.status
    + CASE WHEN relation.kind IS NULL THEN '' ELSE ', ' + relation.kind END
    + CASE WHEN relation.value IS NULL THEN '' ELSE ' ' + relation.value END
    // both ends of each stretch: exact, between two days, or open
    + reduce(text = '', span IN [
        [' since ', relation.sinceEarliest, relation.sinceLatest], [' until ', relation.untilEarliest, relation.untilLatest],
        [' left ', relation.leftEarliest, relation.leftLatest], [' joined ', relation.joinedEarliest, relation.joinedLatest],
        [' empty from ', relation.gapFromEarliest, relation.gapFromLatest], [' empty to ', relation.gapToEarliest, relation.gapToLatest]
      ] | text + CASE
        WHEN span[1] IS NULL AND span[2] IS NULL THEN ''
        WHEN span[1] = span[2] THEN span[0] + toString(span[1])
        ELSE span[0] + '[' + coalesce(toString(span[1]), '') + '..' + coalesce(toString(span[2]), '') + ']'
      END)
    + CASE WHEN relation.attestedUntil IS NULL THEN '' ELSE ' attested until ' + toString(relation.attestedUntil) END
    + CASE WHEN relation.presumedUntil IS NULL THEN '' ELSE ' presumed until ' + toString(relation.presumedUntil) END
    + CASE WHEN relation.presumedFrom IS NULL THEN '' ELSE ' presumed empty from ' + toString(relation.presumedFrom) END
    + CASE WHEN relation.interim THEN ' in the term of the other' ELSE '' END
    + CASE WHEN relation.ending IS NULL THEN '' ELSE ' (' + relation.ending + ')' END AS line
WITH subject, object, predicate, relation.id AS fact,
  max(CASE WHEN before THEN line END) AS was,
  max(CASE WHEN NOT before THEN line END) AS became,
  collect(relation) AS states
WHERE coalesce(was <> became, true)
WITH subject, object, predicate, fact, was, became,
  reduce(all = [fact], relation IN states | all + coalesce(relation.deciding, []) + coalesce(relation.endingFact, [])) AS facts,
  [relation IN states WHERE relation.endingEvent IS NOT NULL | relation.endingEvent] AS events,
  [relation IN states WHERE relation.organisation IS NOT NULL | relation.organisation] AS seats
WITH subject, object, predicate, fact, was, became, seats, COLLECT {
  UNWIND facts AS about
  MATCH (statement:Statement {fact: about})
  WHERE $knownFrom < statement.knownFrom <= $knownTo
  RETURN statement.id AS id
  UNION
  UNWIND events AS event
  MATCH (statement:Statement {subject: event})
  WHERE statement.predicate = 'date' AND $knownFrom < statement.knownFrom <= $knownTo
  RETURN statement.id AS id
} AS because
WITH subject, object, predicate, fact, was, became, CASE WHEN size(because) > 0 THEN because ELSE COLLECT {
  UNWIND [subject.id] + seats AS end
  MATCH (statement:Statement {subject: end})
  WHERE $knownFrom < statement.knownFrom <= $knownTo
  RETURN statement.id AS id
  UNION
  UNWIND [subject.id] + seats AS end
  MATCH (statement:Statement {object: end})
  WHERE statement.predicate IS NOT NULL AND $knownFrom < statement.knownFrom <= $knownTo
  RETURN statement.id AS id
} END AS because
RETURN
  CASE WHEN was IS NULL THEN 'new' WHEN became IS NULL THEN 'withdrawn' ELSE 'changed' END AS change,
  fact,
  was,
  became,
  COLLECT { UNWIND because AS id RETURN id ORDER BY id } AS because,
  subject.id AS subject,
  subject.name AS subjectName,
  predicate,
  object.id AS object,
  object.name AS objectName
ORDER BY subject, predicate, object, fact
LIMIT $limit
