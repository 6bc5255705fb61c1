// name:  defection/defection-chain
// title: Every change of allegiance of one party, in order
// shape: rows
//
// How a person or an organisation went from side to side. A row is one change; where
// two sides were left at once, a step has one row for each. The first oath of a party of
// which no older allegiance is known is a step with an empty from: it left nobody that
// anybody tells of. An oath to one's own side is no step.
//
// @param  party :: STRING of Entity               id of the person or organisation
// @param  limit :: INTEGER = 1000                 at most so many rows
//
// @column step :: INTEGER                         1 for the first change, and so on
// @column party :: STRING of Entity               id of who changed sides
// @column partyName :: STRING                     name of who changed sides
// @column partyKind :: STRING                     Person or Organisation
// @column fromOrganisation :: STRING? of Entity   id of the side left, at its top; null: no older allegiance is known
// @column fromName :: STRING?                     its name
// @column toOrganisation :: STRING of Entity      id of the side joined, at its top
// @column toName :: STRING                        its name
// @column leftEarliest :: DATE?                   the first day that can have been the last with the old side; null: nothing bounds it
// @column leftLatest :: DATE?                     the last day that can have been the last with the old side; null: nothing bounds it
// @column joinedEarliest :: DATE?                 the first day that can have been the first with the new side; null: nothing bounds it
// @column joinedLatest :: DATE?                   the last day that can have been the first with the new side; null: nothing bounds it
// @column lagDaysAtLeast :: INTEGER?              the least number of days between, joined minus left; negative: joined before leaving; null: a bound is open
// @column lagDaysAtMost :: INTEGER?               the greatest number of days between; null: a bound is open
// @column fromUnit :: STRING? of Entity           id of what was left on the old side; null: the side itself
// @column fromUnitName :: STRING?                 its name
// @column toUnit :: STRING? of Entity             id of what was joined on the new side; null: the side itself
// @column toUnitName :: STRING?                   its name
// @column kind :: STRING                          as in defection/defections; a first oath is certain, or possible if it is suspected or contested
// @column status :: STRING                        that of the newer allegiance: confirmed, reported, suspected or contested
// @column leftFact :: STRING?                     id of the older allegiance
// @column joinedFact :: STRING                    id of the newer one
// @column fact :: STRING?                         id of the change itself; evidence/statements-of gives all that decides it
// @column origins :: LIST<STRING>                 voices that assert the newer allegiance
//
// @example party=rustam-asildarov
// @example party=ce-mid-level-commanders
// @example party=robert-zankishiev
MATCH (party:Entity {id: $party})
CALL (party) {
  MATCH (party)-[d:DEFECTED_TO]->(to:Entity)
  RETURN to, properties(d) AS d
  UNION ALL
  MATCH (party)-[oath:PLEDGED_TO]->(lord:Entity)
  WHERE NOT EXISTS { MATCH (party)-[d:DEFECTED_TO]->(:Entity) WHERE d.joinedFact = oath.id }
    // no allegiance that is surely older: it would be the side left, or one's own side
    AND NOT EXISTS {
      MATCH (party)-[older:PLEDGED_TO|MEMBER_OF|LED|PART_OF]->(body:Entity)
      WHERE older.id <> oath.id
        AND (older.sinceLatest < oath.sinceEarliest
          OR (older.until IS NOT NULL AND older.endingFact IS NULL AND (oath.until IS NULL OR oath.endingFact IS NOT NULL)
            AND coalesce(older.attestedUntil <= oath.sinceLatest, true)))
        AND coalesce(body.kind, '') <> 'umbrella'
        // who leads a body that stands under nobody has no side by that
        AND (type(older) <> 'LED' OR EXISTS {
          MATCH (body)-[under:PART_OF|PLEDGED_TO]->(over:Entity)
          WHERE coalesce(over.kind, '') <> 'umbrella'
            AND coalesce(under.sinceEarliest <= older.untilLatest, true)
            AND coalesce(older.sinceEarliest <= under.untilLatest, true)
        })
    }
  OPTIONAL MATCH (party)-[sworn:SWORN_TO]->(organisation:Entity)
  WHERE oath.id IN sworn.deciding AND coalesce(sworn.throughId, lord.id) = lord.id
  WITH oath, coalesce(organisation, lord) AS unit
  CALL (oath, unit) {
    RETURN unit AS body
    UNION
    // a body that stands under nobody goes where its leader's oath brings it
    MATCH (unit)<-[office:LED]-(:Person)-[bound:SWORN_TO]->(body:Entity)
    WHERE body <> unit
      AND coalesce(office.sinceEarliest <= oath.sinceLatest, true) AND coalesce(oath.sinceEarliest <= office.untilLatest, true)
      AND coalesce(bound.sinceEarliest <= oath.sinceLatest, true) AND coalesce(oath.sinceEarliest <= bound.untilLatest, true)
      AND NOT EXISTS {
        MATCH (unit)-[own:PART_OF|PLEDGED_TO]->(over:Entity)
        WHERE coalesce(over.kind, '') <> 'umbrella'
          AND coalesce(own.sinceEarliest <= oath.sinceLatest, true) AND coalesce(oath.sinceEarliest <= own.untilLatest, true)
      }
    RETURN body
  }
  // up to the top of what was joined, as it stood on the day of the oath
  MATCH (body)((:Entity)-[under:PART_OF|SWORN_TO]->(:Entity)
    WHERE coalesce(under.sinceEarliest <= oath.sinceLatest, true) AND coalesce(oath.sinceEarliest <= under.untilLatest, true))*(top:Entity)
  WHERE coalesce(top.kind, '') <> 'umbrella'
    AND NOT EXISTS {
      MATCH (top)((:Entity)-[above:PART_OF|SWORN_TO]->(:Entity)
        WHERE coalesce(above.sinceEarliest <= oath.sinceLatest, true) AND coalesce(oath.sinceEarliest <= above.untilLatest, true))+(higher:Entity)
      WHERE coalesce(higher.kind, '') <> 'umbrella'
    }
  WITH oath, unit, collect(DISTINCT top) AS tops
  UNWIND CASE WHEN size(tops) > 1 THEN [top IN tops WHERE top <> unit] ELSE tops END AS top
  WITH DISTINCT top, unit, oath
  ORDER BY oath.sinceLatest, oath.sinceEarliest, oath.id, unit.id
  // several oaths to one side: the first of them
  WITH top, collect({oath: oath, unit: unit})[0] AS first
  RETURN top AS to, {
    toUnit: CASE WHEN first.unit <> top THEN first.unit.id END,
    joinedEarliest: first.oath.sinceEarliest,
    joinedLatest: first.oath.sinceLatest,
    kind: CASE WHEN first.oath.status IN ['suspected', 'contested'] THEN 'possible' ELSE 'certain' END,
    status: first.oath.status,
    joinedFact: first.oath.id,
    origins: first.oath.origins
  } AS d
}
WITH party, to, d
// what no older allegiance is known for comes before what leaves it, dated or not
ORDER BY d.leftFact IS NOT NULL, d.joinedLatest, d.joinedEarliest, d.joinedFact
WITH party, collect({to: to, d: d}) AS changes, collect(DISTINCT d.joinedFact) AS joined
UNWIND range(0, size(joined) - 1) AS at
UNWIND [change IN changes WHERE change.d.joinedFact = joined[at]] AS change
WITH party, at + 1 AS step, change.to AS to, change.d AS d
OPTIONAL MATCH (from:Entity {id: d.fromOrganisation})
OPTIONAL MATCH (fromUnit:Entity {id: d.fromUnit})
OPTIONAL MATCH (toUnit:Entity {id: d.toUnit})
RETURN
  step,
  party.id AS party,
  party.name AS partyName,
  CASE WHEN party:Person THEN 'Person' ELSE 'Organisation' END AS partyKind,
  d.fromOrganisation AS fromOrganisation,
  from.name AS fromName,
  to.id AS toOrganisation,
  to.name AS toName,
  d.leftEarliest AS leftEarliest,
  d.leftLatest AS leftLatest,
  d.joinedEarliest AS joinedEarliest,
  d.joinedLatest AS joinedLatest,
  d.lagDaysAtLeast AS lagDaysAtLeast,
  d.lagDaysAtMost AS lagDaysAtMost,
  d.fromUnit AS fromUnit,
  fromUnit.name AS fromUnitName,
  d.toUnit AS toUnit,
  toUnit.name AS toUnitName,
  d.kind AS kind,
  d.status AS status,
  d.leftFact AS leftFact,
  d.joinedFact AS joinedFact,
  d.id AS fact,
  d.origins AS origins
ORDER BY step, fromOrganisation, toOrganisation, fact
LIMIT $limit
