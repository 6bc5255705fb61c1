// name:  attack/accused
// title: What a person or body is said to have done
// shape: rows
// panel: 56 entity of Person|Organisation called What it is said to have done
//
// Every attack that the person or body claims or is said to have done, planned or been involved in, and who says,
// denies or doubts it. A row is what one voice says of one event. Who claims an attack also says to have done it; this
// is one row, the claim. Who dismisses a claim denies that the claimant did it, not that it was claimed.
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
// @column since :: STRING?             when it began, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?       the first day on which it can have begun; null: no source bounds it
// @column sinceLatest :: DATE?         the last day on which it can have begun; null: no source bounds it
// @column until :: STRING?             when it ended, as the sources write it (EDTF)
// @column untilEarliest :: DATE?       the first day that can have been its last; null: nothing bounds it
// @column untilLatest :: DATE?         the last day that can have been its last; null: nothing bounds it
// @column attestedUntil :: DATE?       the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?        the first day on which to presume it; null: it is presumed on no day
// @column presumedUntil :: DATE?       the last day on which to presume it; null: nothing may have ended it, or it is presumed on no day
// @column ending :: STRING?            killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?        id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?     whether a source states the end; null: no end is known
// @column status :: STRING             confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>     what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>      voices that assert it
//
// @example entity=rustam-asildarov
// @example entity=islamic-state parts=true
// @example entity=is-caucasus-province
MATCH (:Entity {id: $entity})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(party:Entity)-[responsibility:CLAIMED|ATTRIBUTED_TO|DENIED]-(event:Event)
WHERE coalesce(responsibility.what, type(responsibility)) IN ['CLAIMED', 'ATTRIBUTED_TO']
  AND
  // part: may-fall (act = responsibility, day = $asOf)
  coalesce(responsibility.sinceEarliest <= $asOf, true) AND coalesce($asOf <= responsibility.sinceLatest, true)
  // end part
  // what began after the other had ended was never part of it at the same time
  AND
      // part: at-one-time (relations = part)
      none(later IN part WHERE any(earlier IN part WHERE later <> earlier AND coalesce(later.sinceEarliest > earlier.untilLatest, false)))
      // end part
WITH party, responsibility, event, part, event{.dateEarliest, .dateLatest} AS shown
WHERE all(span IN part WHERE 
    // part: may-hold-within (relation = span, first = shown.dateEarliest, last = shown.dateLatest)
    coalesce(span.sinceEarliest <= shown.dateLatest, true) AND coalesce(shown.dateEarliest <= span.untilLatest, true)
    // end part
  )
WITH DISTINCT party, responsibility, event, shown
MATCH (said:Statement {fact: responsibility.id})
WITH party, responsibility, event, shown, said,
  CASE
    WHEN said.stance = 'denies' THEN 'denied'
    WHEN said.stance = 'disputes' THEN 'disputed'
    WHEN said.predicate = 'CLAIMED' THEN 'claimed'
    ELSE 'attributed'
  END AS says
// the claimant's own word is shown as the claim
WHERE NOT (says = 'attributed' AND said.saidBy = party.id AND EXISTS { (party)-[:CLAIMED]->(event) })
OPTIONAL MATCH (voice:Voice {key: said.dataset + '/' + said.saidBy})
OPTIONAL MATCH (speaker:Entity {id: said.saidBy})
WITH party, responsibility, event, shown, says, said.saidBy AS saidBy, coalesce(voice.name, speaker.name, said.saidBy) AS saidByName, said.stance AS stance
ORDER BY stance, saidByName
WITH party, responsibility, event, shown, says, saidBy, collect(saidByName)[0] AS saidByName, collect(DISTINCT stance) AS stances
RETURN
  event.id AS event,
  event.name AS eventName,
  party.id AS party,
  party.name AS partyName,
  responsibility.role AS role,
  says,
  saidBy,
  saidByName,
  stances,
  shown.dateEarliest AS dateEarliest,
  shown.dateLatest AS dateLatest,
  CASE
    WHEN $asOf IS NULL OR responsibility.status = 'denied' THEN null
    WHEN responsibility.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN type(responsibility) = 'CLAIMED' AND coalesce(responsibility.sinceEarliest <> responsibility.sinceLatest, true) THEN 'possible'
    ELSE 'certain'
  END AS holds,
  // part: fact-columns (relation = responsibility, lasts = false)
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
ORDER BY dateLatest, dateEarliest, event, fact, says, saidBy
LIMIT $limit
