// name:  attack/in-province
// title: Attacks and operations in a province
// shape: rows
// panel: 60 province called Attacks and operations here
//
// What happened there and in the provinces within it, oldest first. A row is one event,
// with the smallest place that is named for it. A number is what is stated of the event
// itself, never a sum over its parts. Add up either wholes or parts, never both: partOf tells which is which.
// No high means at least; null means that no source gives a number.
//
// @param  province :: STRING of Province        id of the province or place
// @param  after :: DATE?                        only events that can have been on this day or later
// @param  before :: DATE?                       only events that can have been on this day or earlier
// @param  asOf :: DATE?                         only events that can have been on this very day
// @param  limit :: INTEGER = 1000               at most so many rows
//
// @column event :: STRING of Event              id of the event
// @column eventName :: STRING                   name of the event
// @column label :: STRING                       Attack or Operation
// @column kind :: STRING?                       what it was, in the sources' words; several are parted by |
// @column place :: STRING of Province           id of the smallest place that is named for it
// @column placeName :: STRING                   name of the place
// @column dateEarliest :: DATE?                 the first day on which it can have begun; null: no source bounds it
// @column dateLatest :: DATE?                   the last day on which it can have begun; null: no source bounds it
// @column killedLow :: INTEGER?                 the least number of dead other than the armed group's own
// @column killedHigh :: INTEGER?                the greatest number of them
// @column woundedLow :: INTEGER?                the least number of wounded other than the armed group's own
// @column woundedHigh :: INTEGER?               the greatest number of them
// @column militantsKilledLow :: INTEGER?        the least number of dead of the armed group
// @column militantsKilledHigh :: INTEGER?       the greatest number of them
// @column militantsWoundedLow :: INTEGER?       the least number of wounded of the armed group
// @column militantsWoundedHigh :: INTEGER?      the greatest number of them
// @column disputedNumbers :: LIST<STRING>       which numbers the sources cannot agree on: killed, wounded, militantsKilled, militantsWounded
// @column partOf :: STRING? of Event            id of the event of which it is a part; null: none
// @column partOfName :: STRING?                 name of that event
// @column claimants :: LIST<STRING> of Entity   ids of who claimed it
// @column claimantNames :: LIST<STRING>         their names, in the same order
// @column holds :: STRING?                      how sure it is that it was under way on asOf: certain or possible; null: no day asked
// @column fact :: STRING                        id of the fact; evidence/statements-of tells who says it; it says that the event happened in that place
// @column since :: STRING?                      when it began, as the sources write it (EDTF); of the place: null, as places are timeless, and so are all bounds down to endingFact
// @column sinceEarliest :: DATE?                the first day on which it can have begun; null: no source bounds it
// @column sinceLatest :: DATE?                  the last day on which it can have begun; null: no source bounds it
// @column until :: STRING?                      when it ended, as the sources write it (EDTF)
// @column untilEarliest :: DATE?                the first day that can have been its last; null: nothing bounds it
// @column untilLatest :: DATE?                  the last day that can have been its last; null: nothing bounds it
// @column attestedUntil :: DATE?                the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?                 the first day on which to presume it; null: it is presumed on no day
// @column presumedUntil :: DATE?                the last day on which to presume it; null: nothing may have ended it, or it is presumed on no day
// @column ending :: STRING?                     killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?                 id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?              whether a source states the end; null: no end is known
// @column status :: STRING                      confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>              what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>               voices that assert it
//
// @example province=dagestan
// @example province=chechnya after=2018-01-01
// @example province=north-caucasus before=2013-12-31
// @example province=volgograd
MATCH (province:Entity {id: $province})
MATCH (province)((:Entity)<-[within:WITHIN]-(:Entity))*(place:Entity)<-[location:OCCURRED_IN]-(event:Event)
// read once, as earlier knowledge is asked for by each reading
WITH event, event{.kind, .dateEarliest, .dateLatest, .dateEndEarliest, .dateEndLatest, .killedLow, .killedHigh, .woundedLow, .woundedHigh,
  .militantsKilledLow, .militantsKilledHigh, .militantsWoundedLow, .militantsWoundedHigh} AS shown, place, location, size(within) AS depth
