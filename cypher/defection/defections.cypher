// name:  defection/defections
// title: Who left one side for another
// shape: rows
// panel: 42 fromOrganisation called Who left it for another side
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
    MATCH ()-[change:DEFECTED_TO]->()
    WHERE change.fromOrganisation = $fromOrganisation AND change.orderedBy >= coalesce($after, date({year: -9999}))
      AND coalesce(change.joinedEarliest <= $before, true)
    RETURN change
    ORDER BY change.fromOrganisation, change.orderedBy, change.joinedEarliest, change.id
    LIMIT $limit
  }
  RETURN change
  UNION
  WITH $toOrganisation IS NOT NULL AS somewhere
  WHERE somewhere
  MATCH ()-[change:DEFECTED_TO {fromOrganisation: $fromOrganisation}]->()
  RETURN change
  UNION
  MATCH (:Entity {id: $fromOrganisation})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(unit:Entity)
  MATCH ()-[change:DEFECTED_TO {fromUnit: unit.id}]->()
  WHERE all(span IN part WHERE
    // part: may-hold-within (relation = span, first = change.leftEarliest, last = change.leftLatest)
    coalesce(span.sinceEarliest <= change.leftLatest, true) AND coalesce(change.leftEarliest <= span.untilLatest, true)
    // end part
  )
  RETURN change
  UNION
  WITH $fromOrganisation IS NULL AS fromAnywhere
  WHERE fromAnywhere
  MATCH ()-[change:DEFECTED_TO]->(:Entity {id: $toOrganisation})
  RETURN change
  UNION
  WITH $fromOrganisation IS NULL AS fromAnywhere
  WHERE fromAnywhere
  MATCH (:Entity {id: $toOrganisation})((:Entity)<-[part:PART_OF]-(:Entity) WHERE $parts)*(unit:Entity)
  MATCH ()-[change:DEFECTED_TO {toUnit: unit.id}]->()
  RETURN change
  UNION
  WITH $fromOrganisation IS NULL AND $toOrganisation IS NULL AS everywhere
  WHERE everywhere
  CALL () {
    MATCH ()-[change:DEFECTED_TO]->()
    WHERE change.orderedBy >= coalesce($after, date({year: -9999})) AND coalesce(change.joinedEarliest <= $before, true)
    RETURN change
    ORDER BY change.orderedBy, change.joinedEarliest, change.id
    LIMIT $limit
  }
  RETURN change
}
WITH startNode(change) AS party, change, endNode(change) AS to
WHERE coalesce(change.joinedLatest >= $after, true)
  AND coalesce(change.joinedEarliest <= $before, true)
  AND ($toOrganisation IS NULL OR to.id = $toOrganisation OR coalesce(change.toUnit = $toOrganisation, false)
    OR ($parts AND EXISTS {
      MATCH (asked:Entity {id: $toOrganisation})
      MATCH (unit:Entity {id: change.toUnit})((:Entity)-[part:PART_OF]->(:Entity)
        WHERE
          // part: may-hold-within (relation = part, first = change.joinedEarliest, last = change.joinedLatest)
          coalesce(part.sinceEarliest <= change.joinedLatest, true) AND coalesce(change.joinedEarliest <= part.untilLatest, true)
          // end part
        )+(asked)
    }))
ORDER BY change.joinedLatest, change.joinedEarliest, change.id
LIMIT $limit
// what follows is asked for the rows shown alone
OPTIONAL MATCH (from:Entity {id: change.fromOrganisation})
OPTIONAL MATCH (fromUnit:Entity {id: change.fromUnit})
OPTIONAL MATCH (toUnit:Entity {id: change.toUnit})
RETURN
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
ORDER BY joinedLatest, joinedEarliest, fact
LIMIT $limit
