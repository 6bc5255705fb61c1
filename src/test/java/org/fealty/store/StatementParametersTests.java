package org.fealty.store;

import java.util.List;
import java.util.stream.Stream;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Citation;
import org.fealty.statement.Count;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Ending;
import org.fealty.statement.FactKey;
import org.fealty.model.Predicate;
import org.fealty.model.Extent;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Value;
import org.fealty.model.AttributeType;
import org.fealty.statement.Wording;
import org.fealty.time.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatementParametersTests {

	private static final Citation CITATION = new Citation("set", "report", "fsb", List.of("spokesman", "paper"), "p7",
			"a note");

	static Stream<Statement> statements() {
		StatedDates killed = new StatedDates(EdtfDate.parse("2014-12~"), null, false, EdtfDate.parse("2015"), "raid",
				Ending.KILLED);
		StatedDates still = new StatedDates(null, null, true, null, null, null);
		return Stream.of(
				statement(new RelationKey("a", Predicate.LED, "b", "2014", "", Extent.LASTING), new Value.None(),
						killed),
				statement(new RelationKey("a", Predicate.LED, "b", "", "", Extent.LASTING), new Value.None(), still),
				statement(new RelationKey("a", Predicate.SUCCEEDED, "b", "", "org", Extent.ACT), new Value.None(),
						StatedDates.NONE),
				statement(attribute(AttributeType.NAME, "", "Умаров"), new Value.Text("Умаров"), StatedDates.NONE),
				statement(attribute(AttributeType.KILLED, "civilians", ""), new Value.Amount(Count.parse("120..")),
						StatedDates.NONE),
				statement(attribute(AttributeType.DATE, "", ""),
						new Value.Date(EdtfDate.parse("2013-12-29/2013-12-30")), StatedDates.NONE),
				statement(attribute(AttributeType.VACANT, "", ""), new Value.None(), still));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void aStatementComesBackAsItWasKept(Statement statement) {
		assertThat(StatementParameters.read(StatementParameters.of(statement), false)).isEqualTo(statement);
	}

	private static AttributeKey attribute(AttributeType what, String of, String spelling) {
		return new AttributeKey("a", what, of, spelling, "");
	}

	private static Statement statement(FactKey key, Value value, StatedDates dating) {
		Wording wording = Wording.of(key,
				(property) -> (property == StatementProperty.OFFICE) ? "org" : property.column(), false);
		return Statement.of(key, value, Stance.SUSPECTS, dating, wording, CITATION);
	}

}
