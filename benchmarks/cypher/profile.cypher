// All facts about an entity, in both directions.
MATCH (entity:Entity {id: $entity})
CALL (entity) {
  MATCH (entity)-[f]-(other:Entity)
  WHERE f.knownTo IS NULL AND f.derived IS NULL
  RETURN coalesce(f.what, type(f)) AS predicate, f.id AS fact, other.id AS other, other.name AS otherName, properties(f) AS f
  UNION ALL
  MATCH (entity)-[:HAS]->(a:Attribute)
  RETURN a.what AS predicate, a.id AS fact, null AS other, null AS otherName, properties(a) AS f
}
RETURN predicate, fact, other, otherName, f.value AS value, f.sinceEarliest, f.sinceLatest, f.untilEarliest, f.untilLatest,
  f.attestedUntil, f.presumedUntil, f.ending, f.status
ORDER BY f.sinceLatest, f.sinceEarliest, fact
