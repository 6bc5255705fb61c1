package org.fealty.statement;

import org.fealty.time.EdtfDate;

/** What an attribute statement says of its entity. */
public sealed interface Value {

	/** As it is written in tables and in the graph. */
	String text();

	/** A word or a name. */
	record Text(String text) implements Value {
	}

	/** A number of people. */
	record Amount(Count count) implements Value {

		@Override
		public String text() {
			return this.count.toString();
		}

	}

	/** A date, for events of several days an interval. */
	record Date(EdtfDate date) implements Value {

		@Override
		public String text() {
			return this.date.text();
		}

	}

	/** None: the statement's period says it all. */
	record None() implements Value {

		@Override
		public String text() {
			return "";
		}

	}

}
