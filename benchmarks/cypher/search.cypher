// Entities one of whose spellings is or holds what was typed.
MATCH (entity:Entity)
WHERE any(spelling IN entity.names WHERE toLower(spelling) CONTAINS toLower($name))
RETURN entity.id AS entity, entity.name AS name
ORDER BY name, entity LIMIT 1000
