// name:  identity/cluster
// title: The ids that stand for an entity
// shape: rows
// panel: 95 entity called Ids
//
// All ids that judgements join into the entity, the one under which it is shown first. Each id answers in every
// query. An entity for which no other id stands has one row.
//
// @param  entity :: STRING of Entity   any id of the entity
// @param  limit :: INTEGER = 1000      at most so many rows
//
// @column id :: STRING                 the id that datasets use
// @column name :: STRING?              the name registered under it
// @column note :: STRING?              the note registered under it
// @column shown :: BOOLEAN             whether the entity is shown under this id
// @column publications :: INTEGER      how many publications use the id
// @column sameAs :: LIST<STRING>       ids that it is judged to be the same as, by judgements that name it
// @column saidBy :: LIST<STRING>       voices that judge so
//
// @example entity=rustam-asildarov
MATCH (entity:Entity {id: $entity})
CALL (entity) {
  MATCH (entity)<-[:IDENTIFIES]-(identifier:Identifier)
  RETURN identifier.id AS id, identifier.name AS name, identifier.note AS note,
    COUNT { (identifier)<-[:MENTIONS]-(:Source) } AS publications
  UNION
  WITH entity WHERE NOT EXISTS { (entity)<-[:IDENTIFIES]-(:Identifier) }
  RETURN entity.id AS id, entity.name AS name, entity.note AS note,
    COUNT { (entity)<-[:MENTIONS]-(:Source) } AS publications
}
RETURN
  id,
  name,
  note,
  id = entity.id AS shown,
  publications,
  COLLECT {
    CALL (id) {
      MATCH (judged:Judgement {left: id}) WHERE judged.judgement = 'same' RETURN judged.right AS other
      UNION
      MATCH (judged:Judgement {right: id}) WHERE judged.judgement = 'same' RETURN judged.left AS other
    }
    RETURN other ORDER BY other
  } AS sameAs,
  COLLECT {
    CALL (id) {
      MATCH (judged:Judgement {left: id}) WHERE judged.judgement = 'same' RETURN judged.saidBy AS voice
      UNION
      MATCH (judged:Judgement {right: id}) WHERE judged.judgement = 'same' RETURN judged.saidBy AS voice
    }
    RETURN voice ORDER BY voice
  } AS saidBy
ORDER BY shown DESC, id
LIMIT $limit
