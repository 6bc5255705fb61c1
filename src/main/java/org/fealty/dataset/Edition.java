package org.fealty.dataset;

import java.util.List;

import org.fealty.statement.Source;
import org.fealty.statement.Voice;

/**
 * One edition of what somebody publishes: the files that lie there, as one dataset and
 * one publication.
 *
 * @param files the files
 * @param description the dataset
 * @param source the publication, with the day from which it counts as known
 * @param voice whose word it is where a row names nobody else
 */
public record Edition(InputFiles files, DatasetDescription description, Source source, Voice voice) {

	/**
	 * Refuses the dataset whole.
	 * @param file the file that is wrong
	 * @param sentence what was found, what is accepted, what to do
	 */
	public DatasetRefused refusal(InputFile file, String sentence) {
		return new DatasetRefused(this.description.id(), List.of(Quotation.printable(file.name() + ": " + sentence)));
	}

}
