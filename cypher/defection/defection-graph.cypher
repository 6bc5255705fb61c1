// name:  defection/defection-graph
// title: The changes of allegiance of one party, as a graph
// shape: graph
// view:  network
//
// The party, the sides it went to (DEFECTED_TO), its oaths, and what brings each old and
// new allegiance to its side: the leaders pledged to, the units, what these led and were
// part of. Names of the sides left stand on the DEFECTED_TO edge.
//
// @param  party :: STRING of Entity      id of the person or organisation
// @param  limit :: INTEGER = 1000        at most so many rows
//
// @column from :: NODE                   where the relationship starts
// @column relationship :: RELATIONSHIP   DEFECTED_TO, PLEDGED_TO, LED, MEMBER_OF, PART_OF or SWORN_TO
// @column to :: NODE                     where it ends
//
// @example party=rustam-asildarov
// @example party=ce-dagestan-commanders
MATCH (party:Entity {id: $party})
CALL (party) {
  MATCH (party)-[relationship:DEFECTED_TO|PLEDGED_TO]->(:Entity)
  RETURN relationship
  UNION
  MATCH (party)-[change:DEFECTED_TO]->(:Entity)
  MATCH (party)((:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|SWORN_TO]->(:Entity) WHERE relation.id IN change.deciding)+(:Entity)
  UNWIND relation AS relationship
  RETURN relationship
  UNION
  // whose leader was pledged to, where that changed no side
  MATCH (party)-[sworn:SWORN_TO]->(:Entity)
  MATCH (party)((:Entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|SWORN_TO]->(:Entity) WHERE relation.id IN sworn.deciding)+(:Entity)
  UNWIND relation AS relationship
  RETURN relationship
}
RETURN startNode(relationship) AS from, relationship, endNode(relationship) AS to
ORDER BY relationship.sinceLatest, relationship.sinceEarliest, relationship.id
LIMIT $limit
