// name:  evidence/statements-of
// title: Who says so
// shape: rows
//
// Every statement behind a fact, in the order in which its sources could be known. A row is
// what one voice says in one source, as it stands there. The fact may be a relationship,
// an attribute or a denied one. What is derived has no statements of its own: the rows are then those of the facts that
// decide it, and about tells of which. Null means that the source does not say.
//
// @param  fact :: STRING of Fact              id of the fact
// @param  limit :: INTEGER = 1000             at most so many rows
//
// @column statement :: STRING                 id of the statement
// @column about :: STRING                     id of the fact it speaks of; another than was asked for where that is derived
// @column predicate :: STRING                 what is said: LED, PLEDGED_TO, ...; of attributes name, killed, ...
// @column subject :: STRING of Entity         id of whom or what it is said
// @column subjectName :: STRING               name of whom or what it is said
// @column subjectAs :: STRING?                the id that the source uses for it, where that is another
// @column object :: STRING? of Entity         id of the other end; null: an attribute has none
// @column objectName :: STRING?               name of the other end
// @column objectAs :: STRING?                 the id that the source uses for the other end, where that is another
// @column stance :: STRING                    asserts, suspects, disputes or denies
// @column saidBy :: STRING                    id of the voice: whose word it is
// @column saidByName :: STRING                name of the voice
// @column through :: LIST<STRING> of Entity   ids of those through whom the voice spoke
// @column throughNames :: LIST<STRING>        their names, in the same order
// @column source :: STRING                    id of the publication
// @column sourceTitle :: STRING               its title
// @column publisher :: STRING                 who published it
// @column published :: STRING?                when, as far as is known (EDTF)
// @column url :: STRING?                      its address on the web
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
  MATCH (statement:Statement {fact: $fact})
  RETURN statement
  UNION
  MATCH ()-[relation:SUCCEEDED {id: $fact}]->()
  UNWIND relation.deciding AS deciding
  MATCH (statement:Statement {fact: deciding})
  RETURN statement
  UNION
  MATCH ()-[relation:SWORN_TO {id: $fact}]->()
  UNWIND relation.deciding AS deciding
  MATCH (statement:Statement {fact: deciding})
  RETURN statement
  UNION
  MATCH ()-[relation:FIRST_SWORN_TO {id: $fact}]->()
  UNWIND relation.deciding AS deciding
  MATCH (statement:Statement {fact: deciding})
  RETURN statement
  UNION
  MATCH ()-[relation:DEFECTED_TO {id: $fact}]->()
  UNWIND relation.deciding AS deciding
  MATCH (statement:Statement {fact: deciding})
  RETURN statement
}
MATCH (statement)-[:STATED_IN]->(publication:Source)
OPTIONAL MATCH (subject:Entity {id: statement.subject})
OPTIONAL MATCH (object:Entity {id: statement.object})
OPTIONAL MATCH (event:Entity {id: statement.untilEvent})
OPTIONAL MATCH (voice:Voice {key: statement.dataset + '/' + coalesce(statement.saidByAs, statement.saidBy)})
OPTIONAL MATCH (speaker:Entity {id: statement.saidBy})
RETURN
  statement.id AS statement,
  statement.fact AS about,
  statement.predicate AS predicate,
  statement.subject AS subject,
  subject.name AS subjectName,
  statement.subjectAs AS subjectAs,
  statement.object AS object,
  object.name AS objectName,
  statement.objectAs AS objectAs,
  statement.stance AS stance,
  statement.saidBy AS saidBy,
  coalesce(voice.name, speaker.name, statement.saidBy) AS saidByName,
  statement.through AS through,
  COLLECT {
    UNWIND range(0, size(statement.through) - 1) AS index
    OPTIONAL MATCH (between:Entity {id: statement.through[index]})
    RETURN coalesce(between.name, statement.through[index]) ORDER BY index
  } AS throughNames,
  publication.id AS source,
  publication.title AS sourceTitle,
  publication.publisher AS publisher,
  publication.published AS published,
  publication.url AS url,
  statement.since AS since,
  statement.until AS until,
  statement.untilEvent AS untilEvent,
  event.name AS untilEventName,
  // part: statement-columns
  statement.on AS on,
  statement.ending AS ending,
  statement.role AS role,
  statement.channel AS channel,
  statement.office AS office,
  statement.value AS value,
  statement.of AS of,
  statement.locator AS locator,
  statement.note AS note,
  statement.dataset AS dataset
  // end part
ORDER BY publication.knownFrom, source, size(locator), locator, statement
LIMIT $limit
