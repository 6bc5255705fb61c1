-- Who may have led the organisation on a day.
SELECT f.subject AS person, e.name AS personName, f.id AS fact, f.since_earliest, f.since_latest, f.until_earliest,
  f.until_latest, f.attested_until, f.presumed_until, f.ending, f.status
FROM fact f JOIN entity e ON e.id = f.subject
WHERE f.type = 'LED' AND f.object = $organisation
  AND coalesce(f.since_earliest <= $asOf, true) AND coalesce($asOf <= f.until_latest, true)
ORDER BY f.since_latest, f.since_earliest, f.id
