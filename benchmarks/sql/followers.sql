-- Who left the same organisation for the same side after the party asked about, within a year.
WITH RECURSIVE mine AS (
  SELECT DISTINCT object AS left_side FROM fact WHERE type IN ('MEMBER_OF', 'LED') AND subject = $party
), old AS (
  SELECT f.subject, f.object AS left_side, f.since_earliest, f.until_latest
  FROM fact f JOIN mine m ON f.object = m.left_side WHERE f.type IN ('MEMBER_OF', 'LED')
), oath AS (
  SELECT DISTINCT o.subject AS party, o.left_side, f.id AS oath, f.object AS lord, f.since_earliest, f.since_latest
  FROM old o JOIN fact f ON f.subject = o.subject AND f.type = 'PLEDGED_TO'
  WHERE coalesce(o.since_earliest < f.since_latest, true) AND coalesce(o.until_latest >= f.since_earliest - 1, true)
), joined AS (
  SELECT oath.*, lord AS unit FROM oath WHERE NOT EXISTS (SELECT 1 FROM fact s WHERE s.type = 'LED' AND s.subject = lord)
  UNION
  SELECT oath.*, s.object FROM oath JOIN fact s ON s.type = 'LED' AND s.subject = lord
  WHERE coalesce(s.since_earliest <= oath.since_latest, true) AND coalesce(oath.since_earliest <= s.until_latest, true)
), top AS (
  SELECT * FROM joined
  UNION
  SELECT t.party, t.left_side, t.oath, t.lord, t.since_earliest, t.since_latest, p.object
  FROM top t JOIN fact p ON p.type = 'PART_OF' AND p.subject = t.unit
  WHERE coalesce(p.since_earliest <= t.since_latest, true) AND coalesce(t.since_earliest <= p.until_latest, true)
), change AS (
  SELECT DISTINCT party, left_side, unit AS side, oath, since_earliest, since_latest FROM top
  WHERE unit <> left_side AND NOT EXISTS (SELECT 1 FROM fact p WHERE p.type = 'PART_OF' AND p.subject = unit)
)
SELECT b.party, date_diff('day', a.since_latest, b.since_earliest) AS lagDaysAtLeast,
  date_diff('day', a.since_earliest, b.since_latest) AS lagDaysAtMost, b.oath
FROM change a JOIN change b ON b.left_side = a.left_side AND b.side = a.side AND b.party <> a.party
WHERE a.party = $party AND coalesce(date_diff('day', a.since_earliest, b.since_latest) >= 0, true)
  AND coalesce(date_diff('day', a.since_latest, b.since_earliest) <= 365, true)
ORDER BY b.since_latest, b.since_earliest, b.oath
