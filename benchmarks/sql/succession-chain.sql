-- Leaders in order and who came next, by the latest days of beginning alone.
WITH office AS (
  SELECT * FROM fact WHERE type = 'LED' AND object = $organisation
), later AS (
  SELECT a.id, min(b.since_latest) AS day FROM office a JOIN office b ON b.since_latest > a.since_latest GROUP BY a.id
)
SELECT a.subject AS person, a.id AS fact, b.subject AS successor, a.since_latest, a.until_latest, a.ending
FROM office a LEFT JOIN later l ON l.id = a.id LEFT JOIN office b ON b.since_latest = l.day
ORDER BY a.since_latest, a.id
