package org.fealty.store;

import org.fealty.model.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.model.DerivedType;
import org.fealty.model.Predicate;
import org.fealty.model.Vocabulary;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedNeo4j.class)
class SchemaTests {

	@Test
	void everyTypeOfFactHasItsIdUnique() {
		new Schema(SharedNeo4j.driver()).apply();
		List<String> types = Stream
			.concat(Arrays.stream(Predicate.values()).map(Predicate::name),
					Stream.concat(DerivedType.names().stream(), Stream.of(Vocabulary.DENIED)))
			.distinct()
			.toList();
		List<String> unique = SharedNeo4j.run("""
				SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
				WHERE type CONTAINS 'RELATIONSHIP' AND properties = ['id']
				RETURN labelsOrTypes[0] AS type
				""").stream().map((row) -> row.get("type").asString()).toList();
		assertThat(unique).containsAll(types);
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
