// name:  succession/vacancies
// title: Seats without a leader
// shape: rows
// view:  timeline
// panel: 12 organisation called Without a leader
//
// When the first seat of an organisation was empty, or may have been, oldest first. A row
// is a gap between two leaders who came after each other, or an empty seat that a source
// states and that lies in no such gap. Nothing is concluded before the first and after
// the last known leader: there only a statement makes a row. In such a row the predecessor is the
// only known person who may have held the seat the day before, and the successor the only known person who may
// have held it the day after; null if nobody or several may have.
//
// @param  organisation :: STRING? of Organisation   id of the organisation or declared province; null: any
// @param  minDays :: INTEGER = 1 in 0..36525    only what was empty for at least so many days; an open bound passes
// @param  possible :: BOOLEAN = false               true: what can have been empty for so many days
// @param  parts :: BOOLEAN = false                  true: with everything that was part of it at the time
// @param  asOf :: DATE?                             only seats that can have been empty on this day; null: whenever
// @param  limit :: INTEGER = 1000                   at most so many rows
//
// @column organisation :: STRING of Entity          id of whose seat was empty
// @column organisationName :: STRING                its name
// @column predecessor :: STRING? of Person          id of who led before
// @column predecessorName :: STRING?                name of who led before
// @column successor :: STRING? of Person            id of who led afterwards
// @column successorName :: STRING?                  name of who led afterwards
// @column fromEarliest :: DATE?                     the first day that can have been the first empty one; null: nothing bounds it
// @column fromLatest :: DATE?                       the last day that can have been the first empty one; null: nothing bounds it
// @column toEarliest :: DATE?                       the first day that can have been the last empty one; null: nothing bounds it
// @column toLatest :: DATE?                         the last day that can have been the last empty one; null: nothing bounds it
// @column daysAtLeast :: INTEGER?                   the least number of empty days; null: a bound is open
// @column daysAtMost :: INTEGER?                    the greatest number of empty days; null: a bound is open
// @column presumedFrom :: DATE?                     the first day on which to presume it empty: the day after the predecessor's office is no longer presumed; null: nothing may have ended that office, it is presumed on no day, or no predecessor is known
// @column kind :: STRING                            stated: a source says that it was empty; implied: on some days nobody known can have held it; possible: it depends on how the dates fall
// @column holds :: STRING?                          how sure it is that it was empty on asOf: certain where a source says so or neither of two stated leaders nor a third can have led, presumed where the earlier one merely is no longer presumed to have, else possible; null: no day asked
// @column cause :: STRING?                          how the predecessor's office ended: killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column statedBy :: LIST<STRING>                  voices that say that the seat was empty
// @column deciding :: LIST<STRING>                  ids of the facts that decide it; evidence/statements-of tells who says them
//
// @example organisation=caucasus-emirate
// @example possible=true
// @example organisation=islamic-state parts=true asOf=2023-01-01
// @example organisation=caucasus-emirate asOf=2014-12-01
CALL () {
  // null equals nothing: a part of this costs nothing where it was not asked for
  MATCH (whole:Entity {id: $organisation})
  MATCH (whole)((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(seat:Entity)
  WHERE all(span IN part WHERE
    // part: may-hold (relation = span, day = $asOf)
    coalesce(span.sinceEarliest <= $asOf, true) AND coalesce($asOf <= span.untilLatest, true)
    // end part
  ) AND
    // part: at-one-time (relations = part)
    none(later IN part WHERE any(earlier IN part WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
    // end part
  CALL (seat, part) {
    MATCH (:Person)-[next:SUCCEEDED {organisation: seat.id}]->(:Person)
    WHERE all(span IN part WHERE
      // part: may-hold-within (relation = span, first = next.gapFromEarliest, last = next.gapToLatest)
      coalesce(span.sinceEarliest <= next.gapToLatest, true) AND coalesce(next.gapFromEarliest <= span.untilLatest, true)
      // end part
    )
    RETURN next, null AS vacancy
    UNION
    MATCH (seat)-[:HAS]->(vacancy:Attribute {what: 'VACANT'})
    WHERE all(span IN part WHERE
      // part: may-hold-within (relation = span, first = vacancy.sinceEarliest, last = vacancy.untilLatest)
      coalesce(span.sinceEarliest <= vacancy.untilLatest, true) AND coalesce(vacancy.sinceEarliest <= span.untilLatest, true)
      // end part
    )
    RETURN null AS next, vacancy
  }
  RETURN seat.id AS organisation, next, vacancy
  UNION
  WITH $organisation IS NULL AS everywhere
  WHERE everywhere
  CALL () {
    // an index gives the first in order; it knows gaps alone
    MATCH ()-[next:SUCCEEDED]->()
    WHERE next.orderedBy IS NOT NULL
      AND coalesce(CASE WHEN $possible THEN next.gapDaysAtMost WHEN next.gapDaysAtLeast < 0 THEN 0 ELSE next.gapDaysAtLeast END >= $minDays, true)
      AND coalesce(next.gapFromEarliest <= $asOf, true)
      AND coalesce($asOf <= next.gapToLatest, true)
    RETURN next
    ORDER BY next.orderedBy, next.gapFromEarliest, next.organisation, next.id
    LIMIT $limit
  }
  RETURN next.organisation AS organisation, next, null AS vacancy
  UNION
  WITH $organisation IS NULL AS everywhere
  WHERE everywhere
  MATCH (seat:Entity)-[:HAS]->(vacancy:Attribute {what: 'VACANT'})
  RETURN seat.id AS organisation, null AS next, vacancy
}
WITH organisation, next, vacancy,
  coalesce(next.gapFromEarliest, vacancy.sinceEarliest) AS fromEarliest,
  coalesce(next.gapFromLatest, vacancy.sinceLatest) AS fromLatest,
  coalesce(next.gapToEarliest, vacancy.untilEarliest) AS toEarliest,
  coalesce(next.gapToLatest, vacancy.untilLatest) AS toLatest
WITH *,
  // the least that an empty seat can have been is a day, that of a gap or a rumour none
  CASE
    WHEN vacancy.status IN ['suspected', 'contested'] THEN 0
    WHEN vacancy IS NULL AND next.gapDaysAtLeast < 0 THEN 0
    WHEN vacancy IS NULL THEN next.gapDaysAtLeast
    WHEN toEarliest < fromLatest THEN 1
    ELSE duration.inDays(fromLatest, toEarliest).days + 1
  END AS daysAtLeast,
  CASE WHEN vacancy IS NULL THEN next.gapDaysAtMost ELSE duration.inDays(fromEarliest, toLatest).days + 1 END AS daysAtMost
WHERE (next.gapKind IS NOT NULL OR vacancy.status <> 'denied')
  AND coalesce(CASE WHEN $possible THEN daysAtMost ELSE daysAtLeast END >= $minDays, true)
  AND coalesce(fromEarliest <= $asOf, true)
  AND coalesce($asOf <= toLatest, true)
  AND (vacancy IS NULL OR NOT EXISTS {
    MATCH (:Person)-[gap:SUCCEEDED {organisation: organisation}]->(:Person)
    WHERE vacancy.id IN gap.deciding
  })
ORDER BY fromLatest, fromEarliest, organisation, coalesce(next.id, vacancy.id)
LIMIT $limit
// what follows is asked for the rows shown alone
MATCH (seat:Entity {id: organisation})
CALL (seat, next, vacancy) {
  WITH seat, next, startNode(next) AS successor, endNode(next) AS predecessor
  WHERE next IS NOT NULL
  OPTIONAL MATCH (predecessor)-[office:LED]->(seat)
  // of who came after himself the earlier office; the later one is the first to decide
  WHERE office.id IN next.deciding AND (predecessor <> successor OR office.id <> next.deciding[0])
  RETURN predecessor, successor, office.ending AS cause, next.presumedFrom AS presumedFrom, next.deciding AS deciding
  UNION
  WITH seat, vacancy
  WHERE vacancy IS NOT NULL
  WITH vacancy, COLLECT {
      MATCH (seat)<-[office:LED]-(:Person)
      WHERE coalesce(office.sinceEarliest < vacancy.sinceLatest, true)
        AND coalesce(vacancy.sinceEarliest - duration({days: 1}) <= office.untilLatest, true)
      RETURN office
    } AS before, COLLECT {
      MATCH (seat)<-[office:LED]-(:Person)
      WHERE coalesce(office.untilLatest > vacancy.untilEarliest, true)
        AND coalesce(office.sinceEarliest <= vacancy.untilLatest + duration({days: 1}), true)
      RETURN office
    } AS after
  WITH vacancy,
    CASE WHEN size(before) = 1 AND before[0].status IN ['confirmed', 'reported'] AND NOT before[0] IN after THEN before[0] END AS earlier,
    CASE WHEN size(after) = 1 AND after[0].status IN ['confirmed', 'reported'] AND NOT after[0] IN before THEN after[0] END AS later
  RETURN startNode(earlier) AS predecessor, startNode(later) AS successor, earlier.ending AS cause,
    // what is presumed on no day says so by a last day before its latest beginning
    CASE WHEN earlier.presumedUntil < earlier.sinceLatest THEN null ELSE earlier.presumedUntil + duration({days: 1}) END AS presumedFrom, [id IN [vacancy.id, later.id, earlier.id] WHERE id IS NOT NULL] AS deciding
}
WITH *,
  EXISTS {
    MATCH (seat)-[:HAS]->(stated:Attribute {what: 'VACANT'})
    WHERE $asOf IS NOT NULL AND stated.id IN deciding AND stated.status IN ['confirmed', 'reported'] AND stated.sinceLatest <= $asOf AND $asOf <= stated.attestedUntil
  } AS saidOfThatDay,
  COUNT {
    MATCH (:Person)-[office:LED]->(seat)
    WHERE $asOf IS NOT NULL AND office.id IN deciding AND office.status IN ['confirmed', 'reported']
  } AS firmOffices,
  EXISTS {
    MATCH (:Person)-[third:LED]->(seat)
    WHERE $asOf IS NOT NULL AND NOT third.id IN deciding AND
      // part: may-hold (relation = third, day = $asOf)
      coalesce(third.sinceEarliest <= $asOf, true) AND coalesce($asOf <= third.untilLatest, true)
      // end part
  } AS thirdMayHaveLed
RETURN
  organisation,
  seat.name AS organisationName,
  predecessor.id AS predecessor,
  predecessor.name AS predecessorName,
  successor.id AS successor,
  successor.name AS successorName,
  fromEarliest,
  fromLatest,
  toEarliest,
  toLatest,
  daysAtLeast,
  daysAtMost,
  presumedFrom,
  CASE WHEN vacancy IS NULL THEN next.gapKind ELSE 'stated' END AS kind,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN vacancy.status IN ['suspected', 'contested'] OR coalesce(vacancy.sinceLatest > $asOf OR vacancy.presumedUntil < $asOf, false) THEN 'possible'
    WHEN vacancy IS NOT NULL THEN CASE WHEN vacancy.sinceLatest IS NULL THEN 'possible' WHEN $asOf <= vacancy.attestedUntil THEN 'certain' ELSE 'presumed' END
    WHEN saidOfThatDay THEN 'certain'
    WHEN NOT coalesce($asOf <= toEarliest, false) OR firmOffices < 2 OR thirdMayHaveLed THEN 'possible'
    WHEN fromLatest <= $asOf THEN 'certain'
    WHEN presumedFrom <= $asOf THEN 'presumed'
    ELSE 'possible'
  END AS holds,
  cause,
  COLLECT {
    MATCH (seat)-[:HAS]->(stated:Attribute {what: 'VACANT'})
    WHERE stated.id IN deciding
    UNWIND stated.origins AS voice
    RETURN DISTINCT voice ORDER BY voice
  } AS statedBy,
  deciding
ORDER BY fromLatest, fromEarliest, organisation, coalesce(next.id, vacancy.id)
LIMIT $limit
