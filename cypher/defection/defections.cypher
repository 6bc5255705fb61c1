// name:  defection/defections
// title: Who left one side for another
// shape: rows
//
// Changes of allegiance of persons and organisations, in the order of joining. A row is
// one oath to another side than that of the older allegiance, or a membership or
// leadership there after a stated end of the old one. A side is the organisation at the
// top of what was left or joined; the unit is named beside it. An organisation that
// changed sides as a whole is one row of its own, and none of its members. Null bounds
// mean that nothing says when.
//
// @param  fromOrganisation :: STRING? of Organisation   id of the side or unit left; null: any
// @param  toOrganisation :: STRING? of Organisation     id of the side or unit joined; null: any
// @param  after :: DATE?                                only who can have joined on this day or later
// @param  before :: DATE?                               only who can have joined on this day or earlier
// @param  parts :: BOOLEAN = false                      true: of a unit also what was part of it at the time; a side has its parts anyway
// @param  limit :: INTEGER = 1000                       at most so many rows
//
// @column party :: STRING of Entity                     id of who changed sides
// @column partyName :: STRING                           name of who changed sides
// @column partyKind :: STRING                           Person or Organisation
// @column fromOrganisation :: STRING? of Entity         id of the side left, at its top
// @column fromName :: STRING?                           its name
// @column toOrganisation :: STRING of Entity            id of the side joined, at its top
// @column toName :: STRING                              its name
// @column leftEarliest :: DATE?                         the first day that can have been the last with the old side; null: nothing bounds it
// @column leftLatest :: DATE?                           the last day that can have been the last with the old side; null: nothing bounds it
// @column joinedEarliest :: DATE?                       the first day that can have been the first with the new side; null: nothing bounds it
// @column joinedLatest :: DATE?                         the last day that can have been the first with the new side; null: nothing bounds it
// @column lagDaysAtLeast :: INTEGER?                    the least number of days between, joined minus left; negative: joined before leaving; null: a bound is open
// @column lagDaysAtMost :: INTEGER?                     the greatest number of days between; null: a bound is open
// @column fromUnit :: STRING? of Entity                 id of what was left on the old side; null: the side itself
// @column fromUnitName :: STRING?                       its name
// @column toUnit :: STRING? of Entity                   id of what was joined on the new side; null: the side itself
// @column toUnitName :: STRING?                         its name
// @column kind :: STRING                                certain: the old allegiance has a stated end or is attested up to the oath; presumed: it had merely persisted; possible: order or status is unsure
// @column status :: STRING                              that of the newer allegiance: confirmed, reported, suspected or contested
// @column leftFact :: STRING?                           id of the older allegiance
// @column joinedFact :: STRING                          id of the newer one
// @column fact :: STRING                                id of the change itself; evidence/statements-of gives all that decides it
// @column origins :: LIST<STRING>                       voices that assert the newer allegiance
//
// @example fromOrganisation=caucasus-emirate before=2015-04-30
// @example toOrganisation=islamic-state after=2014-12-01 before=2015-03-31
// @example fromOrganisation=vilayat-dagestan
CALL () {
  // null equals nothing: a part of this costs nothing where it was not asked for
  WITH $toOrganisation IS NULL AS anywhere
  WHERE anywhere
  CALL () {
    // an index gives the first in order, which is its own: the organisation, then the day
    MATCH ()-[d:DEFECTED_TO]->()
    WHERE d.fromOrganisation = $fromOrganisation AND d.orderedBy >= coalesce($after, date({year: -9999}))
      AND coalesce(d.joinedEarliest <= $before, true)
    RETURN d
    ORDER BY d.fromOrganisation, d.orderedBy, d.joinedEarliest, d.id
    LIMIT $limit
  }
  RETURN d
  UNION
  WITH $toOrganisation IS NOT NULL AS somewhere
  WHERE somewhere
  MATCH ()-[d:DEFECTED_TO {fromOrganisation: $fromOrganisation}]->()
  RETURN d
  UNION
  MATCH (:Entity {id: $fromOrganisation})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(unit:Entity)
  MATCH ()-[d:DEFECTED_TO {fromUnit: unit.id}]->()
  WHERE all(p IN part WHERE coalesce(p.sinceEarliest <= d.leftLatest, true) AND coalesce(d.leftEarliest <= p.untilLatest, true))
  RETURN d
  UNION
  WITH $fromOrganisation IS NULL AS fromAnywhere
  WHERE fromAnywhere
  MATCH ()-[d:DEFECTED_TO]->(:Entity {id: $toOrganisation})
  RETURN d
  UNION
  WITH $fromOrganisation IS NULL AS fromAnywhere
  WHERE fromAnywhere
  MATCH (:Entity {id: $toOrganisation})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(unit:Entity)
  MATCH ()-[d:DEFECTED_TO {toUnit: unit.id}]->()
  RETURN d
  UNION
  WITH $fromOrganisation IS NULL AND $toOrganisation IS NULL AS everywhere
  WHERE everywhere
  CALL () {
    MATCH ()-[d:DEFECTED_TO]->()
    WHERE d.orderedBy >= coalesce($after, date({year: -9999})) AND coalesce(d.joinedEarliest <= $before, true)
    RETURN d
    ORDER BY d.orderedBy, d.joinedEarliest, d.id
    LIMIT $limit
  }
  RETURN d
}
WITH startNode(d) AS party, d, endNode(d) AS to
WHERE coalesce(d.joinedLatest >= $after, true)
  AND coalesce(d.joinedEarliest <= $before, true)
  AND ($toOrganisation IS NULL OR to.id = $toOrganisation OR coalesce(d.toUnit = $toOrganisation, false)
    OR ($parts AND EXISTS {
      MATCH (asked:Entity {id: $toOrganisation})
      MATCH (unit:Entity {id: d.toUnit})((:Entity)-[part:PART_OF]->(:Entity)
        WHERE coalesce(part.sinceEarliest <= d.joinedLatest, true) AND coalesce(d.joinedEarliest <= part.untilLatest, true))+(asked)
    }))
ORDER BY d.joinedLatest, d.joinedEarliest, d.id
LIMIT $limit
// what follows is asked for the rows shown alone
OPTIONAL MATCH (from:Entity {id: d.fromOrganisation})
OPTIONAL MATCH (fromUnit:Entity {id: d.fromUnit})
OPTIONAL MATCH (toUnit:Entity {id: d.toUnit})
RETURN
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
ORDER BY joinedLatest, joinedEarliest, fact
LIMIT $limit
