// name:  succession/contested-leaderships
// title: Two leaders in one seat at one time
// shape: rows
// view:  timeline
// panel: 14 organisation called Two leaders at one time
//
// Pairs of leaders of the same organisation who held, or may have held, its first seat on
// the same days, oldest first. A row is one spell of the one and one of the other. A day
// that ends one and begins the other is no contest, nor are two spells of one leader or
// the leaders of an organisation and of a part of it, nor is a leader one with whoever led only within the leader's term
// (interim in succession-chain), unless that is only possible. If days are vague, daysAtLeast counts the dates that
// give the shortest overlap.
// The reports that come with the program hold none: no report names two leaders of one seat.
//
// @param  organisation :: STRING? of Organisation   id of the organisation or declared province; null: any
// @param  minDays :: INTEGER = 1 in 0..36525    only who shared the seat for at least so many days; an open bound passes
// @param  possible :: BOOLEAN = false               true: who can have shared it for so many days
// @param  parts :: BOOLEAN = false                  true: with everything that was part of it at the time
// @param  asOf :: DATE?                             only who can have shared it on this day; null: whenever
// @param  limit :: INTEGER = 1000                   at most so many rows
//
// @column organisation :: STRING of Entity          id of what both led
// @column organisationName :: STRING                its name
// @column first :: STRING of Person                 id of the one who began earlier, as far as is known
// @column firstName :: STRING                       name of that one
// @column second :: STRING of Person                id of the other
// @column secondName :: STRING                      name of the other
// @column overlapEarliest :: DATE?                  the first day on which both can have led; null: nothing bounds it
// @column overlapLatest :: DATE?                    the last day on which both can have led; null: nothing bounds it
// @column daysAtLeast :: INTEGER                    the least number of days that they shared; 0: they may have shared none
// @column daysAtMost :: INTEGER?                    the greatest number of days that they shared; null: a bound is open
// @column kind :: STRING                            certain: both surely led on one day; presumed: both are presumed to have led on one day; possible: it depends on how the dates fall, or somebody doubts one of them
// @column deciding :: LIST<STRING>                  ids of the two offices; evidence/statements-of tells who says them
//
// @example possible=true
// @example organisation=caucasus-emirate parts=true possible=true
CALL () {
  // null equals nothing: a part of this costs nothing where it was not asked for
  MATCH (whole:Entity {id: $organisation})
  MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(organisation:Entity)
  MATCH (first:Person)-[firstOffice:LED]->(organisation)<-[secondOffice:LED]-(second:Person)
  WHERE first <> second AND
    // part: at-one-time (relations = part + firstOffice + secondOffice)
    none(later IN part + firstOffice + secondOffice WHERE any(earlier IN part + firstOffice + secondOffice WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
    // end part
    AND all(span IN part WHERE
      // part: may-hold (relation = span, day = $asOf)
      coalesce(span.sinceEarliest <= $asOf, true) AND coalesce($asOf <= span.untilLatest, true)
      // end part
    )
  RETURN DISTINCT organisation, first, firstOffice, second, secondOffice
  UNION
  WITH $organisation IS NULL AS everywhere
  WHERE everywhere
  MATCH (first:Person)-[firstOffice:LED]->(organisation:Entity)<-[secondOffice:LED]-(second:Person)
  WHERE first <> second
  RETURN organisation, first, firstOffice, second, secondOffice
}
WITH organisation, first, firstOffice, second, secondOffice, date('9999-12-31') AS unknown
// each pair once, the older spell first
WHERE [coalesce(firstOffice.sinceLatest, unknown), coalesce(firstOffice.sinceEarliest, unknown), firstOffice.id] < [coalesce(secondOffice.sinceLatest, unknown), coalesce(secondOffice.sinceEarliest, unknown), secondOffice.id]
  // a day that ends one and begins the other is no contest
  AND coalesce(firstOffice.untilLatest > secondOffice.sinceEarliest, true)
  AND coalesce(secondOffice.untilLatest > firstOffice.sinceEarliest, true)
WITH organisation, first, firstOffice, second, secondOffice,
  firstOffice.status IN ['confirmed', 'reported'] AND secondOffice.status IN ['confirmed', 'reported'] AS firm,
  CASE WHEN firstOffice.sinceEarliest > secondOffice.sinceEarliest OR secondOffice.sinceEarliest IS NULL THEN firstOffice.sinceEarliest ELSE secondOffice.sinceEarliest END AS overlapEarliest,
  CASE WHEN firstOffice.untilLatest < secondOffice.untilLatest OR secondOffice.untilLatest IS NULL THEN firstOffice.untilLatest ELSE secondOffice.untilLatest END AS overlapLatest,
  // the last day that must be the beginning of each, and the first that must be its end
  CASE WHEN firstOffice.untilLatest < firstOffice.sinceLatest OR firstOffice.sinceLatest IS NULL THEN firstOffice.untilLatest ELSE firstOffice.sinceLatest END AS firstBegan,
  CASE WHEN secondOffice.untilLatest < secondOffice.sinceLatest OR secondOffice.sinceLatest IS NULL THEN secondOffice.untilLatest ELSE secondOffice.sinceLatest END AS secondBegan,
  CASE WHEN firstOffice.untilEarliest < firstOffice.sinceEarliest OR firstOffice.untilEarliest IS NULL THEN firstOffice.sinceEarliest ELSE firstOffice.untilEarliest END AS firstLasted,
  CASE WHEN secondOffice.untilEarliest < secondOffice.sinceEarliest OR secondOffice.untilEarliest IS NULL THEN secondOffice.sinceEarliest ELSE secondOffice.untilEarliest END AS secondLasted,
  CASE WHEN firstOffice.sinceLatest >= secondOffice.sinceLatest THEN firstOffice.sinceLatest WHEN firstOffice.sinceLatest < secondOffice.sinceLatest THEN secondOffice.sinceLatest END AS both
WHERE coalesce(overlapEarliest <= overlapLatest, true)
  AND coalesce(overlapEarliest <= $asOf, true)
  AND coalesce($asOf <= overlapLatest, true)
WITH *,
  duration.inDays(overlapEarliest, overlapLatest).days + 1 AS daysAtMost,
  CASE
    WHEN firm AND firstLasted > secondBegan AND secondLasted > firstBegan THEN reduce(
      least = duration.inDays(secondBegan, firstLasted).days + 1,
      days IN [
        duration.inDays(firstBegan, secondLasted).days + 1,
        CASE WHEN firstOffice.untilEarliest > firstOffice.sinceLatest THEN duration.inDays(firstOffice.sinceLatest, firstOffice.untilEarliest).days + 1 ELSE 1 END,
        CASE WHEN secondOffice.untilEarliest > secondOffice.sinceLatest THEN duration.inDays(secondOffice.sinceLatest, secondOffice.untilEarliest).days + 1 ELSE 1 END
      ] | CASE WHEN days < least THEN days ELSE least END)
    ELSE 0
  END AS daysAtLeast,
  all(end IN [firstOffice.attestedUntil, secondOffice.attestedUntil] WHERE coalesce(both <= end, false)) AS attested,
  all(end IN [firstOffice.presumedUntil, secondOffice.presumedUntil, firstOffice.untilLatest, secondOffice.untilLatest] WHERE coalesce(both <= end, both IS NOT NULL)) AS presumed,
  all(end IN [firstOffice.presumedUntil, secondOffice.presumedUntil, firstOffice.untilLatest, secondOffice.untilLatest] WHERE coalesce(both < end, both IS NOT NULL)) AS longer
WHERE coalesce(CASE WHEN $possible THEN daysAtMost ELSE daysAtLeast END >= $minDays, true)
  // who led only within the other's term stood in for him
  AND NOT EXISTS {
    MATCH (first)-[next:SUCCEEDED]-(second)
    WHERE coalesce(next.interim, false) AND next.kind <> 'possible' AND firstOffice.id IN next.deciding AND secondOffice.id IN next.deciding
  }
RETURN
  organisation.id AS organisation,
  organisation.name AS organisationName,
  first.id AS first,
  first.name AS firstName,
  second.id AS second,
  second.name AS secondName,
  overlapEarliest,
  overlapLatest,
  daysAtLeast,
  daysAtMost,
  CASE
    WHEN firm AND daysAtLeast > 0 AND presumed AND attested THEN 'certain'
    WHEN firm AND (longer OR presumed AND daysAtLeast > 0) THEN 'presumed'
    ELSE 'possible'
  END AS kind,
  [firstOffice.id, secondOffice.id] AS deciding
ORDER BY overlapEarliest, overlapLatest, organisation, deciding
LIMIT $limit
