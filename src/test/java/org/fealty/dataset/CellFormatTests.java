package org.fealty.dataset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What number formats show, as spreadsheets write them. */
class CellFormatTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			General | NUMBER
			0.00 | NUMBER
			'#,##0.00 [$€-407]' | NUMBER
			0.00E+00 | NUMBER
			@ | NUMBER
			yyyy-mm-dd | DAY
			'[$-409]d-mmm-yyyy;@' | DAY
			'dd"." mm"." yyyy' | DAY
			'd\\. mmmm yy' | DAY
			mmm yyyy | MONTH
			mmm-yy | MONTH
			'yyyy"-"mm' | MONTH
			yyyy | YEAR
			d-mmm | PART
			dddd | PART
			yyyy dd | PART
			hh:mm | PART
			mm:ss.0 | PART
			'[h]:mm' | PART
			yyyy-mm-dd hh:mm:ss | TIME_OF_DAY
			dd/mm/yyyy hh:mm:ss.000 | TIME_OF_DAY
			""")
	void aFormatShowsWhatItsLettersSay(String code, CellFormat shown) {
		assertThat(CellFormat.of(164, code)).isEqualTo(shown);
	}

	@Test
	void builtInFormatsAreKnownByTheirNumbers() {
		assertThat(CellFormat.of(null, null)).isEqualTo(CellFormat.NUMBER);
		assertThat(CellFormat.of(2, null)).isEqualTo(CellFormat.NUMBER);
		assertThat(CellFormat.of(14, "mm-dd-yy")).isEqualTo(CellFormat.DAY);
		assertThat(CellFormat.of(17, null)).isEqualTo(CellFormat.MONTH);
		assertThat(CellFormat.of(20, null)).isEqualTo(CellFormat.PART);
		assertThat(CellFormat.of(22, null)).isEqualTo(CellFormat.TIME_OF_DAY);
		assertThat(CellFormat.of(57, null)).isEqualTo(CellFormat.PART);
	}

}