WHERE coalesce(shown.dateEndLatest >= $after, shown.dateLatest >= $after, true)
  AND coalesce(shown.dateEarliest <= $before, true)
  AND coalesce(shown.dateEarliest <= $asOf, true)
  AND coalesce($asOf <= shown.dateEndLatest, $asOf <= shown.dateLatest, true)
WITH event, shown, place, location, depth
ORDER BY depth DESC, location.id
WITH event, collect({shown: shown, place: place, fact: location})[0] AS smallest
WITH event, smallest.shown AS shown, smallest.place AS place, smallest.fact AS location,
  COLLECT { MATCH (party:Entity)-[:CLAIMED]->(event) RETURN DISTINCT party ORDER BY party.id } AS claimants,
  head(COLLECT { MATCH (event)-[:PART_OF]->(whole:Event) RETURN whole ORDER BY whole.id LIMIT 1 }) AS whole,
  // part: disputed-numbers
  COLLECT {
    MATCH (event)-[:HAS]->(number:Attribute)
    WHERE coalesce(number.of, '') = ''
    // each read once, since Neo4j 2026.08 at times refuses its own plan for a property read twice here
    WITH number.what AS what, number.disputed AS disputed
    WHERE what IN ['killed', 'wounded', 'militantsKilled', 'militantsWounded'] AND what IN disputed
    RETURN DISTINCT what ORDER BY what
  } AS disputedNumbers
  // end part
RETURN
  event.id AS event,
  event.name AS eventName,
  CASE WHEN event:Attack THEN 'Attack' ELSE 'Operation' END AS label,
  shown.kind AS kind,
  place.id AS place,
  place.name AS placeName,
  shown.dateEarliest AS dateEarliest,
  shown.dateLatest AS dateLatest,
  shown.killedLow AS killedLow,
  shown.killedHigh AS killedHigh,
  shown.woundedLow AS woundedLow,
  shown.woundedHigh AS woundedHigh,
  shown.militantsKilledLow AS militantsKilledLow,
  shown.militantsKilledHigh AS militantsKilledHigh,
  shown.militantsWoundedLow AS militantsWoundedLow,
  shown.militantsWoundedHigh AS militantsWoundedHigh,
  disputedNumbers,
  whole.id AS partOf,
  whole.name AS partOfName,
  [party IN claimants | party.id] AS claimants,
  [party IN claimants | party.name] AS claimantNames,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN shown.dateLatest <= $asOf AND $asOf <= coalesce(shown.dateEndEarliest, shown.dateEarliest) THEN 'certain'
    ELSE 'possible'
  END AS holds,
  // part: fact-columns (relation = location, lasts = false)
  location.id AS fact,
  location.since AS since,
  location.sinceEarliest AS sinceEarliest,
  location.sinceLatest AS sinceLatest,
  location.until AS until,
  location.untilEarliest AS untilEarliest,
  location.untilLatest AS untilLatest,
  location.attestedUntil AS attestedUntil,
  CASE
    WHEN false AND NOT location.status IN ['suspected', 'contested', 'denied'] AND coalesce(location.kind <> 'possible', true)
      AND coalesce(location.sinceLatest <= location.presumedUntil, true) THEN location.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT location.status IN ['suspected', 'contested', 'denied'] AND coalesce(location.kind <> 'possible', true)
      AND location.sinceLatest <= location.presumedUntil THEN location.presumedUntil
  END AS presumedUntil,
  location.ending AS ending,
  location.endingFact AS endingFact,
  location.endingStated AS endingStated,
  location.status AS status,
  location.disputed AS disputed,
  location.origins AS origins
  // end part
ORDER BY dateLatest, dateEarliest, event
LIMIT $limit
