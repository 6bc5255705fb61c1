package org.fealty.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.fealty.benchmarks.Truth.Question;

/**
 * Makes up a network of allegiance of any size: one dataset for what all share, one for
 * the big organisation, some for its members, and as many theatres as it takes. Of one
 * seed always the same.
 *
 * @param seed of all chance
 * @param facts how many facts, at least
 * @param members how many members the big organisation has
 * @param disagreement how often a second report contradicts the first, 0 to 1
 */
record Generator(long seed, int facts, int members, double disagreement) {

	/** In how many theatres the right answers are noted. */
	private static final int NOTED = 40;

	private static final double FACTS_OF_A_THEATRE = 600;

	/** How many members one dataset tells of: it is imported in one transaction. */
	private static final int TOLD_AT_ONCE = 5_000;

	/**
	 * Writes the datasets.
	 * @param folder where; each dataset is a folder in it
	 * @param truth the file of the answers that are known to be right
	 * @return how many facts were made up
	 */
	int write(Path folder, Path truth) {
		Dice dice = new Dice(this.seed);
		Truth known = new Truth();
		List<Body> lords = Core.make(folder, dice.of(Core.ID), this.disagreement, new Truth());
		int made = dataset(folder, BigOrganisation.ID, "One organisation with many members", List.of(Core.ID), dice,
				known, BigOrganisation::found);
		for (int told = 0; told < this.members; told += TOLD_AT_ONCE) {
			int joining = Math.min(TOLD_AT_ONCE, this.members - told);
			made += dataset(folder, "%s-%04d".formatted(BigOrganisation.ID, 1 + told / TOLD_AT_ONCE),
					"Members of the one organisation", List.of(Core.ID, BigOrganisation.ID), dice, known,
					(scene) -> new BigOrganisation(scene, lords).join(joining));
		}
		double noted = NOTED * FACTS_OF_A_THEATRE / Math.max(1, this.facts - this.members);
		for (int number = 1; made < this.facts; number++) {
			String id = "t%04d".formatted(number);
			made += dataset(folder, id, "Theatre " + id, List.of(Core.ID), dice,
					dice.of(id + " noted").chance(noted) ? known : new Truth(),
					(scene) -> new Theatre(scene, scene.dice.powerLaw(1, 4, 2), lords).make());
		}
		note(truth, known);
		return made;
	}

	private int dataset(Path folder, String id, String title, List<String> after, Dice dice, Truth known,
			Consumer<Scene> story) {
		try (Folder dataset = new Folder(folder.resolve(id), title, after)) {
			story.accept(new Scene(id, dataset, dice.of(id), this.disagreement, known));
			return dataset.facts();
		}
	}

	private static void note(Path file, Truth known) {
		try (CsvWriter csv = CsvWriter.builder().build(file)) {
			csv.writeRecord("query", "parameter", "argument", "column", "answer");
			known.forEach((question, answer) -> note(csv, question, answer));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Answers that other datasets add to are not known here. */
	private static void note(CsvWriter csv, Question question, Set<String> answer) {
		if (!Core.isShared(question.argument())) {
			csv.writeRecord(question.query(), question.parameter(), question.argument(), question.column(),
					String.join(" ", answer));
		}
	}

}
