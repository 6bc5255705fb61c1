// name:  attack/killed-in
// title: Who was killed in an event
// shape: rows
// panel: 52 event called The dead
//
// Every person stated to have died in the attack or operation. A row is one person, with the person's relation to an
// organisation on the day of the death: an office, else a membership, else an oath. A relation that is certain or
// presumed on that day goes before all that are merely possible. Of several of one type the surest is shown, then the
// latest. Null if none is known. The surer rows come first. An unnamed group of people stands as one row.
//
// @param  event :: STRING of Event            id of the attack or operation
// @param  asOf :: DATE?                       only who can have died on this very day
// @param  limit :: INTEGER = 1000             at most so many rows
//
// @column person :: STRING of Person          id of the dead
// @column personName :: STRING                name of the dead
// @column organisation :: STRING? of Entity   id of the organisation
// @column organisationName :: STRING?         its name
// @column role :: LIST<STRING>                the sources' words for the office or the membership
// @column tie :: STRING?                      LED (an office), MEMBER_OF (a membership) or SWORN_TO (an oath, to it or to its leader)
// @column inOrganisation :: STRING?           how sure it is that this held on the day of the death: certain, presumed or possible
// @column holds :: STRING?                    how sure it is that it fell on asOf: certain or possible; null: no day asked
// @column fact :: STRING                      id of the fact; evidence/statements-of tells who says it
// @column since :: STRING?                    the day of it, as the sources write it (EDTF)
// @column sinceEarliest :: DATE?              the first day on which it can have been; null: no source bounds it
// @column sinceLatest :: DATE?                the last day on which it can have been; null: no source bounds it
// @column until :: STRING?                    null: an act has no end
// @column untilEarliest :: DATE?              null: an act has no end
// @column untilLatest :: DATE?                null: an act has no end
// @column attestedUntil :: DATE?              the last day on which it is sure to have held; null: no such day
// @column presumedFrom :: DATE?               null: an act does not last
// @column presumedUntil :: DATE?              null: an act does not last
// @column ending :: STRING?                   killed, died, defected, replaced, dismissed, dissolved or ended; null: not known
// @column endingFact :: STRING?               id of the fact from which the end follows; null: stated, or no end is known
// @column endingStated :: BOOLEAN?            whether a source states the end; null: no end is known
// @column status :: STRING                    confirmed, reported, suspected or contested
// @column disputed :: LIST<STRING>            what the sources cannot agree on: since, until, ...
// @column origins :: LIST<STRING>             voices that assert it
//
// @example event=makhachkala-raid-2016
// @example event=oktyarbrskoe-clash-2015
// @example event=karabudakhkent-operation-2015
MATCH (event:Entity {id: $event})<-[death:KILLED_IN]-(person:Person)
WHERE
  // part: may-fall (act = death, day = $asOf)
  coalesce(death.sinceEarliest <= $asOf, true) AND coalesce($asOf <= death.sinceLatest, true)
  // end part
CALL (person, event, death) {
  MATCH (person)-[relation:LED|MEMBER_OF|SWORN_TO]->(organisation:Entity)
  WHERE
    // part: may-hold-within (first = death.sinceEarliest, last = death.sinceLatest)
    coalesce(relation.sinceEarliest <= death.sinceLatest, true) AND coalesce(death.sinceEarliest <= relation.untilLatest, true)
    // end part
  WITH organisation, relation,
    // part: held-at-death
    CASE
      WHEN relation.status IN ['suspected', 'contested'] OR coalesce(relation.kind = 'possible', false) THEN 3
      // a source says that it lasted to this very end, and nothing contradicts that: a stated end has a latest day
      WHEN coalesce(relation.kind <> 'presumed', true) AND relation.endingEvent = event.id AND relation.endingFact IS NULL
        AND relation.ending IN ['killed', 'died'] AND relation.untilLatest IS NOT NULL THEN 1
      // attested on each day that can have been that of the death
      WHEN coalesce(relation.kind <> 'presumed', true) AND relation.sinceLatest <= death.sinceEarliest AND death.sinceLatest <= relation.attestedUntil THEN 1
      // what is presumed on no day says so by a last day before its latest beginning
      WHEN relation.presumedUntil < relation.sinceLatest THEN 3
      // ended by this death, and nothing can have ended it before
      WHEN relation.endingFact = death.id AND NOT coalesce(relation.presumedUntil < coalesce(death.sinceEarliest, relation.attestedUntil, relation.sinceLatest), false) THEN 2
      WHEN relation.sinceLatest <= death.sinceEarliest AND coalesce(death.sinceLatest <= relation.presumedUntil, relation.presumedUntil IS NULL) THEN 2
      ELSE 3
    END AS sureness,
    // end part
    CASE type(relation) WHEN 'LED' THEN 1 WHEN 'MEMBER_OF' THEN 2 ELSE 3 END AS rank
  ORDER BY sureness = 3, rank, sureness, relation.sinceLatest DESC, relation.id
  RETURN collect({organisation: organisation, relation: relation, sureness: sureness})[0] AS best
}
RETURN
  person.id AS person,
  person.name AS personName,
  best.organisation.id AS organisation,
  best.organisation.name AS organisationName,
  coalesce(best.relation.role, []) AS role,
  type(best.relation) AS tie,
  ['certain', 'presumed', 'possible'][best.sureness - 1] AS inOrganisation,
  // part: act-holds (act = death, day = $asOf)
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN death.status IN ['suspected', 'contested'] THEN 'possible'
    WHEN death.sinceEarliest = death.sinceLatest THEN 'certain'
    ELSE 'possible'
  END AS holds,
  // end part
  // part: act-columns (act = death)
  death.id AS fact,
  death.since AS since,
  death.sinceEarliest AS sinceEarliest,
  death.sinceLatest AS sinceLatest,
  death.until AS until,
  death.untilEarliest AS untilEarliest,
  death.untilLatest AS untilLatest,
  death.attestedUntil AS attestedUntil,
  CASE
    WHEN false AND NOT death.status IN ['suspected', 'contested', 'denied'] AND coalesce(death.kind <> 'possible', true)
      AND coalesce(death.sinceLatest <= death.presumedUntil, true) THEN death.sinceLatest
  END AS presumedFrom,
  CASE
    WHEN NOT death.status IN ['suspected', 'contested', 'denied'] AND coalesce(death.kind <> 'possible', true)
      AND death.sinceLatest <= death.presumedUntil THEN death.presumedUntil
  END AS presumedUntil,
  death.ending AS ending,
  death.endingFact AS endingFact,
  death.endingStated AS endingStated,
  death.status AS status,
  death.disputed AS disputed,
  death.origins AS origins
  // end part
ORDER BY best.sureness, sinceLatest, sinceEarliest, fact
LIMIT $limit
