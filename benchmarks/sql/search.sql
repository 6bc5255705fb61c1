-- Entities one of whose spellings is or holds what was typed.
SELECT s.entity, min(s.name) AS name, max(CASE WHEN lower(s.name) = lower($name) THEN 1.0 ELSE 0.25 END) AS score
FROM spelling s WHERE s.name ILIKE '%' || $name || '%'
GROUP BY s.entity ORDER BY score DESC, name, s.entity LIMIT 1000
