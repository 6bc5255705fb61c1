// name:  succession/contested-leaderships
// title: Two leaders in one seat at one time
// shape: rows
// view:  timeline
//
// Pairs of leaders of the same organisation who held, or may have held, its first seat on
// the same days, oldest first. A row is one spell of the one and one of the other. A day
// that ends one and begins the other is no contest, nor are two spells of one leader or
// the leaders of an organisation and of a part of it. Where days are vague the least
// number is that of the dates that fall worst.
//
// @param  organisation :: STRING? of Organisation   id of the organisation or declared province; null: any
// @param  minDays :: INTEGER = 1 in 0..36525                    only who shared the seat for at least so many days; an open bound passes
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
  MATCH (one:Person)-[f:LED]->(organisation)<-[g:LED]-(other:Person)
  WHERE one <> other
    AND none(a IN part + f + g WHERE any(b IN part + f + g WHERE a <> b AND coalesce(a.sinceEarliest > b.untilLatest, false)))
    AND all(span IN part WHERE coalesce(span.sinceEarliest <= $asOf, true) AND coalesce($asOf <= span.untilLatest, true))
  RETURN DISTINCT organisation, one, f, other, g
  UNION
  WITH $organisation IS NULL AS everywhere
  WHERE everywhere
  MATCH (one:Person)-[f:LED]->(organisation:Entity)<-[g:LED]-(other:Person)
  WHERE one <> other
  RETURN organisation, one, f, other, g
}
WITH organisation, one, f, other, g, date('9999-12-31') AS unknown
// each pair once, the older spell first
WHERE [coalesce(f.sinceLatest, unknown), coalesce(f.sinceEarliest, unknown), f.id] < [coalesce(g.sinceLatest, unknown), coalesce(g.sinceEarliest, unknown), g.id]
  // a day that ends one and begins the other is no contest
  AND coalesce(f.untilLatest > g.sinceEarliest, true)
  AND coalesce(g.untilLatest > f.sinceEarliest, true)
WITH organisation, one, f, other, g,
  f.status IN ['confirmed', 'reported'] AND g.status IN ['confirmed', 'reported'] AS firm,
  CASE WHEN f.sinceEarliest > g.sinceEarliest OR g.sinceEarliest IS NULL THEN f.sinceEarliest ELSE g.sinceEarliest END AS overlapEarliest,
  CASE WHEN f.untilLatest < g.untilLatest OR g.untilLatest IS NULL THEN f.untilLatest ELSE g.untilLatest END AS overlapLatest,
  // the last day that must be the beginning of each, and the first that must be its end
  CASE WHEN f.untilLatest < f.sinceLatest OR f.sinceLatest IS NULL THEN f.untilLatest ELSE f.sinceLatest END AS fBegan,
  CASE WHEN g.untilLatest < g.sinceLatest OR g.sinceLatest IS NULL THEN g.untilLatest ELSE g.sinceLatest END AS gBegan,
  CASE WHEN f.untilEarliest < f.sinceEarliest OR f.untilEarliest IS NULL THEN f.sinceEarliest ELSE f.untilEarliest END AS fLasted,
  CASE WHEN g.untilEarliest < g.sinceEarliest OR g.untilEarliest IS NULL THEN g.sinceEarliest ELSE g.untilEarliest END AS gLasted,
  CASE WHEN f.sinceLatest >= g.sinceLatest THEN f.sinceLatest WHEN f.sinceLatest < g.sinceLatest THEN g.sinceLatest END AS both
WHERE coalesce(overlapEarliest <= overlapLatest, true)
  AND coalesce(overlapEarliest <= $asOf, true)
  AND coalesce($asOf <= overlapLatest, true)
WITH *,
  duration.inDays(overlapEarliest, overlapLatest).days + 1 AS daysAtMost,
  CASE
    WHEN firm AND fLasted > gBegan AND gLasted > fBegan THEN reduce(
      least = duration.inDays(gBegan, fLasted).days + 1,
      days IN [
        duration.inDays(fBegan, gLasted).days + 1,
        CASE WHEN f.untilEarliest > f.sinceLatest THEN duration.inDays(f.sinceLatest, f.untilEarliest).days + 1 ELSE 1 END,
        CASE WHEN g.untilEarliest > g.sinceLatest THEN duration.inDays(g.sinceLatest, g.untilEarliest).days + 1 ELSE 1 END
      ] | CASE WHEN days < least THEN days ELSE least END)
    ELSE 0
  END AS daysAtLeast,
  all(end IN [f.attestedUntil, g.attestedUntil] WHERE coalesce(both <= end, false)) AS attested,
  all(end IN [f.presumedUntil, g.presumedUntil, f.untilLatest, g.untilLatest] WHERE coalesce(both <= end, both IS NOT NULL)) AS presumed,
  all(end IN [f.presumedUntil, g.presumedUntil, f.untilLatest, g.untilLatest] WHERE coalesce(both < end, both IS NOT NULL)) AS longer
WHERE coalesce(CASE WHEN $possible THEN daysAtMost ELSE daysAtLeast END >= $minDays, true)
RETURN
  organisation.id AS organisation,
  organisation.name AS organisationName,
  one.id AS first,
  one.name AS firstName,
  other.id AS second,
  other.name AS secondName,
  overlapEarliest,
  overlapLatest,
  daysAtLeast,
  daysAtMost,
  CASE
    WHEN firm AND daysAtLeast > 0 AND presumed AND attested THEN 'certain'
    WHEN firm AND (longer OR presumed AND daysAtLeast > 0) THEN 'presumed'
    ELSE 'possible'
  END AS kind,
  [f.id, g.id] AS deciding
ORDER BY overlapEarliest, overlapLatest, organisation, deciding
LIMIT $limit
