package org.fealty.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.model.Vocabulary;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;
import org.neo4j.graphdb.Relationship;

/**
 * What the graph's other datasets register: ids are one space for all of them. It is
 * asked by id and by name, so that it costs the same however large the graph is.
 */
public final class ForeignRegistry {

	/** Each id counts by itself, whatever other ids stand for the same. */
	private static final String ENTITY = """
			OPTIONAL MATCH (e)<-[r:REGISTERS]-(d:Dataset) WHERE d.id <> $dataset
			WITH e, r ORDER BY r.name = e.id, d.id
			WITH e, head(collect(r)) AS r WHERE r IS NOT NULL
			RETURN e.id AS id, r.name AS name, r.labels AS labels, r.kind AS kind,
			       r.placeholder AS placeholder, r.note AS note
			""";

	private final GraphWriter graph;

	private final Map<String, Object> dataset;

	ForeignRegistry(GraphWriter graph, String dataset) {
		this.graph = graph;
		this.dataset = Map.of("dataset", dataset);
	}

	private boolean isOther(String id) {
		return !id.equals(this.dataset.get("dataset"));
	}

	private static Row row(String id, Relationship registered) {
		Map<String, Object> row = LocalValues.of(registered);
		row.put("id", id);
		return new Row(row);
	}

	/** Those of these entities that another dataset registers. */
	public List<Entity> entities(Collection<String> ids) {
		return this.graph.read((batches) -> batches
			.collect(new Step<String>("""
					UNWIND $rows AS id
					CALL (id) {
					  MATCH (e:Entity {id: id}) RETURN e
					  UNION
					  MATCH (e:Identifier {id: id}) RETURN e
					}
					""" + ENTITY,
					(local, id, found) -> Stream.of(Vocabulary.ENTITY, "Identifier")
						.flatMap((label) -> Stream.ofNullable(local.node(label, "id", id)))
						.flatMap((node) -> RegistryNode.registration(node, this::isOther).stream())
						.forEach((one) -> found.accept(row(id, one)))),
					ids, this.dataset)
			.stream()
			.map(RegistryParameters::entity)
			.toList());
	}

	/** Those of these publications that another dataset names. */
	public List<Source> sources(Collection<String> ids) {
		return this.graph.read(
				(batches) -> batches
					.collect(new Step<String>("""
							UNWIND $rows AS id
							MATCH (s:Source {id: id})-[:IN]->(d:Dataset) WHERE d.id <> $dataset
							RETURN properties(s) AS source, d.id AS dataset
							""",
							(local, id, found) -> RegistryStore.sources(local, id)
								.stream()
								.filter((row) -> isOther(row.text("dataset")))
								.forEach(found)),
							ids, this.dataset)
					.stream()
					.map(RegistryParameters::source)
					.toList());
	}

	/** The voices of these ids as other datasets register them. */
	public List<Voice> voices(Collection<String> ids) {
		return this.graph.read(
				(batches) -> batches
					.collect(new Step<String>("""
							UNWIND $rows AS id
							MATCH (v:Voice {id: id}) WHERE v.dataset <> $dataset
							RETURN v.id AS id, v.name AS name, v.mayBe AS mayBe
							""",
							(local, id, found) -> local.nodes("Voice", "id", id)
								.stream()
								.map((voice) -> new Row(LocalValues.of(voice)))
								.filter((row) -> isOther(row.text("dataset")))
								.forEach(found)),
							ids, this.dataset)
					.stream()
					.map(RegistryParameters::voice)
					.toList());
	}

	/** The least id of a voice that another dataset registers, by these names. */
	public Map<String, String> voicesNamed(Collection<String> names) {
		return least("""
				UNWIND $rows AS name
				MATCH (v:Voice {name: name}) WHERE v.dataset <> $dataset
				RETURN name, min(v.id) AS id
				""", names);
	}

	/** The least id of an organisation that another dataset registers, by these names. */
	public Map<String, String> organisationsNamed(Collection<String> names) {
		return least("""
				UNWIND $rows AS name
				CALL (name) {
				  MATCH (o:Organisation {name: name}) RETURN o
				  UNION
				  MATCH (o:Identifier {name: name}) WHERE 'Organisation' IN o.labels RETURN o
				}
				WITH name, o
				WHERE EXISTS { (o)<-[:REGISTERS]-(d:Dataset) WHERE d.id <> $dataset }
				RETURN name, min(o.id) AS id
				""", names);
	}

	/**
	 * All entities that other datasets register, to propose one where an id is unknown.
	 * @param most none are given where there are more
	 */
	public List<Entity> all(int most) {
		return this.graph.read((batches) -> {
			long count = batches.ask("MATCH (e:Entity) RETURN count(e) AS count", Map.of()).getFirst().number("count");
			return (count > most) ? List.<Entity>of()
					: batches.ask("MATCH (e:Entity|Identifier) " + ENTITY, this.dataset)
						.stream()
						.map(RegistryParameters::entity)
						.toList();
		});
	}

	/**
	 * Publications that other datasets name, for the same; any so many of them where
	 * there are more.
	 */
	public List<Source> allSources(int most) {
		return this.graph.read((batches) -> batches.ask("""
				MATCH (s:Source)-[:IN]->(d:Dataset) WHERE d.id <> $dataset
				RETURN properties(s) AS source, d.id AS dataset LIMIT $most
				""", Map.of("dataset", this.dataset.getOrDefault("dataset", ""), "most", most))
			.stream()
			.map(RegistryParameters::source)
			.toList());
	}

	/**
	 * Voices that other datasets register, for the same; any so many of them where there
	 * are more.
	 */
	public List<Voice> allVoices(int most) {
		return this.graph.read((batches) -> batches.ask("""
				MATCH (v:Voice) WHERE v.dataset <> $dataset
				RETURN v.id AS id, v.name AS name, v.mayBe AS mayBe LIMIT $most
				""", Map.of("dataset", this.dataset.getOrDefault("dataset", ""), "most", most))
			.stream()
			.map(RegistryParameters::voice)
			.toList());
	}

	private Map<String, String> least(String cypher, Collection<String> names) {
		return this.graph.read((batches) -> batches.collect(cypher, names, this.dataset)
			.stream()
			.collect(Collectors.toMap((row) -> row.text("name"), (row) -> row.text("id"))));
	}

}
