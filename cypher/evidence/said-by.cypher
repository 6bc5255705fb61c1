// name:  evidence/said-by
// title: Everything that a voice says
// shape: rows
//
// All statements of one voice, the oldest publication first, within a publication in the order of its paragraphs. A
// row is what the voice says of one fact in one source, as it stands there. Null means that the source does not say.
//
// @param  voice :: STRING of Voice            id of the voice: of voices.csv, or of an entity that is quoted
// @param  after :: DATE?                      only what can have been published on this day or later
// @param  before :: DATE?                     only what can have been published on this day or earlier
// @param  limit :: INTEGER = 1000             at most so many rows
//
// @column statement :: STRING                 id of the statement
// @column fact :: STRING of Fact              id of the fact it speaks of
// @column predicate :: STRING                 what is said: LED, PLEDGED_TO, ...; of attributes name, killed, ...
// @column subject :: STRING of Entity         id of whom or what it is said
// @column subjectName :: STRING               name of whom or what it is said
// @column subjectAs :: STRING?                the id that the source uses for it, where that is another
// @column object :: STRING? of Entity         id of the other end; null: an attribute has none
// @column objectName :: STRING?               name of the other end
// @column objectAs :: STRING?                 the id that the source uses for the other end, where that is another
// @column stance :: STRING                    asserts, suspects, disputes or denies
// @column saidBy :: STRING of Voice           id of the voice: whose word it is
// @column saidByName :: STRING                name of the voice
// @column through :: LIST<STRING> of Entity   ids of those through whom the voice spoke
// @column throughNames :: LIST<STRING>        their names, in the same order
// @column source :: STRING of Source          id of the publication
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
// @example voice=nak
// @example voice=local-islamists
// @example voice=fsb before=2016-12-31
MATCH (said:Statement {saidBy: $voice})-[:STATED_IN]->(publication:Source)
// it counts as known from the latest day on which it can have been published
WHERE coalesce(publication.knownFrom >= $after, true)
  AND coalesce(publication.publishedEarliest <= $before, true)
// p7 before p12: digits are filled up to twelve, so that numbers are ordered as numbers
WITH said, publication, reduce(key = {text: '', digits: ''}, sign IN split(coalesce(said.locator, ''), '') + [''] | CASE
    WHEN '0' <= sign <= '9' THEN {text: key.text, digits: key.digits + sign}
    WHEN key.digits = '' THEN {text: key.text + sign, digits: ''}
    ELSE {text: key.text + substring('000000000000', size(key.digits)) + key.digits + sign, digits: ''}
  END).text AS place
ORDER BY publication.knownFrom, publication.id, place, said.id
LIMIT $limit
// what follows is asked for the rows shown alone
OPTIONAL MATCH (subject:Entity {id: said.subject})
OPTIONAL MATCH (object:Entity {id: said.object})
OPTIONAL MATCH (event:Entity {id: said.untilEvent})
OPTIONAL MATCH (voice:Voice {key: said.dataset + '/' + coalesce(said.saidByAs, said.saidBy)})
OPTIONAL MATCH (speaker:Entity {id: said.saidBy})
RETURN
  said.id AS statement,
  coalesce(said.fact, said.formerFact) AS fact,
  said.predicate AS predicate,
  said.subject AS subject,
  subject.name AS subjectName,
  said.subjectAs AS subjectAs,
  said.object AS object,
  object.name AS objectName,
  said.objectAs AS objectAs,
  said.stance AS stance,
  said.saidBy AS saidBy,
  coalesce(voice.name, speaker.name, said.saidBy) AS saidByName,
  said.through AS through,
  COLLECT {
    UNWIND range(0, size(said.through) - 1) AS at
    OPTIONAL MATCH (between:Entity {id: said.through[at]})
    RETURN coalesce(between.name, said.through[at]) ORDER BY at
  } AS throughNames,
  publication.id AS source,
  publication.title AS sourceTitle,
  publication.publisher AS publisher,
  publication.published AS published,
  publication.url AS url,
  said.since AS since,
  said.until AS until,
  said.untilEvent AS untilEvent,
  event.name AS untilEventName,
  // part: statement-columns (statement = said)
  said.on AS on,
  said.ending AS ending,
  said.role AS role,
  said.channel AS channel,
  said.office AS office,
  said.value AS value,
  said.of AS of,
  said.locator AS locator,
  said.note AS note,
  said.dataset AS dataset
  // end part
ORDER BY publication.knownFrom, source, place, statement
LIMIT $limit
