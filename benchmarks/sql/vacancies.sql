-- Gaps between two stated leaderships in which nobody can have held the seat.
WITH office AS (
  SELECT f.* FROM fact f WHERE f.type = 'LED' AND f.status IN ('confirmed', 'reported')
)
SELECT a.object AS organisation, a.subject AS predecessor, b.subject AS successor, a.until_latest + 1 AS fromLatest,
  b.since_earliest - 1 AS toEarliest, date_diff('day', a.until_latest, b.since_earliest) - 1 AS daysAtLeast
FROM office a JOIN office b ON b.object = a.object AND a.until_latest + 1 < b.since_earliest
WHERE NOT EXISTS (
  SELECT 1 FROM fact c WHERE c.type = 'LED' AND c.object = a.object AND c.id <> a.id AND c.id <> b.id
    AND coalesce(c.since_earliest < b.since_earliest, true) AND coalesce(c.until_latest > a.until_latest, true))
ORDER BY fromLatest, organisation, b.id
LIMIT $limit
