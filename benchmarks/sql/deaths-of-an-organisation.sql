-- Leaders, members and those sworn to it or to its leader who were killed while they may have belonged.
WITH belonging AS (
  SELECT subject, id, since_earliest, until_latest FROM fact
  WHERE type IN ('LED', 'MEMBER_OF', 'PLEDGED_TO') AND object = $organisation
  UNION ALL
  SELECT o.subject, o.id, greatest(o.since_earliest, s.since_earliest), least(o.until_latest, s.until_latest)
  FROM fact s JOIN fact o ON o.type = 'PLEDGED_TO' AND o.object = s.subject
  WHERE s.type = 'LED' AND s.object = $organisation
    AND coalesce(s.since_earliest <= o.until_latest, true) AND coalesce(o.since_earliest <= s.until_latest, true)
)
SELECT DISTINCT d.subject AS person, d.object AS event, d.id AS fact, d.since_earliest, d.since_latest, d.status
FROM belonging b JOIN fact d ON d.type = 'KILLED_IN' AND d.subject = b.subject
WHERE coalesce(b.since_earliest <= d.since_latest, true) AND coalesce(d.since_earliest <= b.until_latest, true)
ORDER BY d.since_latest, d.since_earliest, fact
