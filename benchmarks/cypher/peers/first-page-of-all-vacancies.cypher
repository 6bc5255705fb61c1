// Gaps between two stated leaderships on which nobody can have held the seat, from the facts alone.
MATCH (seat:Organisation)<-[office:LED]-(leader:Person)
WITH seat, collect({office: office, leader: leader}) AS offices
UNWIND offices AS later
UNWIND offices AS earlier
WITH seat, offices, earlier, later
WHERE earlier.office.status IN ['confirmed', 'reported'] AND later.office.status IN ['confirmed', 'reported']
  AND earlier.office.untilLatest + duration({days: 1}) < later.office.sinceEarliest
  AND none(other IN offices WHERE other.office <> earlier.office AND other.office <> later.office
    AND coalesce(other.office.sinceEarliest < later.office.sinceEarliest, true)
    AND coalesce(other.office.untilLatest > earlier.office.untilLatest, true))
WITH seat, earlier, later, earlier.office.untilLatest + duration({days: 1}) AS fromLatest,
  later.office.sinceEarliest - duration({days: 1}) AS toEarliest
RETURN seat.id AS organisation, earlier.leader.id AS predecessor, later.leader.id AS successor,
  fromLatest, toEarliest, duration.inDays(fromLatest, toEarliest).days + 1 AS daysAtLeast
ORDER BY fromLatest, organisation, later.office.id
LIMIT $limit
