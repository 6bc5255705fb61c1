package org.fealty.catalogue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ValueReaderTests {

	@Test
	void readsAValueOfEachType() {
		assertThat(ValueReader.read(CypherType.Simple.STRING, "Хасавюрт")).isEqualTo("Хасавюрт");
		assertThat(ValueReader.read(CypherType.Simple.INTEGER, "-12")).isEqualTo(-12L);
		assertThat(ValueReader.read(CypherType.Simple.FLOAT, "1e-3")).isEqualTo(0.001);
		assertThat(ValueReader.read(CypherType.Simple.FLOAT, "2")).isEqualTo(2.0);
		assertThat(ValueReader.read(CypherType.Simple.BOOLEAN, "true")).isEqualTo(true);
		assertThat(ValueReader.read(CypherType.Simple.DATE, "2015-06-23")).isEqualTo(LocalDate.of(2015, 6, 23));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					INTEGER | 12a                  | "12a" is not accepted. Give a whole number such as 1000.
					INTEGER | 1.0                  | "1.0" is not accepted. Give a whole number such as 1000.
					INTEGER | 9223372036854775808  | "9223372036854775808" is not accepted. Give a whole number such as 1000.
					FLOAT   | NaN                  | "NaN" is not accepted. Give a number such as 0.5.
					FLOAT   | 1e999                | "1e999" is not accepted. Give a number such as 0.5.
					BOOLEAN | yes                  | "yes" is not accepted. Give true or false.
					DATE    | 2015-02-29           | "2015-02-29" is not accepted. Give a day such as 2015-06-23. No calendar has that day.
					DATE    | 4/12/2016            | "4/12/2016" is not accepted. Give a day such as 2015-06-23. Write 2016-12-04 or 2016-04-12.
					DATE    | 23.6.2015            | "23.6.2015" is not accepted. Give a day such as 2015-06-23. Write 2015-06-23.
					DATE    | 2015-06              | "2015-06" is not accepted. Give a day such as 2015-06-23. That can be any day from 2015-06-01 to 2015-06-30; choose one of them.
					DATE    | today                | "today" is not accepted. Give a day such as 2015-06-23.
					""")
	void saysWhatWasFoundAndWhatIsAccepted(CypherType.Simple type, String text, String sentence) {
		UnreadableValueException refused = catchThrowableOfType(UnreadableValueException.class,
				() -> ValueReader.read(type, text));

		assertThat(refused).hasMessage(sentence);
	}

}
