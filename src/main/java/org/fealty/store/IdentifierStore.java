package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.identity.Clusters;
import org.fealty.statement.Entity;

/**
 * Keeps the nodes of ids that stand for an entity together with others. Such a node has
 * what is registered under the id and the publications that use it. An id that alone
 * stands for its entity has no such node; there the entity has all that.
 */
final class IdentifierStore {

	private final Batches batches;

	IdentifierStore(Batches batches) {
		this.batches = batches;
	}

	/** The representative of each of these ids that stands together with others. */
	Map<String, String> representatives(Collection<String> ids) {
		Map<String, String> found = new HashMap<>();
		this.batches.collect("""
				UNWIND $rows AS id
				MATCH (:Identifier {id: id})-[:IDENTIFIES]->(e:Entity)
				RETURN id, e.id AS representative
				""", ids).forEach((row) -> found.put(row.text("id"), row.text("representative")));
		return found;
	}

	/** The ids that stand together with one of these. */
	Set<String> siblings(Collection<String> ids) {
		return this.batches.ids("""
				UNWIND $rows AS id
				MATCH (:Identifier {id: id})-[:IDENTIFIES]->(:Entity)<-[:IDENTIFIES]-(other:Identifier)
				RETURN DISTINCT other.id AS id
				""", ids, Map.of());
	}

	/** What each of these ids stands for by itself; without those that nothing names. */
	Map<String, Entity> known(Collection<String> ids) {
		return this.batches.collect("""
				UNWIND $rows AS id
				CALL (id) {
				  MATCH (n:Identifier {id: id}) RETURN n, n.labels AS labels
				  UNION
				  MATCH (n:Entity {id: id}) WHERE NOT EXISTS { (n)<-[:IDENTIFIES]-() } RETURN n, labels(n) AS labels
				}
				OPTIONAL MATCH (n)<-[r:REGISTERS]-(d:Dataset)
				WITH n, labels, r ORDER BY r.name = n.id, d.id
				WITH n, labels, head(collect(r)) AS r
				WHERE r IS NOT NULL OR EXISTS { (n)<-[:MENTIONS]-() }
				RETURN n.id AS id, coalesce(r.name, n.name) AS name, coalesce(r.labels, labels) AS labels,
				       CASE WHEN r IS NULL THEN n.kind ELSE r.kind END AS kind,
				       coalesce(r.placeholder, n.placeholder) AS placeholder, coalesce(r.note, n.note) AS note
				""", ids)
			.stream()
			.map(RegistryParameters::entity)
			.collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
	}

	/** The entities for which several ids stand, as these are registered together. */
	Map<String, Entity> entities(Collection<String> representatives) {
		Map<String, List<String>> members = new HashMap<>();
		this.batches.collect("""
				UNWIND $rows AS id
				MATCH (:Entity {id: id})<-[:IDENTIFIES]-(i:Identifier)
				RETURN id, collect(i.id) AS members
				""", representatives).forEach((row) -> members.put(row.text("id"), row.texts("members")));
		Map<String, Entity> known = known(members.values().stream().flatMap(List::stream).toList());
		Map<String, Entity> merged = new HashMap<>();
		members.forEach((id, all) -> {
			List<Entity> own = all.stream().filter(known::containsKey).map(known::get).toList();
			if (!own.isEmpty()) {
				merged.put(id, Clusters.merge(own));
			}
		});
		return merged;
	}

	/**
	 * Makes the nodes those that are wanted.
	 * @param known what each known id stands for by itself
	 * @param changed the ids that stand together with others than before
	 * @param before the representatives until now
	 * @param after the representatives from now on
	 */
	void write(Map<String, Entity> known, Set<String> changed, Representatives before, Representatives after) {
		Set<String> joined = new HashSet<>(changed);
		joined.retainAll(after.identifiers());
		Set<String> fresh = new HashSet<>(joined);
		fresh.removeAll(before.identifiers());
		Set<String> parted = new HashSet<>(changed);
		parted.removeAll(after.identifiers());
		makeIdentifiers(of(fresh, known));
		Set<String> entities = of(parted, known).stream().map(Entity::id).collect(Collectors.toSet());
		entities.addAll(after.of(joined));
		Set<String> gone = before.of(changed);
		gone.removeAll(entities);
		removeEntities(gone);
		join(joined, known, after);
		part(of(parted, known));
		this.batches.run("UNWIND $rows AS id MATCH (i:Identifier {id: id}) DETACH DELETE i", parted);
	}

