// The columns that defectors.cypher finds from the facts, over derived relationships.
MATCH (party:Entity)-[d:DEFECTED_TO {fromOrganisation: $fromOrganisation}]->(to:Entity)
WHERE coalesce(d.joinedLatest >= $after, true) AND coalesce(d.joinedEarliest <= $before, true)
RETURN party.id AS party, to.id AS toOrganisation, d.joinedEarliest AS joinedEarliest, d.joinedLatest AS joinedLatest, d.joinedFact AS joinedFact
ORDER BY joinedLatest, joinedEarliest, joinedFact
LIMIT $limit
