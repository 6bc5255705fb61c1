package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.fealty.statement.Statement;

/** Drops statements as long as what is looked for is still to be seen. */
final class Smallest {

	private Smallest() {
	}

	static Tale of(Tale tale, Predicate<Tale> seen) {
		Tale smallest = tale;
		boolean dropped = true;
		while (dropped) {
			dropped = false;
			for (int index = smallest.statements().size() - 1; index >= 0; index--) {
				List<Statement> fewer = new ArrayList<>(smallest.statements());
				fewer.remove(index);
				if (seen.test(smallest.with(fewer))) {
					smallest = smallest.with(fewer);
					dropped = true;
				}
			}
		}
		return smallest;
	}

}
