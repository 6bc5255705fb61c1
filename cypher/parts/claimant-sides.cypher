// part: claimant-sides (attack)
//
// Of an attack that several claim: for each claim the claimant and every organisation above it on the day of the claim.
CALL (attack) {
  MATCH (claimant:Entity)-[claiming:CLAIMED]->(attack)
  WHERE COUNT { (attack)<-[:CLAIMED]-() } > 1
  RETURN collect(COLLECT {
    MATCH (claimant)((:Entity)-[relation:LED|MEMBER_OF|PART_OF|SWORN_TO]->(over:Entity)
      WHERE coalesce(over.kind, '') <> 'umbrella' AND
        // part: may-hold-within (first = claiming.sinceEarliest, last = claiming.sinceLatest)
    )*(above:Entity)
    RETURN DISTINCT above.id
  }) AS sides
}
