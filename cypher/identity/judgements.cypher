// name:  identity/judgements
// title: Who is judged to be whom
// shape: rows
//
// Every judgement that two ids stand for one entity, for two, or that nobody can tell. A judgement
// that names an id which no dataset registers waits for it. Judgements have no day: an id stood for the same
// before anybody said so.
//
// @param  entity :: STRING? of Entity   only judgements that name this id or another id of the same entity
// @param  judgement :: STRING? in same|different|unsure   only these
// @param  limit :: INTEGER = 1000       at most so many rows
//
// @column left :: STRING                the one id
// @column leftName :: STRING?           the name registered under it; null: nobody registers it
// @column right :: STRING               the other id
// @column rightName :: STRING?          the name registered under it; null: nobody registers it
// @column judgement :: STRING           same, different or unsure
// @column effect :: STRING              joined, apart, none (of what is unsure), waiting (for an id), or unlike: a person and an organisation are never one
// @column entity :: STRING? of Entity   id under which both are shown; null where they are not joined
// @column entityName :: STRING?         its name
// @column saidBy :: STRING              id of the voice
// @column saidByName :: STRING          name of the voice
// @column source :: STRING?             id of the publication; null: the dataset itself says so
// @column sourceTitle :: STRING?        its title
// @column note :: STRING?               what the coder noted
// @column dataset :: STRING             id of the dataset that brings it
// @column id :: STRING                  id of the judgement
//
// @example judgement=same
// @example entity=aslan-byutukayev
MATCH (judged:Judgement)
WHERE $judgement IS NULL OR judged.judgement = $judgement
OPTIONAL MATCH (left:Identifier {id: judged.left})-[:IDENTIFIES]->(leftWhole:Entity)
OPTIONAL MATCH (right:Identifier {id: judged.right})-[:IDENTIFIES]->(rightWhole:Entity)
OPTIONAL MATCH (leftAlone:Entity {id: judged.left})
OPTIONAL MATCH (rightAlone:Entity {id: judged.right})
WITH judged, coalesce(left.name, leftAlone.name) AS leftName, coalesce(right.name, rightAlone.name) AS rightName,
  coalesce(leftWhole.id, leftAlone.id) AS leftEntity, coalesce(rightWhole.id, rightAlone.id) AS rightEntity
WHERE $entity IS NULL OR $entity IN [judged.left, judged.right, leftEntity, rightEntity]
WITH judged, leftName, rightName, CASE
    WHEN leftEntity IS NULL OR rightEntity IS NULL THEN 'waiting'
    WHEN judged.judgement = 'unsure' THEN 'none'
    WHEN judged.judgement = 'different' THEN 'apart'
    WHEN leftEntity = rightEntity THEN 'joined'
    ELSE 'unlike'
  END AS effect, leftEntity
OPTIONAL MATCH (entity:Entity {id: leftEntity}) WHERE effect = 'joined'
OPTIONAL MATCH (voice:Voice {key: judged.dataset + '/' + judged.saidBy})
OPTIONAL MATCH (speaker:Entity {id: judged.saidBy})
OPTIONAL MATCH (publication:Source {id: judged.source})
RETURN
  judged.left AS left,
  leftName,
  judged.right AS right,
  rightName,
  judged.judgement AS judgement,
  effect,
  entity.id AS entity,
  entity.name AS entityName,
  judged.saidBy AS saidBy,
  coalesce(voice.name, speaker.name, judged.saidBy) AS saidByName,
  publication.id AS source,
  publication.title AS sourceTitle,
  judged.note AS note,
  judged.dataset AS dataset,
  judged.id AS id
ORDER BY left, right, judgement, id
LIMIT $limit
