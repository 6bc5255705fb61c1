-- All facts about an entity, in both directions.
SELECT f.id AS fact, f.type AS predicate, f.subject, f.object, s.name AS subjectName, o.name AS objectName, f.value,
  f.since_earliest, f.since_latest, f.until_earliest, f.until_latest, f.attested_until, f.presumed_until, f.ending, f.status
FROM (SELECT * FROM fact WHERE subject = $entity UNION SELECT * FROM fact WHERE object = $entity) f
JOIN entity s ON s.id = f.subject LEFT JOIN entity o ON o.id = f.object
ORDER BY f.since_latest, f.since_earliest, f.id
