// name:  evidence/decisive
// title: On whose word a fact stands
// shape: rows
//
// Voices without which the status or the stated bounds of the fact would be others, and what they would be then.
// A row is one voice of one fact. Only what the voice says of the fact itself is left out: what follows from other facts,
// a death say, stays as it is. If a fact has no row, each of its voices can be spared. What is derived has no voices of
// its own: the rows are those of the facts that decide it, and about tells of which.
//
// @param  fact :: STRING of Fact            id of the fact
// @param  limit :: INTEGER = 1000           at most so many rows
//
// @column origin :: STRING                  id of the voice
// @column originName :: STRING              its name
// @column statusWithout :: STRING           what the status would be: confirmed, reported, suspected, contested or denied; none: nobody else speaks of it
// @column sinceWithout :: STRING?           bounds of its beginning without this voice (EDTF); null: nobody else bounds it
// @column untilWithout :: STRING?           bounds of its end without this voice (EDTF); null: nobody else bounds it
// @column about :: STRING                   id of the fact; another than was asked for where that is derived
// @column predicate :: STRING               what it is: LED, PLEDGED_TO, ...; of attributes name, killed, ...
// @column statements :: LIST<STRING>        ids of what the voice says of it
//
// @example fact=na97dg8tzk348vmn
// @example fact=pj2wfxxapy0vqrkn
// @example fact=ecm7kqcb7dn7eskv
CALL () {
  RETURN $fact AS about
  UNION
  MATCH ()-[relation:SUCCEEDED {id: $fact}]->()
  UNWIND relation.deciding AS about
  RETURN about
  UNION
  MATCH ()-[relation:SWORN_TO {id: $fact}]->()
  UNWIND relation.deciding AS about
  RETURN about
  UNION
  MATCH ()-[relation:FIRST_SWORN_TO {id: $fact}]->()
  UNWIND relation.deciding AS about
  RETURN about
  UNION
  MATCH ()-[relation:DEFECTED_TO {id: $fact}]->()
  UNWIND relation.deciding AS about
  RETURN about
}
MATCH (statement:Statement {fact: about})
WHERE statement.statusWithout IS NOT NULL
WITH statement
ORDER BY statement.id
WITH statement.fact AS about, statement.saidBy AS origin, collect(statement) AS statements
WITH about, origin, statements, statements[0] AS statement
OPTIONAL MATCH (voice:Voice {key: statement.dataset + '/' + origin})
OPTIONAL MATCH (speaker:Entity {id: origin})
RETURN
  origin,
  coalesce(voice.name, speaker.name, origin) AS originName,
  statement.statusWithout AS statusWithout,
  statement.sinceWithout AS sinceWithout,
  statement.untilWithout AS untilWithout,
  about,
  statement.predicate AS predicate,
  [each IN statements | each.id] AS statements
ORDER BY about, origin
LIMIT $limit