	private static List<Entity> of(Set<String> ids, Map<String, Entity> known) {
		return ids.stream().flatMap((id) -> Stream.ofNullable(known.get(id))).toList();
	}

	/**
	 * Writes what is registered under ids that stand together as before, and the labels
	 * that follow from it.
	 * @param known what each known id stands for by itself
	 * @param joined the representatives of all ids that stand together
	 */
	void refresh(Map<String, Entity> known, Representatives joined) {
		List<Entity> members = of(joined.identifiers(), known);
		this.batches.run("UNWIND $rows AS row MATCH (i:Identifier {id: row.id}) SET i = row",
				members.stream().map(RegistryParameters::identifier).toList());
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (e:Entity {id: row.id})
				REMOVE e:$(row.others)
				SET e:$(row.labels)
				""",
				members.stream()
					.collect(Collectors.groupingBy((member) -> joined.apply(member.id())))
					.values()
					.stream()
					.map(Clusters::merge)
					.map(RegistryParameters::node)
					.toList());
	}

	/** Moves what is registered under ids, and who uses them, to nodes of their own. */
	private void makeIdentifiers(Collection<Entity> entities) {
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (e:Entity {id: row.id})
				CREATE (i:Identifier) SET i = row
				WITH e, i
				CALL (e, i) {
				  MATCH (e)<-[r:REGISTERS]-(d:Dataset)
				  CREATE (d)-[copy:REGISTERS]->(i) SET copy = properties(r)
				}
				CALL (e, i) {
				  MATCH (e)<-[:MENTIONS]-(s:Source) CREATE (s)-[:MENTIONS]->(i)
				}
				""", entities.stream().map(RegistryParameters::identifier).toList());
	}

	/** Removes entities with all that is shown of them. */
	private void removeEntities(Set<String> ids) {
		this.batches.run("""
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})-[:HAS|HAS_SUPERSEDED|VERSION]->(a)
				DETACH DELETE a
				""", ids);
		this.batches.run("UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e", ids);
	}

	/** Makes entities of ids that stand alone from now on. */
	private void part(Collection<Entity> entities) {
		makeEntities(entities);
		this.batches.run("""
				UNWIND $rows AS id
				MATCH (i:Identifier {id: id})
				MATCH (e:Entity {id: id})
				CALL (e, i) {
				  MATCH (i)<-[r:REGISTERS]-(d:Dataset)
				  CREATE (d)-[copy:REGISTERS]->(e) SET copy = properties(r)
				}
				CALL (e, i) {
				  MATCH (i)<-[:MENTIONS]-(s:Source) CREATE (s)-[:MENTIONS]->(e)
				}
				""", entities.stream().map(Entity::id).toList());
	}

	/** Makes the nodes of entities, by themselves; facts of others stay. */
	private void makeEntities(Collection<Entity> entities) {
		this.batches.run("""
				UNWIND $rows AS row
				MERGE (e:Entity {id: row.id})
				REMOVE e:$(row.others)
				SET e = row.node
				SET e:$(row.labels)
				WITH e
				MATCH (e)<-[old:REGISTERS|MENTIONS|IDENTIFIES]-()
				DELETE old
				""", entities.stream().map(RegistryParameters::node).toList());
	}

	/** Makes one entity of the ids of each representative. */
	private void join(Set<String> ids, Map<String, Entity> known, Representatives after) {
		Map<String, List<Entity>> members = ids.stream()
			.flatMap((id) -> Stream.ofNullable(known.get(id)))
			.collect(Collectors.groupingBy((entity) -> after.apply(entity.id())));
		makeEntities(members.values().stream().map(Clusters::merge).toList());
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (i:Identifier {id: row.id})
				OPTIONAL MATCH (i)-[old:IDENTIFIES]->()
				DELETE old
				WITH row, i
				MATCH (e:Entity {id: row.entity})
				CREATE (i)-[:IDENTIFIES]->(e)
				WITH i, e
				MATCH (i)<-[:MENTIONS]-(s:Source)
				MERGE (s)-[:MENTIONS]->(e)
				""", ids.stream().map((id) -> Map.of("id", id, "entity", after.apply(id))).toList());
	}

}
