package org.fealty.graph;

import java.util.List;
import java.util.stream.Stream;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Citation;
import org.fealty.statement.Count;
import org.fealty.statement.Dating;
import org.fealty.statement.Ending;
import org.fealty.statement.FactKey;
import org.fealty.statement.Predicate;
import org.fealty.statement.Predicate.Extent;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.statement.What;
import org.fealty.statement.Wording;
import org.fealty.time.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatementRowsTests {

	private static final Citation CITATION = new Citation("set", "report", "fsb", List.of("spokesman", "paper"), "p7",
			"a note");

	static Stream<Statement> statements() {
		Dating killed = new Dating(EdtfDate.parse("2014-12~"), null, false, EdtfDate.parse("2015"), "raid",
				Ending.KILLED);
		Dating still = new Dating(null, null, true, null, null, null);
		return Stream.of(
				statement(new RelationKey("a", Predicate.LED, "b", "2014", "", Extent.LASTING), new Value.None(),
						killed),
				statement(new RelationKey("a", Predicate.LED, "b", "", "", Extent.LASTING), new Value.None(), still),
				statement(new RelationKey("a", Predicate.SUCCEEDED, "b", "", "org", Extent.ACT), new Value.None(),
						Dating.NONE),
				statement(attribute(What.NAME, "", "Умаров"), new Value.Text("Умаров"), Dating.NONE),
				statement(attribute(What.KILLED, "civilians", ""), new Value.Amount(Count.parse("120..")), Dating.NONE),
				statement(attribute(What.DATE, "", ""), new Value.Date(EdtfDate.parse("2013-12-29/2013-12-30")),
						Dating.NONE),
				statement(attribute(What.VACANT, "", ""), new Value.None(), still));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void aStatementComesBackAsItWasKept(Statement statement) {
		assertThat(StatementRows.read(StatementRows.of(statement), false)).isEqualTo(statement);
	}

	private static AttributeKey attribute(What what, String of, String spelling) {
		return new AttributeKey("a", what, of, spelling, "");
	}

	private static Statement statement(FactKey key, Value value, Dating dating) {
		Wording wording = (key instanceof RelationKey relation && relation.predicate() == Predicate.SUCCEEDED)
				? new Wording("emir", null, "org") : new Wording("emir", "video", null);
		return Statement.of(key, value, Stance.SUSPECTS, dating, wording, CITATION);
	}

}
