package org.fealty.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Reads one published format. A further format is one more class that implements this and
 * is named in {@code META-INF/services}.
 */
public interface DatasetReader {

	/** The word by which the format is chosen on the command line. */
	String format();

	/**
	 * Whether what lies there looks like this format; says nothing of its being right.
	 */
	boolean recognises(Path path);

	/**
	 * Reads what the dataset says of itself, and no row.
	 * @throws DatasetRefused if it is not what it should be
	 */
	DatasetDescription describe(Path path);

	/**
	 * Reads the whole dataset.
	 * @param path the folder or file
	 * @param known what datasets loaded before have registered
	 * @return what it states, and an account of every row
	 * @throws DatasetRefused if it is not what it should be; bad rows do not refuse it
	 */
	ReadDataset read(Path path, KnownEntities known);

	/** One reader for each format, in the order of their words. */
	static List<DatasetReader> all() {
		return ServiceLoader.load(DatasetReader.class, DatasetReader.class.getClassLoader())
			.stream()
			.map(ServiceLoader.Provider::get)
			.sorted((first, second) -> first.format().compareTo(second.format()))
			.toList();
	}

}
