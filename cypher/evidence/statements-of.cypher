// name:  evidence/statements-of
// title: Who says so
// shape: rows
//
// Every statement behind a fact, in the order in which its sources could be known. A row is
// what one voice says in one source, as it stands there. The fact may be a relationship,
// an attribute or a denied one. What is derived has no statements of its own: its
// evidence is that of the facts that decide it, and about tells which of these a row
// speaks of. Null means that the source does not say.
//
// @param  fact :: STRING of Fact              id of the fact
// @param  limit :: INTEGER = 1000             at most so many rows
//
// @column statement :: STRING                 id of the statement
// @column about :: STRING                     id of the fact it speaks of; another than was asked for where that is derived
// @column predicate :: STRING                 what is said: LED, PLEDGED_TO, ...; of attributes name, killed, ...
// @column subject :: STRING of Entity         id of whom or what it is said
// @column subjectName :: STRING               name of whom or what it is said
// @column object :: STRING? of Entity         id of the other end; null: an attribute has none
// @column objectName :: STRING?               name of the other end
// @column stance :: STRING                    asserts, suspects, disputes or denies
// @column saidBy :: STRING                    id of the voice: whose word it is
// @column saidByName :: STRING                name of the voice
// @column through :: LIST<STRING> of Entity   ids of those through whom the voice spoke
// @column throughNames :: LIST<STRING>        their names, in the same order
// @column source :: STRING                    id of the publication
// @column sourceTitle :: STRING               its title
// @column publisher :: STRING                 who published it
// @column published :: STRING?                when, as far as is known (EDTF)
// @column since :: STRING?                    when it began, of an act its day (EDTF)
// @column until :: STRING?                    when it ended (EDTF); .. means: it lasted when the source was written
// @column untilEvent :: STRING? of Event      id of the event with which it ended
// @column untilEventName :: STRING?           its name
// @column on :: STRING?                       a day on which it held (EDTF)
// @column ending :: STRING?                   killed, died, defected, replaced, dismissed, dissolved or ended
// @column role :: STRING?                     the source's word for the role
// @column channel :: STRING?                  how it was made known
// @column office :: STRING?                   the office an appointment was to
// @column value :: STRING?                    the value of an attribute
// @column of :: STRING?                       whom a number counts
// @column locator :: STRING?                  where in the source
// @column note :: STRING?                     what the coder noted
// @column dataset :: STRING                   id of the dataset that brings it
//
// @example fact=pj2wfxxapy0vqrkn
// @example fact=na97dg8tzk348vmn
// @example fact=ecm7kqcb7dn7eskv
CALL () {
  MATCH (s:Statement {fact: $fact})
  RETURN s
  UNION
  MATCH ()-[d:SUCCEEDED {id: $fact}]->()
  UNWIND d.deciding AS deciding
  MATCH (s:Statement {fact: deciding})
  RETURN s
  UNION
  MATCH ()-[d:SWORN_TO {id: $fact}]->()
  UNWIND d.deciding AS deciding
  MATCH (s:Statement {fact: deciding})
  RETURN s
  UNION
  MATCH ()-[d:FIRST_SWORN_TO {id: $fact}]->()
  UNWIND d.deciding AS deciding
  MATCH (s:Statement {fact: deciding})
  RETURN s
  UNION
  MATCH ()-[d:DEFECTED_TO {id: $fact}]->()
  UNWIND d.deciding AS deciding
  MATCH (s:Statement {fact: deciding})
  RETURN s
}
MATCH (s)-[:STATED_IN]->(publication:Source)
OPTIONAL MATCH (subject:Entity {id: s.subject})
OPTIONAL MATCH (object:Entity {id: s.object})
OPTIONAL MATCH (event:Entity {id: s.untilEvent})
OPTIONAL MATCH (voice:Voice {key: s.dataset + '/' + s.saidBy})
OPTIONAL MATCH (speaker:Entity {id: s.saidBy})
RETURN
  s.id AS statement,
  s.fact AS about,
  s.predicate AS predicate,
  s.subject AS subject,
  subject.name AS subjectName,
  s.object AS object,
  object.name AS objectName,
  s.stance AS stance,
  s.saidBy AS saidBy,
  coalesce(voice.name, speaker.name, s.saidBy) AS saidByName,
  s.through AS through,
  COLLECT {
    UNWIND range(0, size(s.through) - 1) AS at
    OPTIONAL MATCH (between:Entity {id: s.through[at]})
    RETURN coalesce(between.name, s.through[at]) ORDER BY at
  } AS throughNames,
  publication.id AS source,
  publication.title AS sourceTitle,
  publication.publisher AS publisher,
  publication.published AS published,
  s.since AS since,
  s.until AS until,
  s.untilEvent AS untilEvent,
  event.name AS untilEventName,
  s.on AS on,
  s.ending AS ending,
  s.role AS role,
  s.channel AS channel,
  s.office AS office,
  s.value AS value,
  s.of AS of,
  s.locator AS locator,
  s.note AS note,
  s.dataset AS dataset
ORDER BY publication.knownFrom, source, size(locator), locator, statement
LIMIT $limit
