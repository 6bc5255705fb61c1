// name:  attack/attacks
// title: Attacks, plots and operations in a period
// shape: rows
//
// All attacks, plots and operations, wherever they happened, oldest first, with the dead and
// wounded, who claimed them and to whom they are attributed. A row is one event. A number is
// what is stated of the event itself, never a sum over its parts: partOf tells which rows must
// not be added to others. No high means at least; null means that no source gives a number.
//
// @param  after :: DATE?                           only events that can have been on this day or later
// @param  before :: DATE?                          only events that can have been on this day or earlier
// @param  kind :: STRING?                          only what a source calls so, in whole or in part (bombing finds suicide bombing), or Attack or Operation; null: any
// @param  claimant :: STRING? of Entity            id of who claimed it; null: anybody or nobody
// @param  perpetrator :: STRING? of Entity         id of who is said to have done, planned or been involved in it; null: anybody or nobody
// @param  parts :: BOOLEAN = false                 true: claimant and perpetrator with everything that was part of them at the time
// @param  asOf :: DATE?                            only events that can have been on this very day
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column event :: STRING of Event                 id of the event
// @column eventName :: STRING                      name of the event
// @column label :: STRING                          Attack or Operation
// @column kind :: STRING?                          what it was, in the sources' words; several are parted by |
// @column province :: STRING? of Province          id of the smallest place that is named for it; null: no place is named
// @column provinceName :: STRING?                  name of the place
// @column within :: LIST<STRING> of Province       ids of the places around that place, the nearest first
// @column withinNames :: LIST<STRING>              their names, in the same order
// @column dateEarliest :: DATE?                    the first day on which it can have begun; null: no source bounds it
// @column dateLatest :: DATE?                      the last day on which it can have begun; null: no source bounds it
// @column dateEndEarliest :: DATE?                 the first day that can have been its last; null: no source bounds it
// @column dateEndLatest :: DATE?                   the last day that can have been its last; null: no source bounds it
// @column killedLow :: INTEGER?                    the least number of dead other than the armed group's own
// @column killedHigh :: INTEGER?                   the greatest number of them
// @column woundedLow :: INTEGER?                   the least number of wounded other than the armed group's own
// @column woundedHigh :: INTEGER?                  the greatest number of them
// @column militantsKilledLow :: INTEGER?           the least number of dead of the armed group
// @column militantsKilledHigh :: INTEGER?          the greatest number of them
// @column militantsWoundedLow :: INTEGER?          the least number of wounded of the armed group
// @column militantsWoundedHigh :: INTEGER?         the greatest number of them
// @column disputedNumbers :: LIST<STRING>          which numbers the sources cannot agree on: killed, wounded, militantsKilled, militantsWounded
// @column partOf :: STRING? of Event               id of the event of which it is a part; null: none
// @column partOfName :: STRING?                    name of that event
// @column claimants :: LIST<STRING> of Entity      ids of who claimed it
// @column claimantNames :: LIST<STRING>            their names, in the same order
// @column attributedTo :: LIST<STRING> of Entity   ids of whom it is attributed to, by others or themselves
// @column attributedToNames :: LIST<STRING>        their names, in the same order
// @column doubtful :: LIST<STRING> of Entity       ids of those claimants and others whom only suspected or contested statements tie to it
// @column responsibility :: STRING?                the first that applies of rival: claimed by two sides; denied: somebody says that it was not they; disputed: somebody doubts it; claimed; attributed-only: nobody claims it; null: neither claimed nor attributed
// @column holds :: STRING?                         how sure it is that it was under way on asOf: certain or possible; null: no day asked
//
// @example after=2018-01-01 before=2019-12-31
// @example claimant=islamic-state parts=true
// @example perpetrator=rustam-asildarov
// @example kind=bombing
CALL () {
  // null equals nothing: a part of this costs nothing where it was not asked for
  MATCH (:Entity {id: $claimant})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(:Entity)-[:CLAIMED]->(event:Event)
  RETURN event
  UNION
  MATCH (:Entity {id: $perpetrator})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(:Entity)<-[:ATTRIBUTED_TO]-(event:Event)
  RETURN event
  UNION
  WITH $claimant IS NULL AND $perpetrator IS NULL AS everything
  WHERE everything
  MATCH (event:Event)
  // an event that is only registered is none that anybody has reported
  WHERE EXISTS { MATCH (event)<-[:MENTIONS]-(source:Source) }
  RETURN event
}
// read once, as earlier knowledge is asked for by each reading
WITH event, event{.kind, .dateEarliest, .dateLatest, .dateEndEarliest, .dateEndLatest, .killedLow, .killedHigh, .woundedLow, .woundedHigh,
  .militantsKilledLow, .militantsKilledHigh, .militantsWoundedLow, .militantsWoundedHigh} AS shown
