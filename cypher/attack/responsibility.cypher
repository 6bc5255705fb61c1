// name:  attack/responsibility
// title: Who is said to have done an attack, and who says so
// shape: rows
// panel: 50 attack called Claims, denials and who is said to have done it
//
// Every claim of responsibility, every attribution, and every denial or doubt of one. A row
// is what one voice says of one party. Who claims an attack also says to have done it; this is one row, the claim.
// Who dismisses a claim denies that the claimant did it, not that it was claimed.
//
// @param  attack :: STRING of Event   id of the attack or operation
// @param  asOf :: DATE?               only claims that can have been made on this very day; what is timeless always
// @param  limit :: INTEGER = 1000     at most so many rows
//
// @column party :: STRING of Entity   id of the person or organisation of whom it is said
// @column partyName :: STRING         name of the person or organisation of whom it is said
// @column says :: STRING              claimed, attributed, denied or disputed
// @column saidBy :: STRING            id of the voice; of a claim, of whoever tells of it
// @column saidByName :: STRING        name of the voice
// @column stances :: LIST<STRING>     how firmly: asserts, suspects, disputes, denies; several where the voice speaks differently in two sources
// @column role :: LIST<STRING>        as what the party is named: perpetrator, planner, involved
// @column holds :: STRING?            how sure it is that it held on asOf: certain or possible; null: no day asked, or denied
// @column fact :: STRING              id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?            the day of it, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?      the first day on which it can have been; null: no source bounds it
// @column sinceLatest :: DATE?        the last day on which it can have been; null: no source bounds it
// @column until :: STRING?            null: an act has no end
// @column untilEarliest :: DATE?      null: an act has no end
// @column untilLatest :: DATE?        null: an act has no end
// @column attestedUntil :: DATE?      the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?       null: an act does not last
// @column presumedUntil :: DATE?      null: an act does not last
// @column ending :: STRING?           killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?       id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?    whether a source states the end; null: no end is known
// @column status :: STRING            confirmed, reported, suspected or contested; denied where nobody asserts or suspects it
// @column disputed :: LIST<STRING>    what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>     voices that assert it
//
// @example attack=magnitogorsk-collapse-2018
// @example attack=volgograd-bombings-2013
// @example attack=kizlyar-church-shooting-2018
MATCH (attack:Entity:Event {id: $attack})
MATCH (attack)-[responsibility:CLAIMED|ATTRIBUTED_TO|DENIED]-(party:Entity)
WHERE coalesce(responsibility.what, type(responsibility)) IN ['CLAIMED', 'ATTRIBUTED_TO'] AND
  // part: may-fall (act = responsibility, day = $asOf)
  coalesce(responsibility.sinceEarliest <= $asOf, true) AND coalesce($asOf <= responsibility.sinceLatest, true)
  // end part
MATCH (statement:Statement {fact: responsibility.id})
WITH attack, party, responsibility, statement,
  CASE
    WHEN statement.stance = 'denies' THEN 'denied'
    WHEN statement.stance = 'disputes' THEN 'disputed'
    WHEN statement.predicate = 'CLAIMED' THEN 'claimed'
    ELSE 'attributed'
  END AS says
// the claimer's own word is told as the claim
WHERE NOT (says = 'attributed' AND statement.saidBy = party.id AND EXISTS { (party)-[:CLAIMED]->(attack) })
OPTIONAL MATCH (voice:Voice {key: statement.dataset + '/' + statement.saidBy})
OPTIONAL MATCH (speaker:Entity {id: statement.saidBy})
WITH party, responsibility, says, statement.saidBy AS saidBy, coalesce(voice.name, speaker.name, statement.saidBy) AS saidByName, statement.stance AS stance
ORDER BY stance, saidByName
WITH party, responsibility, says, saidBy, collect(saidByName)[0] AS saidByName, collect(DISTINCT stance) AS stances
RETURN
  party.id AS party,
  party.name AS partyName,
  says,
  saidBy,
  saidByName,
  stances,
  responsibility.role AS role,
  CASE
    WHEN $asOf IS NULL OR responsibility.status = 'denied' THEN null
    WHEN responsibility.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN type(responsibility) = 'CLAIMED' AND coalesce(responsibility.sinceEarliest <> responsibility.sinceLatest, true) THEN 'possible'
    ELSE 'certain'
  END AS holds,
  // part: act-columns (act = responsibility)
  responsibility.id AS fact,
  responsibility.since AS since,
  responsibility.sinceEarliest AS sinceEarliest,
  responsibility.sinceLatest AS sinceLatest,
  responsibility.until AS until,
  responsibility.untilEarliest AS untilEarliest,
  responsibility.untilLatest AS untilLatest,
  responsibility.attestedUntil AS attestedUntil,
  CASE
    WHEN false AND NOT responsibility.status IN ['suspected', 'contested', 'denied'] AND coalesce(responsibility.kind <> 'possible', true)
      AND coalesce(responsibility.sinceLatest <= responsibility.presumedUntil, true) THEN responsibility.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT responsibility.status IN ['suspected', 'contested', 'denied'] AND coalesce(responsibility.kind <> 'possible', true)
      AND responsibility.sinceLatest <= responsibility.presumedUntil THEN responsibility.presumedUntil
  END AS presumedUntil,
  responsibility.ending AS ending,
  responsibility.endingFact AS endingFact,
  responsibility.endingStated AS endingStated,
  responsibility.status AS status,
  responsibility.disputed AS disputed,
  responsibility.origins AS origins
  // end part
ORDER BY sinceLatest, sinceEarliest, fact, says, saidBy
LIMIT $limit
