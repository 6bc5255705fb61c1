-- Ties of the organisation and its parts on a day, oaths to their leaders, and the seats of lords pledged to.
WITH RECURSIVE tie AS (
  SELECT * FROM fact WHERE type IN ('PLEDGED_TO', 'LED', 'MEMBER_OF', 'PART_OF', 'AFFILIATED_WITH')
    AND coalesce(since_earliest <= $on, true) AND coalesce($on <= until_latest, true)
), unit AS (
  SELECT $organisation AS id
  UNION
  SELECT t.subject FROM unit u JOIN tie t ON t.type = 'PART_OF' AND t.object = u.id
), near AS (
  SELECT t.* FROM tie t WHERE t.subject IN (SELECT id FROM unit)
  UNION
  SELECT t.* FROM tie t WHERE t.object IN (SELECT id FROM unit)
  UNION
  SELECT t.* FROM tie s JOIN tie t ON t.type = 'PLEDGED_TO' AND t.object = s.subject
  WHERE s.type = 'LED' AND s.object IN (SELECT id FROM unit)
)
SELECT id AS relationship, type, subject, object, since_earliest, since_latest, until_earliest, until_latest,
  attested_until, presumed_until, status FROM near
UNION
SELECT s.id, s.type, s.subject, s.object, s.since_earliest, s.since_latest, s.until_earliest, s.until_latest,
  s.attested_until, s.presumed_until, s.status
FROM near n JOIN tie s ON s.type = 'LED' AND s.subject = n.object WHERE n.type = 'PLEDGED_TO'
