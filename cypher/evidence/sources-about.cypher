// name:  evidence/sources-about
// title: What was published about an entity
// shape: rows
// panel: 90 entity called Sources
//
// The publications that mention it, in the order in which they could be known. A row
// is one publication, with the number of its statements that have the entity at one end. The number is
// 0 if the entity is named only as a voice, a go-between or an event that ended something.
//
// @param  entity :: STRING of Entity   id of the entity
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column source :: STRING             id of the publication
// @column title :: STRING              its title
// @column publisher :: STRING          who published it
// @column published :: STRING?         when, as far as is known (EDTF)
// @column statements :: INTEGER        how many statements in it have the entity at one end
// @column knownFrom :: DATE            the day from which it counts as known
// @column url :: STRING?               where it can be read
//
// @example entity=rustam-asildarov
// @example entity=nak
MATCH (entity:Entity {id: $entity})
CALL (entity) {
  MATCH (entity)<-[:MENTIONS]-(source:Source)
  RETURN source, null AS statement
  UNION
  MATCH (entity)-[relation:PLEDGED_TO|LED|MEMBER_OF|PART_OF|AFFILIATED_WITH|CLAIMED|KILLED_IN|SANCTIONED|ACCEPTED_PLEDGE_OF|APPOINTED|DENOUNCED
      |SPLIT_FROM|SUCCEEDED|ATTRIBUTED_TO|CONDUCTED_BY|OCCURRED_IN|WITHIN|COVERS|DENIED]-(:Entity)
  MATCH (said:Statement {fact: relation.id})-[:STATED_IN]->(source:Source)
  RETURN source, said.id AS statement
  UNION
  MATCH (entity)-[:HAS]->(attribute:Attribute)
  MATCH (said:Statement {fact: attribute.id})-[:STATED_IN]->(source:Source)
  RETURN source, said.id AS statement
}
WITH source, count(statement) AS statements
RETURN
  source.id AS source,
  source.title AS title,
  source.publisher AS publisher,
  source.published AS published,
  statements,
  source.knownFrom AS knownFrom,
  source.url AS url
ORDER BY knownFrom, source
LIMIT $limit
