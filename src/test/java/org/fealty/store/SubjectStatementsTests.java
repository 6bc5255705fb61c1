package org.fealty.store;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedNeo4j.class)
class SubjectStatementsTests {

	private final GraphWriter graph = new GraphWriter(SharedNeo4j.driver());

	@BeforeEach
	void twoDeathsAndALife() {
		SharedNeo4j.clean();
		statement("s1", "umar", "death", "value", "2013-09-07");
		statement("s2", "ali", "KILLED_IN", "object", "raid");
		statement("s3", "isa", "name", "value", "Isa");
	}

	@Test
	void aDeathIsOneWhetherItIsAKillingOrAnAttribute() {
		Set<String> dead = this.graph
			.inOneTransaction((transaction) -> transaction.reads().dead(Set.of("umar", "ali", "isa")));
		assertThat(dead).containsExactlyInAnyOrder("umar", "ali");
	}

	@Test
	void aSubjectIsReadOnce() {
		long before = this.graph.effort().rows();
		this.graph.inOneTransaction((transaction) -> {
			transaction.reads().dead(Set.of("umar", "ali"));
			transaction.reads().objects(Set.of("ali"), Set.of("KILLED_IN"));
			return transaction.reads().statementsOf(List.of("umar", "ali", "umar"));
		});
		assertThat(this.graph.effort().rows() - before).isEqualTo(2);
	}

	@Test
	void objectsAreThoseOfTheNamedPredicatesAlone() {
		assertThat(objects(Set.of("KILLED_IN", "CLAIMED"))).containsExactly("raid");
		assertThat(objects(Set.of("CLAIMED"))).isEmpty();
	}

	private Set<String> objects(Set<String> predicates) {
		return this.graph
			.inOneTransaction((transaction) -> transaction.reads().objects(Set.of("ali", "umar"), predicates));
	}

	private static void statement(String id, String subject, String predicate, String property, String value) {
		SharedNeo4j.run("""
				CREATE (s:Statement {id: $id, dataset: 'd', source: 'list', saidBy: 'coder', stance: 'asserts',
				  subject: $subject, predicate: $predicate})
				SET s += $other
				""", "id", id, "subject", subject, "predicate", predicate, "other", Map.of(property, value));
	}

}
