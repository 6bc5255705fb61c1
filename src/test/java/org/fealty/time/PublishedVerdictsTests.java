package org.fealty.time;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The lists of two other implementations, which are not part of this project. The guide
 * has to count by reason where our verdict differs.
 */
class PublishedVerdictsTests {

	private static final Path FOLDER = Path.of(System.getProperty("fealty.edtf.vectors", "../shared/data/edtf"));

	private static final Set<String> ACCEPTED = Set.of("valid", "accepted");

	@ParameterizedTest
	@CsvSource({ "edtf_validate_vectors.csv, 3", "edtfjs_parser_vectors.csv, 4" })
	void differOnlyAsTheGuideSaysAndCounts(String file, int columnOfTheGuide) {
		Path list = FOLDER.resolve(file);
		assumeTrue(Files.exists(list), () -> "The published list " + list
				+ " is not here, so that it is not compared; VerdictsTests has our own list.");
		Map<String, Integer> expected = Verdicts.counted(columnOfTheGuide);
		Map<String, Integer> counts = new TreeMap<>();
		expected.keySet().forEach((words) -> counts.put(words, 0));
		Verdicts.read(list).forEach((row) -> {
			String difference = difference(row.getField("edtf"), ACCEPTED.contains(row.getField("verdict")));
			counts.merge(difference, 1, Integer::sum);
		});
		assertThat(counts).containsExactlyInAnyOrderEntriesOf(expected);
	}

	/** The words of the guide, or our own where it has none for the text. */
	private static String difference(String text, boolean acceptedThere) {
		try {
			EdtfDate.parse(text);
			return acceptedThere ? Verdicts.SAME : Verdicts.WIDER;
		}
		catch (EdtfException ex) {
			String sentence = ex.getMessage();
			return acceptedThere
					? Verdicts.counted(3).keySet().stream().filter(sentence::contains).findFirst().orElse(sentence)
					: Verdicts.SAME;
		}
	}

}
