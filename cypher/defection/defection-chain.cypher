// name:  defection/defection-chain
// title: Every change of allegiance of one party, in order
// shape: rows
// panel: 40 party of Person|Organisation called Changes of side
//
// How a person or an organisation went from side to side. A row is one change; a step that left
// two sides at once has one row for each. The first oath of a party of
// which no older allegiance is known is a step with an empty from. An oath to one's own side is no step.
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
// @column kind :: STRING                          as in defection/defections; a first oath is certain, or possible if it or the way up to its side is suspected or contested
// @column status :: STRING                        that of the newer allegiance: confirmed, reported, suspected or contested
// @column leftFact :: STRING?                     id of the older allegiance
// @column joinedFact :: STRING                    id of the newer one
// @column fact :: STRING                          id of the change itself; evidence/statements-of gives all that decides it
// @column origins :: LIST<STRING>                 voices that assert the newer allegiance
//
// @example party=rustam-asildarov
// @example party=ce-mid-level-commanders
// @example party=robert-zankishiev
MATCH (party:Entity {id: $party})-[change:FIRST_SWORN_TO|DEFECTED_TO]->(to:Entity)
WITH party, to, change
// what no older allegiance is known for comes before what leaves it, dated or not
ORDER BY change.leftFact IS NOT NULL, change.joinedLatest, change.joinedEarliest, change.joinedFact
WITH party, collect({to: to, change: change}) AS steps, collect(DISTINCT change.joinedFact) AS joined
UNWIND range(0, size(joined) - 1) AS at
UNWIND [one IN steps WHERE one.change.joinedFact = joined[at]] AS one
WITH party, at + 1 AS step, one.to AS to, one.change AS change
OPTIONAL MATCH (from:Entity {id: change.fromOrganisation})
OPTIONAL MATCH (fromUnit:Entity {id: change.fromUnit})
OPTIONAL MATCH (toUnit:Entity {id: change.toUnit})
RETURN
  step,
  party.id AS party,
  party.name AS partyName,
  CASE WHEN party:Person THEN 'Person' ELSE 'Organisation' END AS partyKind,
  change.fromOrganisation AS fromOrganisation,
  from.name AS fromName,
  to.id AS toOrganisation,
  to.name AS toName,
  change.leftEarliest AS leftEarliest,
  change.leftLatest AS leftLatest,
  change.joinedEarliest AS joinedEarliest,
  change.joinedLatest AS joinedLatest,
  change.lagDaysAtLeast AS lagDaysAtLeast,
  change.lagDaysAtMost AS lagDaysAtMost,
  change.fromUnit AS fromUnit,
  fromUnit.name AS fromUnitName,
  change.toUnit AS toUnit,
  toUnit.name AS toUnitName,
  change.kind AS kind,
  change.status AS status,
  change.leftFact AS leftFact,
  change.joinedFact AS joinedFact,
  change.id AS fact,
  change.origins AS origins
ORDER BY step, fromOrganisation, toOrganisation, fact
LIMIT $limit
