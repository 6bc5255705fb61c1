-- Members and leaders of the organisation who swore later, to a side or to whoever may have led one on that day.
WITH RECURSIVE old AS (
  SELECT subject, since_earliest, until_latest FROM fact
  WHERE type IN ('MEMBER_OF', 'LED') AND object = $fromOrganisation
), oath AS (
  SELECT DISTINCT o.subject AS party, f.id AS oath, f.object AS lord, f.since_earliest, f.since_latest
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
  SELECT t.party, t.oath, t.lord, t.since_earliest, t.since_latest, p.object
  FROM top t JOIN fact p ON p.type = 'PART_OF' AND p.subject = t.unit
  WHERE coalesce(p.since_earliest <= t.since_latest, true) AND coalesce(t.since_earliest <= p.until_latest, true)
)
SELECT DISTINCT party, unit AS toOrganisation, oath AS joinedFact, since_earliest AS joinedEarliest, since_latest AS joinedLatest
FROM top
WHERE unit <> $fromOrganisation AND NOT EXISTS (SELECT 1 FROM fact p WHERE p.type = 'PART_OF' AND p.subject = unit)
ORDER BY joinedLatest, joinedEarliest, joinedFact
LIMIT $limit
