package org.fealty.database;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a statement is sent with one map of arguments. */
class CypherRequestTests {

	@Test
	void readsEachParameterFromTheMap() {
		CypherRequest sent = CypherRequest
			.of("MATCH (n {id: $id}) WHERE $names[0] IN n.names AND $`two words` > 1 RETURN n LIMIT $limit");

		assertThat(sent.text()).isEqualTo("MATCH (n {id: $given.`id`}) WHERE $given.`names`[0] IN n.names"
				+ " AND $given.`two words` > 1 RETURN n LIMIT $given.`limit`");
		assertThat(sent.parameters()).containsExactly("id", "limit", "names", "two words");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN '$id', 'it\\'s $id'", "RETURN \"$id \\\" $id\"", "MATCH (`$id`) RETURN 1",
			"// costs $id\nRETURN 1", "/* $id\n$id */ RETURN 1", "MATCH (n:$any(n.labels)) RETURN n",
			"MATCH (n:$(n.label)) RETURN n", "RETURN '\n$id' AS `$id`" })
	void leavesADollarSignThatBeginsNoParameter(String cypher) {
		CypherRequest sent = CypherRequest.of(cypher);

		assertThat(sent.text()).isEqualTo(cypher);
		assertThat(sent.parameters()).isEmpty();
	}

	@Test
	void sendsAnArgumentThatIsAbsent() {
		Map<String, @Nullable Object> arguments = new HashMap<>();
		arguments.put("asOf", null);

		assertThat(CypherRequest.arguments(arguments)).isEqualTo(Map.of("given", arguments));
	}

}
