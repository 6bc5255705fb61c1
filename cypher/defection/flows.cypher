// name:  defection/flows
// title: How many went from which side to which
// shape: rows
// view:  flows
//
// Parties that changed sides, counted by the side left and the side joined. A row is one pair of sides, in the order of
// the first change. A party counts once, by its surest change; an
// organisation that changed sides as a whole is one party, and its members are none. Unnamed groups of people
// may overlap and stand in a column of their own. Many changes in a short time are no proof that one
// followed the other: see defection/followers.
//
// @param  after :: DATE?                         only who can have joined on this day or later
// @param  before :: DATE?                        only who can have joined on this day or earlier
// @param  limit :: INTEGER = 1000                at most so many rows
//
// @column fromOrganisation :: STRING of Entity   id of the side left, at its top
// @column fromName :: STRING                     its name
// @column toOrganisation :: STRING of Entity     id of the side joined, at its top
// @column toName :: STRING                       its name
// @column certain :: INTEGER                     parties whose old allegiance has a stated end or is attested up to the new one
// @column presumed :: INTEGER                    parties whose old allegiance had merely persisted
// @column possible :: INTEGER                    parties of whose changes the order or status is unsure
// @column persons :: INTEGER                     how many of these are persons
// @column organisations :: INTEGER               how many of these are organisations
// @column unnamed :: INTEGER                     unnamed groups and persons who changed sides as well, in none of the counts
// @column firstEarliest :: DATE?                 the first day that can have been that of the first joining of a named party; null: nothing bounds it, or all are unnamed
// @column firstLatest :: DATE?                   the last day that can have been that of the first joining of a named party; null: nothing bounds it
// @column lastEarliest :: DATE?                  the first day that can have been that of the last joining of a named party; null: nothing bounds it
// @column lastLatest :: DATE?                    the last day that can have been that of the last joining of a named party; null: nothing bounds it
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
WITH change.fromOrganisation AS side, endNode(change) AS to, startNode(change) AS party,
  // a party counts once, by its surest change
  min(CASE change.kind WHEN 'certain' THEN 1 WHEN 'presumed' THEN 2 ELSE 3 END) AS surest,
  collect(change) AS changes
WITH side, to, party, party.placeholder IS NULL AS named, surest, changes
UNWIND changes AS change
WITH side, to,
  count(DISTINCT CASE WHEN named AND surest = 1 THEN party END) AS certain,
  count(DISTINCT CASE WHEN named AND surest = 2 THEN party END) AS presumed,
  count(DISTINCT CASE WHEN named AND surest = 3 THEN party END) AS possible,
  count(DISTINCT CASE WHEN named AND party:Person THEN party END) AS persons,
  count(DISTINCT CASE WHEN named AND NOT party:Person THEN party END) AS organisations,
  count(DISTINCT CASE WHEN NOT named THEN party END) AS unnamed,
  // of the parties counted; one change that nothing bounds leaves the first open from below and the last from above
  CASE WHEN count(CASE WHEN named THEN change.joinedEarliest END) = count(CASE WHEN named THEN change END) THEN min(CASE WHEN named THEN change.joinedEarliest END) END AS firstEarliest,
  min(CASE WHEN named THEN change.joinedLatest END) AS firstLatest,
  max(CASE WHEN named THEN change.joinedEarliest END) AS lastEarliest,
  CASE WHEN count(CASE WHEN named THEN change.joinedLatest END) = count(CASE WHEN named THEN change END) THEN max(CASE WHEN named THEN change.joinedLatest END) END AS lastLatest
MATCH (from:Entity {id: side})
RETURN
  from.id AS fromOrganisation,
  from.name AS fromName,
  to.id AS toOrganisation,
  to.name AS toName,
  certain,
  presumed,
  possible,
  persons,
  organisations,
  unnamed,
  firstEarliest,
  firstLatest,
  lastEarliest,
  lastLatest
ORDER BY firstLatest, firstEarliest, fromOrganisation, toOrganisation
LIMIT $limit
