// name:  defection/cascade
// title: Who followed one party, and who followed these
// shape: graph
// view:  hierarchy
//
// A tree of those who changed from the same side to the same new side after the party. Each party is attached to one that
// came before it, by at most withinDays days, and with a share of the pairs of possible days not below
// minConfidence. If several qualify, the strongest tie decides, then the fewest steps to the
// party asked about, then the surest order, then the earliest. FOLLOWED leads from the later party to the
// earlier one; it is worked out here and is not stored in the graph. Parties without any bound on the day of joining,
// and those whose last possible day is only the day of a source, are left out. FOLLOWED means that a party can have followed another, not that it did: see tie, and precedents
// in defection/followers. If the party asked about changed between several pairs of sides, each pair has a tree.
//
// @param  party :: STRING of Entity                id of the person or organisation
// @param  withinDays :: INTEGER = 365 in 0..36525              at most so many days, at least, from one to the next
// @param  depth :: INTEGER = 5 in 1..20                     at most so many steps from the party
// @param  minConfidence :: FLOAT = 0.5             least share of the pairs of possible days in which the follower joined on a later day
// @param  limit :: INTEGER = 1000                  at most so many rows
//
// @column party :: NODE                            who changed sides: the party asked about, or one who followed
// @column relationship :: RELATIONSHIP             its DEFECTED_TO
// @column side :: NODE                             what it joined
// @column followed :: MAP?                         FOLLOWED, to whom it followed: lagDaysAtLeast, lagDaysAtMost, orderConfidence, sameDay, tie, depth; null: the party asked about
//
// @example party=rustam-asildarov
// @example party=ce-chechnya-commanders depth=1
// @example party=ce-dagestan-commanders minConfidence=0.4
MATCH (root:Entity {id: $party})-[change:DEFECTED_TO]->(side:Entity)
WITH root, side, change
ORDER BY change.joinedLatest, change.joinedEarliest, change.id
// of several changes of one party from one side to one other the first
WITH root, side, change.fromOrganisation AS left, collect(change)[0] AS first
WITH root, side, left, first, EXISTS {
  MATCH (root)-[joining:PLEDGED_TO|MEMBER_OF|LED]->(:Entity)
  WHERE joining.id = first.joinedFact AND first.joinedEarliest < first.joinedLatest AND joining.firstReported <= first.joinedLatest
} AS untold
// an index finds who left; a side that many joined is no good place to begin
MATCH (party:Entity)-[change:DEFECTED_TO {fromOrganisation: left}]->(joined:Entity)
WHERE joined = side AND (change = first OR party <> root AND change.joinedEarliest IS NOT NULL AND change.joinedLatest >= first.joinedEarliest
  // whose last possible day is that of a source alone: no share of such days says how likely one is
  AND NOT untold AND NOT EXISTS {
    MATCH (party)-[joining:PLEDGED_TO|MEMBER_OF|LED]->(:Entity)
    WHERE joining.id = change.joinedFact AND change.joinedEarliest < change.joinedLatest AND joining.firstReported <= change.joinedLatest
  })
