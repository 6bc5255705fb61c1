package org.fealty.catalogue;

/**
 * Something wrong with a query file.
 *
 * @param file the file, as whoever wrote it would find it
 * @param line the line, counted from 1
 * @param found what stands there, as words to follow "found"
 * @param expected what should stand there, as words to follow "expected"
 * @param remedy what to do: a whole sentence
 */
public record QueryFileProblem(String file, int line, String found, String expected, String remedy) {

	/** All of it as text for whoever wrote the file. */
	public String sentence() {
		return "%s:%d: Found %s; expected %s. %s".formatted(this.file, this.line, this.found, this.expected,
				this.remedy);
	}

}
