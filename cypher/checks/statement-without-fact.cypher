// name:  checks/statement-without-fact
// title: What is said and not shown
// shape: rows
//
// A statement whose fact is nowhere in the graph: neither as a relationship of its
// subject nor as an attribute nor as denied. It is a fault of the program or of whoever wrote to the graph.
//
// @param  limit :: INTEGER = 1000   at most so many rows
//
// @column statement :: STRING       id of the statement
// @column fact :: STRING            id of the fact that is missing
// @column subject :: STRING         id of whom or what it is about
// @column predicate :: STRING       LED, PLEDGED_TO, ...; of attributes killed, date, ...
// @column dataset :: STRING         id of the dataset that brings it
//
// @example
MATCH (statement:Statement)
// what a newer edition no longer says has none
WHERE statement.fact IS NOT NULL AND NOT EXISTS {
    MATCH (subject:Entity {id: statement.subject})-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED
        |ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED|SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|DENIED]->(:Entity)
    WHERE relation.id = statement.fact
  }
  AND NOT EXISTS { MATCH (attribute:Attribute {id: statement.fact}) }
RETURN
  statement.id AS statement,
  statement.fact AS fact,
  statement.subject AS subject,
  statement.predicate AS predicate,
  statement.dataset AS dataset
ORDER BY statement
LIMIT $limit
