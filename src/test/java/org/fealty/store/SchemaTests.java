package org.fealty.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.fealty.model.DerivedType;
import org.fealty.model.TypeList;
import org.fealty.model.Vocabulary;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.graphdb.GraphDatabaseService;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedNeo4j.class)
class SchemaTests {

	private static final String WRITE = "fealty.write";

	private static final Path CONSTRAINTS = Path.of("cypher", "schema", "1-constraints.cypher");

	/** Where the constraints of the types of facts begin, up to the end of the file. */
	private static final String FIRST = "CREATE CONSTRAINT pledged_to_id ";

	@Test
	void everyTypeOfFactHasItsIdUnique() {
		new Schema(SharedNeo4j.driver()).apply();
		List<String> unique = SharedNeo4j.run("""
				SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
				WHERE type CONTAINS 'RELATIONSHIP' AND properties = ['id']
				RETURN labelsOrTypes[0] AS type
				""").stream().map((row) -> row.get("type").asString()).toList();
		assertThat(unique).containsExactlyInAnyOrderElementsOf(TypeList.FACTS.types());
	}

	@Test
	void withinTheProcessTheSameIsMadeInOneTransaction() {
		new Schema(SharedNeo4j.driver()).apply();
		List<String> overBolt = schema();
		SharedNeo4j.run("SHOW CONSTRAINTS YIELD name RETURN name")
			.forEach((row) -> SharedNeo4j.run("DROP CONSTRAINT " + row.get("name").asString()));
		SharedNeo4j.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
			.forEach((row) -> SharedNeo4j.run("DROP INDEX " + row.get("name").asString()));
		assertThat(schema()).doesNotContainAnyElementsOf(overBolt);

		var here = new StaticListableBeanFactory(Map.of("graph", SharedNeo4j.graph()));
		new Schema(SharedNeo4j.driver(), here.getBeanProvider(GraphDatabaseService.class)).apply();

		assertThat(schema()).isEqualTo(overBolt).isNotEmpty();
	}

	/** Each index that answers, and each constraint, by name. */
	private static List<String> schema() {
		return SharedNeo4j.run("""
				SHOW INDEXES YIELD name, type, state, owningConstraint
				WHERE type <> 'LOOKUP'
				RETURN name + ' ' + state + ' ' + coalesce(owningConstraint, '') AS line ORDER BY line
				""").stream().map((row) -> row.get("line").asString()).toList();
	}

	@Test
	void theFileHasOneConstraintForEachTypeOfFact() throws IOException {
		String text = Files.readString(CONSTRAINTS);
		String written = text.substring(0, text.indexOf(FIRST)) + TypeList.FACTS.types()
			.stream()
			.map((type) -> "CREATE CONSTRAINT " + type.toLowerCase(Locale.ROOT) + "_id IF NOT EXISTS FOR ()-[r:" + type
					+ "]-() REQUIRE r.id IS UNIQUE;\n")
			.collect(Collectors.joining());
		if (System.getProperty(WRITE) != null) {
			Files.writeString(CONSTRAINTS, written);
		}

		assertThat(CONSTRAINTS).as("mvn test -Dtest=SchemaTests -D%s writes it anew", WRITE).hasContent(written);
	}

	@Test
	void everyDerivedTypeIsFoundByItsIdAsItWasKnownBefore() {
		new Schema(SharedNeo4j.driver()).apply();
		List<String> indexed = SharedNeo4j.run("""
				SHOW INDEXES YIELD labelsOrTypes, properties
				WHERE properties = ['id']
				RETURN labelsOrTypes[0] AS type
				""").stream().map((row) -> row.get("type").asString()).toList();
		assertThat(indexed)
			.containsAll(DerivedType.names().stream().map((type) -> type + Vocabulary.SUPERSEDED).toList());
	}

	@Test
	void whatIsSaidToBeIndexedByItsDaysIs() {
		new Schema(SharedNeo4j.driver()).apply();
		List<String> indexed = SharedNeo4j.run("""
				SHOW INDEXES YIELD labelsOrTypes, properties
				WHERE properties = ['knownTo', 'knownFrom']
				RETURN labelsOrTypes[0] AS type
				""").stream().map((row) -> row.get("type").asString()).toList();
		assertThat(indexed)
			.containsAll(Vocabulary.INDEXED_BY_DAYS.stream().map((type) -> type + Vocabulary.SUPERSEDED).toList());
	}

	@Test
	void applyingItAgainChangesNothing() {
		Schema schema = new Schema(SharedNeo4j.driver());
		schema.apply();
		int before = SharedNeo4j.run("SHOW INDEXES YIELD name RETURN name").size();
		schema.apply();
		assertThat(SharedNeo4j.run("SHOW INDEXES YIELD name RETURN name")).hasSize(before);
	}

}
