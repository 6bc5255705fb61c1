// name:  attack/accused
// title: What a person or body is said to have done
// shape: rows
//
// Every attack that the person or body claims or is said to have done, planned or been involved in, by whom that is said,
// and who denies or doubts it. A row is what one voice says of one event. By claiming, a party lays an attack to itself: that
// is told once, as the claim. Who dismisses a claim denies that the claimant did it, not that it was claimed.
//
// @param  entity :: STRING of Entity   id of the person or body
// @param  parts :: BOOLEAN = false     true: with everything that was part of it at the time
// @param  asOf :: DATE?                only claims that can have been made on this very day; what is timeless always
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column event :: STRING of Event     id of the event
// @column eventName :: STRING          name of the event
// @column party :: STRING of Entity    id of who is said to have done it: who was asked about, or a part of it
// @column partyName :: STRING          its name
// @column role :: LIST<STRING>         the sources' words for the part that it had: perpetrator, planner, involved
// @column says :: STRING               claimed, attributed, denied or disputed
// @column saidBy :: STRING of Voice    id of the voice
// @column saidByName :: STRING         name of the voice
// @column stances :: LIST<STRING>      how firmly: asserts, suspects, disputes, denies
// @column dateEarliest :: DATE?        the first day on which the event can have begun; null: no source bounds it
// @column dateLatest :: DATE?          the last day on which the event can have begun; null: no source bounds it
// @column holds :: STRING?             how sure it is: certain or possible; null: no day asked, or denied
// @column fact :: STRING               id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?             of a claim when it was made, as the sources write it (EDTF); null: an attribution is timeless, so are all bounds down to endingFact
// @column sinceEarliest :: DATE?       the first day on which it can have begun; null: no source bounds it
// @column sinceLatest :: DATE?         the last day on which it can have begun; null: no source bounds it
// @column until :: STRING?             when it ended, as the sources write it (EDTF)
// @column untilEarliest :: DATE?       the first day that can have been its last; null: nothing bounds it
// @column untilLatest :: DATE?         the last day that can have been its last; null: nothing bounds it
// @column attestedUntil :: DATE?       the last day on which it is sure to have held; null: no such day
// @column presumedUntil :: DATE?       the last day on which to presume it; null: nothing may have ended it
// @column ending :: STRING?            killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?        id of the fact from which the end follows; null: stated, or no end is known
// @column status :: STRING             confirmed, reported, suspected, contested or denied
// @column disputed :: LIST<STRING>     what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>      voices that assert it
//
// @example entity=rustam-asildarov
// @example entity=islamic-state parts=true
// @example entity=is-caucasus-province
MATCH (:Entity {id: $entity})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(party:Entity)-[f:CLAIMED|ATTRIBUTED_TO|DENIED]-(event:Event)
WHERE coalesce(f.what, type(f)) IN ['CLAIMED', 'ATTRIBUTED_TO']
  AND coalesce(f.sinceEarliest <= $asOf, true)
  AND coalesce($asOf <= f.sinceLatest, true)
  // what began after the other had ended was never part of it at the same time
  AND none(a IN part WHERE any(b IN part WHERE a <> b AND coalesce(a.sinceEarliest > b.untilLatest, false)))
WITH party, f, event, part, event{.dateEarliest, .dateLatest} AS told
WHERE all(p IN part WHERE coalesce(p.sinceEarliest <= told.dateLatest, true) AND coalesce(told.dateEarliest <= p.untilLatest, true))
WITH DISTINCT party, f, event, told
MATCH (s:Statement {fact: f.id})
WITH party, f, event, told, s,
  CASE
    WHEN s.stance = 'denies' THEN 'denied'
    WHEN s.stance = 'disputes' THEN 'disputed'
    WHEN s.predicate = 'CLAIMED' THEN 'claimed'
    ELSE 'attributed'
  END AS says
// the claimant's own word is told as the claim
WHERE NOT (says = 'attributed' AND s.saidBy = party.id AND EXISTS { (party)-[:CLAIMED]->(event) })
OPTIONAL MATCH (voice:Voice {key: s.dataset + '/' + s.saidBy})
OPTIONAL MATCH (speaker:Entity {id: s.saidBy})
WITH party, f, event, told, says, s.saidBy AS saidBy, coalesce(voice.name, speaker.name, s.saidBy) AS saidByName, s.stance AS stance
ORDER BY stance, saidByName
WITH party, f, event, told, says, saidBy, collect(saidByName)[0] AS saidByName, collect(DISTINCT stance) AS stances
RETURN
  event.id AS event,
  event.name AS eventName,
  party.id AS party,
  party.name AS partyName,
  f.role AS role,
  says,
  saidBy,
  saidByName,
  stances,
  told.dateEarliest AS dateEarliest,
  told.dateLatest AS dateLatest,
  CASE
    WHEN $asOf IS NULL OR f.status = 'denied' THEN null
    WHEN f.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN type(f) = 'CLAIMED' AND coalesce(f.sinceEarliest <> f.sinceLatest, true) THEN 'possible'
    ELSE 'certain'
  END AS holds,
  f.id AS fact,
  f.since AS since,
  f.sinceEarliest AS sinceEarliest,
  f.sinceLatest AS sinceLatest,
  f.until AS until,
  f.untilEarliest AS untilEarliest,
  f.untilLatest AS untilLatest,
  f.attestedUntil AS attestedUntil,
  f.presumedUntil AS presumedUntil,
  f.ending AS ending,
  f.endingFact AS endingFact,
  f.status AS status,
  f.disputed AS disputed,
  f.origins AS origins
ORDER BY dateLatest, dateEarliest, event, fact, says, saidBy
LIMIT $limit
