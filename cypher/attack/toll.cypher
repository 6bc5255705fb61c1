// name:  attack/toll
// title: Dead and wounded by year, perpetrator, claimant or province
// shape: rows
//
// How many attacks there were in each group, and how many people other than the armed group's
// own were killed and wounded in them. A row is one group. A low is the sum of the least
// numbers; an attack without a number adds nothing to it. A high is null as soon as one number is open, so that it
// is never too small. What is denied does not count. An attack of two claimants counts under both, and an attack in a
// town also counts under every place around the town, so rows must not be added up. A part does not count beside
// its whole. An entry that stands for several attacks counts in unnamed alone and leaves the highs of its row open. An attack that only a suspected or
// contested statement ties to the group, or to the organisation asked for, adds nothing to a low.
//
// @param  organisation :: STRING? of Organisation   id of who claimed the attacks or is said to have done them; null: anybody or nobody
// @param  after :: DATE?                            only attacks that can have been on this day or later
// @param  before :: DATE?                           only attacks that can have been on this day or earlier
// @param  by :: STRING = 'year' in year|perpetrator|claimant|province   what the groups are
// @param  parts :: BOOLEAN = false                  true: with everything that was part of the organisation at the time
// @param  limit :: INTEGER = 1000                   at most so many rows
//
// @column group :: STRING?                          the year, or the id of the party or place; null: the year is not sure, nobody claimed it, nobody is said to have done it, or no place is named
// @column groupName :: STRING?                      the year, or the name of the party or place
// @column attacks :: INTEGER                        number of attacks, plots and bombings
// @column doubtful :: INTEGER                       how many of them only a suspected or contested statement ties to the group or organisation
// @column killedLow :: INTEGER                      the least number of dead
// @column killedHigh :: INTEGER?                    the greatest number of dead; null: open
// @column woundedLow :: INTEGER                     the least number of wounded
// @column woundedHigh :: INTEGER?                   the greatest number of wounded; null: open
// @column unnamed :: INTEGER                        number of entries that stand for several attacks, in none of the other numbers; they leave the highs open
//
// @example
// @example by=claimant
// @example by=province after=2018-01-01
// @example organisation=islamic-state parts=true by=perpetrator
CALL () {
  // null equals nothing: a part of this costs nothing where it was not asked for
  MATCH (:Organisation {id: $organisation})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(:Entity)-[link:CLAIMED|ATTRIBUTED_TO]-(event:Attack)
  // what began after the other had ended was never part of it at the same time
  WHERE
      // part: at-one-time (relations = part)
      none(later IN part WHERE any(earlier IN part WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
      // end part
  RETURN event, part, link.status IN ['suspected', 'contested'] AS doubted
  UNION
  WITH $organisation IS NULL AS everywhere
  WHERE everywhere
  MATCH (event:Attack)
  // an event that is only registered is none that anybody has reported
  WHERE EXISTS { MATCH (event)<-[:MENTIONS]-(source:Source) }
  RETURN event, [] AS part, false AS doubted
}
// read once, as earlier knowledge is asked for by each reading
WITH event, part, doubted, event{.dateEarliest, .dateLatest, .dateEndLatest, .killedLow, .killedHigh, .woundedLow, .woundedHigh} AS shown
WHERE coalesce(shown.dateEndLatest >= $after, shown.dateLatest >= $after, true)
  AND coalesce(shown.dateEarliest <= $before, true)
  AND all(span IN part WHERE 
    // part: may-hold-within (relation = span, first = shown.dateEarliest, last = shown.dateLatest)
    coalesce(span.sinceEarliest <= shown.dateLatest, true) AND coalesce(shown.dateEarliest <= span.untilLatest, true)
    // end part
  )
WITH event, shown, collect(doubted) AS doubts
CALL (event, shown) {
  // what lasted over New Year belongs to no year
  WITH CASE WHEN shown.dateEarliest.year = coalesce(shown.dateEndLatest, shown.dateLatest).year THEN toString(shown.dateEarliest.year) END AS year
  WHERE $by = 'year'
  RETURN year AS group, year AS groupName, false AS suspected
  UNION
  WITH event
  WHERE $by = 'perpetrator'
  OPTIONAL MATCH (event)-[link:ATTRIBUTED_TO]->(party:Entity)
  WITH event, party, link
  // a part stands with its whole
  WHERE party IS NOT NULL OR NOT EXISTS { MATCH (event)((:Event)-[:PART_OF]->(:Event))+(:Event)-[:ATTRIBUTED_TO]->(:Entity) }
  RETURN party.id AS group, party.name AS groupName, coalesce(link.status IN ['suspected', 'contested'], false) AS suspected
  UNION
  WITH event
  WHERE $by = 'claimant'
  OPTIONAL MATCH (party:Entity)-[link:CLAIMED]->(event)
  WITH event, party, link
  // a part stands with its whole
  WHERE party IS NOT NULL OR NOT EXISTS { MATCH (event)((:Event)-[:PART_OF]->(:Event))+(:Event)<-[:CLAIMED]-(:Entity) }
  RETURN party.id AS group, party.name AS groupName, coalesce(link.status IN ['suspected', 'contested'], false) AS suspected
  UNION
  WITH event
  WHERE $by = 'province'
  OPTIONAL MATCH (event)-[:OCCURRED_IN]->(:Province)((:Entity)-[:WITHIN]->(:Entity))*(place:Province)
  RETURN place.id AS group, place.name AS groupName, false AS suspected
}
WITH group, groupName, event, shown, suspected OR all(doubted IN doubts WHERE doubted) AS doubtful,
  COLLECT { MATCH (event)((:Event)-[:PART_OF]->(:Event))+(whole:Event) RETURN DISTINCT whole.id } AS wholes
WITH group, groupName, collect(CASE WHEN event.placeholder IS NULL THEN {event: event.id, wholes: wholes, shown: shown{.*, doubtful: doubtful}} END) AS named,
  count(event.placeholder) AS unnamed
WITH group, groupName, unnamed, [one IN named | one.event] AS events, named
WITH group, groupName, unnamed, [one IN named WHERE none(whole IN one.wholes WHERE whole IN events) | one.shown] AS counted
RETURN
  group,
  groupName,
  size(counted) AS attacks,
  size([one IN counted WHERE one.doubtful]) AS doubtful,
  reduce(total = 0, one IN counted | total + CASE WHEN one.doubtful THEN 0 ELSE coalesce(one.killedLow, 0) END) AS killedLow,
  // nobody knows how many died where an entry stands for several attacks
  CASE WHEN unnamed = 0 THEN reduce(total = 0, one IN counted | total + one.killedHigh) END AS killedHigh,
  reduce(total = 0, one IN counted | total + CASE WHEN one.doubtful THEN 0 ELSE coalesce(one.woundedLow, 0) END) AS woundedLow,
  CASE WHEN unnamed = 0 THEN reduce(total = 0, one IN counted | total + one.woundedHigh) END AS woundedHigh,
  unnamed
ORDER BY group
LIMIT $limit
