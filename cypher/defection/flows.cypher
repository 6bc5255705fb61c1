// name:  defection/flows
// title: How many went from which side to which
// shape: rows
//
// Changes of allegiance counted by road: the side left and the side joined. A row is one
// road, the one taken first before the others. A party that took it twice counts twice, an
// organisation that changed sides as a whole counts once, and its members not at all.
// A burst on a road is no proof that one followed the other: see defection/followers.
//
// @param  after :: DATE?                           only who can have joined on this day or later
// @param  before :: DATE?                          only who can have joined on this day or earlier
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column fromOrganisation :: STRING of Entity     id of the side left, at its top
// @column fromName :: STRING                       its name
// @column toOrganisation :: STRING of Entity       id of the side joined, at its top
// @column toName :: STRING                         its name
// @column certain :: INTEGER                       changes whose old allegiance has a stated end or is attested up to the new one
// @column presumed :: INTEGER                      changes whose old allegiance had merely persisted
// @column possible :: INTEGER                      changes whose order or status is unsure
// @column first :: DATE?                           the first day on which one of them can have joined; null: nothing bounds it
// @column last :: DATE?                            the last day on which one of them can have joined; null: nothing bounds it
//
// @example
// @example after=2015-03-01
// @example before=2014-11-30
CALL () {
  MATCH ()-[change:DEFECTED_TO]->()
  WHERE coalesce(change.joinedLatest >= $after, true)
    AND coalesce(change.joinedEarliest <= $before, true)
  RETURN change
}
WITH change.fromOrganisation AS side, endNode(change) AS to,
  count(CASE change.kind WHEN 'certain' THEN 1 END) AS certain,
  count(CASE change.kind WHEN 'presumed' THEN 1 END) AS presumed,
  count(CASE change.kind WHEN 'possible' THEN 1 END) AS possible,
  // a day that nothing bounds is no first or last
  CASE WHEN count(change.joinedEarliest) = count(change) THEN min(change.joinedEarliest) END AS first,
  CASE WHEN count(change.joinedLatest) = count(change) THEN max(change.joinedLatest) END AS last
MATCH (from:Entity {id: side})
RETURN
  from.id AS fromOrganisation,
  from.name AS fromName,
  to.id AS toOrganisation,
  to.name AS toName,
  certain,
  presumed,
  possible,
  first,
  last
ORDER BY first, last, fromOrganisation, toOrganisation
LIMIT $limit
