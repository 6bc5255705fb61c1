CYPHER 25
// Who followed whom on one road, as all paths of up to five steps, each surely later than the one before.
MATCH (root:Entity {id: $party})-[first:DEFECTED_TO]->(side:Entity)
MATCH REPEATABLE ELEMENTS (root)((a:Entity)-[earlier:DEFECTED_TO {fromOrganisation: first.fromOrganisation}]->(:Entity {id: side.id})
    <-[later:DEFECTED_TO {fromOrganisation: first.fromOrganisation}]-(b:Entity)
  WHERE earlier.joinedLatest < later.joinedEarliest
    AND later.joinedEarliest <= earlier.joinedLatest + duration({days: $withinDays})){1,5}(party:Entity)
RETURN party, min(size(later)) AS depth
ORDER BY depth, party.id
LIMIT $limit
