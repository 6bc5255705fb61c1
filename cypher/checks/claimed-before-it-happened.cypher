// name:  checks/claimed-before-it-happened
// title: What was claimed before it happened
// shape: rows
//
// A claim surely made before the first day on which the attack can have begun, and no source
// disputes either.
//
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column fact :: STRING               id of the claim
// @column date :: STRING               id of the fact of the attack's date
// @column party :: STRING of Entity    id of who claimed
// @column partyName :: STRING          name of who claimed
// @column attack :: STRING of Attack   id of the attack
// @column attackName :: STRING         name of the attack
// @column claimedLatest :: DATE        the last day on which the claim can have been made
// @column dateEarliest :: DATE         the first day on which the attack can have begun
//
// @example
MATCH (party:Entity)-[claim:CLAIMED]->(attack:Attack)-[:HAS]->(date:Attribute {what: 'date'})
WHERE claim.sinceLatest < date.sinceEarliest
  AND claim.status IN ['confirmed', 'reported'] AND claim.disputed = []
  AND date.status IN ['confirmed', 'reported'] AND date.disputed = []
RETURN
  claim.id AS fact,
  date.id AS date,
  party.id AS party,
  party.name AS partyName,
  attack.id AS attack,
  attack.name AS attackName,
  claim.sinceLatest AS claimedLatest,
  date.sinceEarliest AS dateEarliest
ORDER BY fact, date
LIMIT $limit