WITH root, side, left, party, change
ORDER BY change.joinedLatest, change.joinedEarliest, change.id
WITH root, side, left, party, collect(change)[0] AS change
ORDER BY party <> root, change.joinedLatest, change.joinedEarliest, change.id
// by which keys others find a party, and by which it looks for whom it can have followed; 0 is the strongest tie
WITH side, left, collect({
  party: party, change: change,
  earliest: duration.inDays(date('1970-01-01'), change.joinedEarliest).days,
  latest: duration.inDays(date('1970-01-01'), change.joinedLatest).days,
  keys: [at IN range(0, size(change.commands) - 1) | {tie: 0, name: change.commands[at], finds: true, from: change.commandsFrom[at], to: change.commandsTo[at]}]
    + [at IN range(0, size(change.superiors) - 1) | {tie: 0, name: change.superiors[at], finds: false, from: change.superiorsFrom[at], to: change.superiorsTo[at]}]
    + [unit IN change.units | {tie: 1, name: unit, finds: true}] + [unit IN change.units | {tie: 1, name: unit, finds: false}]
    + [place IN change.places | {tie: 2, name: 'at ' + place, finds: true}] + [place IN change.placesAround | {tie: 2, name: 'at ' + place, finds: false}]
    + [place IN change.placesAround | {tie: 2, name: 'around ' + place, finds: true}] + [place IN change.places | {tie: 2, name: 'around ' + place, finds: false}]
    + [{tie: 3, name: 'anybody', finds: true}, {tie: 3, name: 'anybody', finds: false}]
}) AS members
CALL (members) {
  UNWIND range(0, size(members) - 1) AS number
  UNWIND members[number].keys AS key
  WITH key.tie AS tie, key.name AS name,
    collect(CASE WHEN key.finds THEN {number: number, from: key.from, to: key.to} END) AS found,
    collect(CASE WHEN NOT key.finds THEN {number: number, from: key.from, to: key.to} END) AS looking
  WHERE size(found) > 0 AND size(looking) > 0
  RETURN collect({tie: tie, found: found, looking: looking}) AS groups
}
// the groups in which each member looks, those of the strongest tie first
CALL (groups) {
  UNWIND range(0, size(groups) - 1) AS at
  UNWIND groups[at].looking AS one
  WITH one.number AS number, groups[at].tie AS tie, {tie: groups[at].tie, group: at, from: one.from, to: one.to} AS look
  ORDER BY tie
  WITH number, collect(look) AS looks
  ORDER BY number
  RETURN collect(looks) AS looks
}
WITH side, left, members, looks, [group IN groups | group.found] AS found
// in the order of joining, each member follows the best of those in the tree; the first member is the root
WITH side, left, members, reduce(tree = [{number: 0, depth: 0}], number IN range(1, size(members) - 1) | tree + [
  reduce(best = {number: number}, look IN looks[number] |
    reduce(best = best, other IN CASE WHEN best.tie < look.tie THEN [] ELSE found[look.group] END | CASE
      // not before, no place below it, farther from the root than another, too long ago, or no leader at the time
      WHEN other.number >= number OR coalesce(tree[other.number].depth >= $depth, true) OR coalesce(tree[other.number].depth >= best.depth, false)
        OR members[number].earliest - members[other.number].latest > $withinDays OR coalesce(other.from > look.to OR look.from > other.to, false) THEN best
      ELSE coalesce(head([next IN [{
        number: number, parent: other.number, depth: tree[other.number].depth + 1, tie: look.tie,
        // of all pairs of days, those in which the second is greater: sums of 1 + 2 + ... + count
        confidence: CASE WHEN members[other.number].latest < members[number].earliest THEN 1.0 ELSE toFloat(
            reduce(pairs = 0, sum IN [[members[number].latest - members[other.number].earliest, 1], [members[number].earliest - members[other.number].earliest - 1, -1],
              [members[number].latest - members[other.number].latest - 1, -1], [members[number].earliest - members[other.number].latest - 2, 1]] |
              pairs + CASE WHEN sum[0] > 0 THEN sum[1] * sum[0] * (sum[0] + 1) / 2 ELSE 0 END))
          / ((members[other.number].latest - members[other.number].earliest + 1) * (members[number].latest - members[number].earliest + 1)) END
      }] WHERE next.confidence >= $minConfidence AND coalesce(next.depth < best.depth OR next.confidence > best.confidence
        OR (next.confidence = best.confidence AND next.parent < best.parent), true)]), best)
    END))
]) AS tree
UNWIND tree AS one
WITH side, left, one, members[one.number] AS member, members[one.parent] AS other
WHERE one.depth IS NOT NULL
// grouping leaves the lists behind, which would be held once for each row
WITH left, side, one.number AS number, member.party AS party, member.change AS relationship, collect({
  id: 'FOLLOWED|' + member.change.id + '|' + other.change.id, type: 'FOLLOWED', start: member.party, end: other.party,
  depth: one.depth, tie: ['commanded', 'same-unit', 'same-province', 'none'][one.tie], lagDaysAtLeast: member.earliest - other.latest, lagDaysAtMost: member.latest - other.earliest, orderConfidence: one.confidence,
  // of all pairs of days, those of one day
  sameDay: toFloat(reduce(days = member.latest - other.earliest + 1, count IN [member.latest - member.earliest + 1, other.latest - other.earliest + 1, other.latest - member.earliest + 1] |
      CASE WHEN count > days THEN days WHEN count > 0 THEN count ELSE 0 END))
    / ((member.latest - member.earliest + 1) * (other.latest - other.earliest + 1)),
  sinceEarliest: member.change.joinedEarliest, sinceLatest: member.change.joinedLatest, fact: member.change.id
})[0] AS followed
RETURN party, relationship, side, CASE WHEN number > 0 THEN followed END AS followed
ORDER BY left, side.id, number
LIMIT $limit