WHERE coalesce(shown.dateEndLatest >= $after, shown.dateLatest >= $after, true)
  AND coalesce(shown.dateEarliest <= $before, true)
  AND coalesce(shown.dateEarliest <= $asOf, true)
  AND coalesce($asOf <= shown.dateEndLatest, $asOf <= shown.dateLatest, true)
  AND ($kind IS NULL OR coalesce(toLower(shown.kind) CONTAINS toLower($kind), false)
    OR toLower($kind) = CASE WHEN event:Attack THEN 'attack' ELSE 'operation' END)
  AND ($claimant IS NULL OR EXISTS {
    MATCH (:Entity {id: $claimant})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(:Entity)-[claim:CLAIMED]->(event)
    WHERE all(span IN part WHERE 
    // part: may-hold-within (relation = span, first = claim.sinceEarliest, last = claim.sinceLatest)
    coalesce(span.sinceEarliest <= claim.sinceLatest, true) AND coalesce(claim.sinceEarliest <= span.untilLatest, true)
    // end part
  )
      // what began after the other had ended was never part of it at the same time
      AND
          // part: at-one-time (relations = part)
          none(later IN part WHERE any(earlier IN part WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
          // end part
  })
  AND ($perpetrator IS NULL OR EXISTS {
    MATCH (:Entity {id: $perpetrator})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(:Entity)<-[:ATTRIBUTED_TO]-(event)
    WHERE all(span IN part WHERE 
    // part: may-hold-within (relation = span, first = shown.dateEarliest, last = shown.dateLatest)
    coalesce(span.sinceEarliest <= shown.dateLatest, true) AND coalesce(shown.dateEarliest <= span.untilLatest, true)
    // end part
  )
      AND
          // part: at-one-time (relations = part)
          none(later IN part WHERE any(earlier IN part WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
          // end part
  })
ORDER BY shown.dateLatest, shown.dateEarliest, event.id
LIMIT $limit
// what follows is asked for the rows shown alone
// part: claimant-sides (attack = event)
CALL (event) {
  MATCH (claimant:Entity)-[claiming:CLAIMED]->(event)
  WHERE COUNT { (event)<-[:CLAIMED]-() } > 1
  RETURN collect(COLLECT {
    MATCH (claimant)((:Entity)-[relation:LED|MEMBER_OF|PART_OF|SWORN_TO]->(over:Entity)
      WHERE coalesce(over.kind, '') <> 'umbrella' AND
        coalesce(relation.sinceEarliest <= claiming.sinceLatest, true) AND coalesce(claiming.sinceEarliest <= relation.untilLatest, true)
    )*(above:Entity)
    RETURN DISTINCT above.id
  }) AS sides
}
// end part
CALL (event) {
  MATCH (event)-[said:CLAIMED|ATTRIBUTED_TO|DENIED]-(:Entity)
  WHERE said.status IN ['contested', 'denied'] AND coalesce(said.what, type(said)) IN ['CLAIMED', 'ATTRIBUTED_TO']
  MATCH (doubt:Statement {fact: said.id})
  WHERE doubt.stance IN ['denies', 'disputes']
  RETURN collect(doubt.stance) AS stances
}
WITH event, shown, sides, stances,
  COLLECT { MATCH (party:Entity)-[:CLAIMED]->(event) RETURN DISTINCT party ORDER BY party.id } AS claimants,
  COLLECT { MATCH (event)-[:ATTRIBUTED_TO]->(party:Entity) RETURN DISTINCT party ORDER BY party.id } AS attributed,
  COLLECT {
    MATCH (event)-[tie:CLAIMED|ATTRIBUTED_TO]-(party:Entity)
    WITH party, collect(tie.status) AS statuses
    WHERE all(status IN statuses WHERE status IN ['suspected', 'contested'])
    RETURN party.id ORDER BY party.id
  } AS doubtful,
  head(COLLECT { MATCH (event)-[:PART_OF]->(whole:Event) RETURN whole ORDER BY whole.id LIMIT 1 }) AS whole,
  head(COLLECT {
    MATCH (event)-[at:OCCURRED_IN]->(place:Province)
    RETURN place ORDER BY COUNT { (place)((:Entity)-[:WITHIN]->(:Entity))+(:Entity) } DESC, at.id LIMIT 1
  }) AS place,
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
WITH event, shown, sides, stances, claimants, attributed, doubtful, whole, place, disputedNumbers, COLLECT {
  MATCH way = ALL SHORTEST (place)-[:WITHIN]->+(around:Province)
  WITH around, min(length(way)) AS steps
  RETURN around ORDER BY steps, around.id
} AS around
RETURN
  event.id AS event,
  event.name AS eventName,
  CASE WHEN event:Attack THEN 'Attack' ELSE 'Operation' END AS label,
  shown.kind AS kind,
  place.id AS province,
  place.name AS provinceName,
  [wider IN around | wider.id] AS within,
  [wider IN around | wider.name] AS withinNames,
  shown.dateEarliest AS dateEarliest,
  shown.dateLatest AS dateLatest,
  shown.dateEndEarliest AS dateEndEarliest,
  shown.dateEndLatest AS dateEndLatest,
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
  [party IN attributed | party.id] AS attributedTo,
  [party IN attributed | party.name] AS attributedToNames,
  doubtful,
  CASE
    WHEN any(a IN sides WHERE any(b IN sides WHERE none(side IN a WHERE side IN b))) THEN 'rival'
    WHEN 'denies' IN stances THEN 'denied'
    WHEN 'disputes' IN stances THEN 'disputed'
    WHEN size(claimants) > 0 THEN 'claimed'
    WHEN size(attributed) > 0 THEN 'attributed-only'
  END AS responsibility,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN shown.dateLatest <= $asOf AND $asOf <= coalesce(shown.dateEndEarliest, shown.dateEarliest) THEN 'certain'
    ELSE 'possible'
  END AS holds
ORDER BY dateLatest, dateEarliest, event
LIMIT $limit
