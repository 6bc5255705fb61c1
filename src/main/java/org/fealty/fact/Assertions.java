package org.fealty.fact;

import java.util.List;

import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;

/** Finds in statements what each gives for one day or number. */
final class Assertions {

	private Assertions() {
	}

	/** Those that a voice asserts. */
	static List<Assertion> asserted(List<Assertion> assertions) {
		return assertions.stream().filter(Assertion::asserted).toList();
	}

	/** The numbers that the values give. */
	static List<Assertion> numbers(List<Statement> statements) {
		return statements.stream().<Assertion>mapMulti((statement, next) -> {
			if (statement.value() instanceof Value.Amount amount) {
				next.accept(new Assertion(Range.of(amount.count()), asserted(statement), false, amount.text()));
			}
		}).toList();
	}

	private static boolean asserted(Statement statement) {
		return statement.stance() == Stance.ASSERTS;
	}

}
