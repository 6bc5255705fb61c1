// name:  attack/contested
// title: Attacks whose responsibility is not settled
// shape: rows
//
// Attacks that two sides claim, whose attribution somebody denies or doubts, or that are attributed but claimed by
// nobody, oldest first. A row is one attack. Two claimants are of one side if an organisation stands above both on the
// day of the claim. Attacks that nobody claims and that are attributed to nobody are left out.
//
// @param  after :: DATE?                           only attacks that can have been on this day or later
// @param  before :: DATE?                          only attacks that can have been on this day or earlier
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column attack :: STRING of Attack               id of the attack
// @column attackName :: STRING                     name of the attack
// @column state :: STRING                          the first that applies: rival (claimed by two sides), denied (somebody says that one named did not do it or did not claim it), disputed (somebody doubts it), attributed-only (laid to somebody, claimed by nobody)
// @column claimants :: LIST<STRING> of Entity      ids of who claimed it
// @column claimantNames :: LIST<STRING>            their names, in the same order
// @column attributedTo :: LIST<STRING> of Entity   ids of whom it is laid to; by claiming one lays it to oneself
// @column attributedToNames :: LIST<STRING>        their names, in the same order
// @column disputedBy :: LIST<STRING>               voices that deny or doubt it
// @column disputedByNames :: LIST<STRING>          their names, in the same order
// @column dateEarliest :: DATE?                    the first day on which it can have begun; null: no source bounds it
// @column dateLatest :: DATE?                      the last day on which it can have begun; null: no source bounds it
//
// @example
// @example after=2018-01-01
// @example before=2013-12-31
MATCH (attack:Attack)
// read once, as earlier knowledge is asked for by each reading
WITH attack, attack{.dateEarliest, .dateLatest, .dateEndLatest} AS days
WHERE coalesce(days.dateEndLatest >= $after, days.dateLatest >= $after, true)
  AND coalesce(days.dateEarliest <= $before, true)
// part: claimant-sides
CALL (attack) {
  MATCH (claimant:Entity)-[claiming:CLAIMED]->(attack)
  WHERE COUNT { (attack)<-[:CLAIMED]-() } > 1
  RETURN collect(COLLECT {
    MATCH (claimant)((:Entity)-[relation:LED|MEMBER_OF|PART_OF|SWORN_TO]->(over:Entity)
      WHERE coalesce(over.kind, '') <> 'umbrella' AND
        coalesce(relation.sinceEarliest <= claiming.sinceLatest, true) AND coalesce(claiming.sinceEarliest <= relation.untilLatest, true)
    )*(above:Entity)
    RETURN DISTINCT above.id
  }) AS sides
}
// end part
CALL (attack) {
  MATCH (attack)-[responsibility:CLAIMED|ATTRIBUTED_TO|DENIED]-(:Entity)
  WHERE responsibility.status IN ['contested', 'denied'] AND coalesce(responsibility.what, type(responsibility)) IN ['CLAIMED', 'ATTRIBUTED_TO']
  MATCH (doubt:Statement {fact: responsibility.id})
  WHERE doubt.stance IN ['denies', 'disputes']
  RETURN collect(doubt.stance) AS stances, collect(DISTINCT doubt{.saidBy, .dataset}) AS doubts
}
WITH attack, days, doubts,
  CASE
    WHEN any(one IN sides WHERE any(other IN sides WHERE none(side IN one WHERE side IN other))) THEN 'rival'
    WHEN 'denies' IN stances THEN 'denied'
    WHEN 'disputes' IN stances THEN 'disputed'
    WHEN EXISTS { (attack)-[:ATTRIBUTED_TO]->() } AND NOT EXISTS { (attack)<-[:CLAIMED]-() } THEN 'attributed-only'
  END AS state
WHERE state IS NOT NULL
WITH attack, days, state,
  COLLECT { MATCH (party:Entity)-[:CLAIMED]->(attack) RETURN DISTINCT party ORDER BY party.id } AS claimants,
  COLLECT { MATCH (attack)-[:ATTRIBUTED_TO]->(party:Entity) RETURN DISTINCT party ORDER BY party.id } AS attributedTo,
  COLLECT {
    UNWIND doubts AS doubt
    OPTIONAL MATCH (voice:Voice {key: doubt.dataset + '/' + doubt.saidBy})
    OPTIONAL MATCH (speaker:Entity {id: doubt.saidBy})
    WITH doubt.saidBy AS id, min(coalesce(voice.name, speaker.name, doubt.saidBy)) AS name
    RETURN {id: id, name: name} ORDER BY id
  } AS voices
RETURN
  attack.id AS attack,
  attack.name AS attackName,
  state,
  [party IN claimants | party.id] AS claimants,
  [party IN claimants | party.name] AS claimantNames,
  [party IN attributedTo | party.id] AS attributedTo,
  [party IN attributedTo | party.name] AS attributedToNames,
  [voice IN voices | voice.id] AS disputedBy,
  [voice IN voices | voice.name] AS disputedByNames,
  days.dateEarliest AS dateEarliest,
  days.dateLatest AS dateLatest
ORDER BY dateLatest, dateEarliest, attack
LIMIT $limit
