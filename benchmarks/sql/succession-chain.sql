-- Leaders in order and who came next, by the latest days of beginning alone.
WITH office AS (
  SELECT * FROM fact WHERE type = 'LED' AND object = $organisation
)
SELECT a.subject AS person, a.id AS fact, b.subject AS successor, a.since_latest, a.until_latest, a.ending
FROM office a LEFT JOIN office b ON b.id <> a.id AND b.since_latest > a.since_latest
  AND NOT EXISTS (SELECT 1 FROM office c WHERE c.since_latest > a.since_latest AND c.since_latest < b.since_latest)
ORDER BY a.since_latest, a.id
