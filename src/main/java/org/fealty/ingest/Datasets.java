package org.fealty.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.dataset.DatasetReader;
import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.FileStart;
import org.fealty.dataset.InputFiles;
import org.fealty.dataset.ReadingOrder;
import org.jspecify.annotations.Nullable;

/** Finds the datasets at a path: the path itself, or what lies in the folder. */
final class Datasets {

	private final @Nullable String format;

	private final List<FoundDataset> found = new ArrayList<>();

	private final List<DatasetRefused> refused = new ArrayList<>();

	private Datasets(@Nullable String format) {
		this.format = format;
	}

	/**
	 * Looks at these paths.
	 * @param paths datasets, or folders of datasets
	 * @param format the format's word; null to recognise it
	 */
	static Datasets at(List<Path> paths, @Nullable String format) {
		Datasets datasets = new Datasets(format);
		paths.forEach(datasets::look);
		return datasets;
	}

	/** What was found, in the order in which it has to be read. */
	List<FoundDataset> inOrder() {
		return ReadingOrder.of(this.found, FoundDataset::description, FoundDataset::judges);
	}

	/** What lies there and is no dataset. */
	List<DatasetRefused> refused() {
		return List.copyOf(this.refused);
	}

	private void look(Path path) {
		DatasetReader reader = readerFor(path);
		if (reader != null) {
			describe(path, reader);
		}
		else if (this.format == null && Files.isDirectory(path) && holdsDatasets(path)) {
			entries(path).forEach(this::lookInside);
		}
		else {
			refuse(path);
		}
	}

	private void lookInside(Path path) {
		DatasetReader reader = readerFor(path);
		if (reader != null) {
			describe(path, reader);
		}
		else {
			refuse(path);
		}
	}

	private void describe(Path path, DatasetReader reader) {
		try {
			this.found.add(new FoundDataset(path, reader, reader.describe(path)));
		}
		catch (DatasetRefused ex) {
			this.refused.add(ex);
		}
	}

	private @Nullable DatasetReader readerFor(Path path) {
		return DatasetReader.all()
			.stream()
			.filter((reader) -> (this.format != null) ? reader.format().equals(this.format) : reader.recognises(path))
			.findFirst()
			.orElse(null);
	}

	private void refuse(Path path) {
		String formats = String.join(", ", DatasetReader.all().stream().map(DatasetReader::format).toList());
		String reason;
		if (!Files.exists(path)) {
			reason = missing(path);
		}
		else if (this.format != null) {
			reason = "\"" + this.format + "\" is no format that can be read; these can: " + formats + ".";
		}
		else {
			reason = path + FileStart.words(path) + " is no dataset of a format that can be read (" + formats
					+ "); a coded dataset is a folder with a dataset.yaml and CSV tables, or a workbook (.xlsx, .ods),"
					+ " and docs/formats says how each published format is recognised."
					+ " If it is a damaged file of one of these, name that by --format and the damage is told.";
		}
		this.refused.add(new DatasetRefused(String.valueOf(path), List.of(reason)));
	}

	/** Says that a path does not exist, and what to name instead. */
	static String missing(Path path) {
		return path + " does not exist; name a dataset's folder, such as import/north-caucasus, or a file.";
	}

	private boolean holdsDatasets(Path path) {
		return entries(path).stream().anyMatch((entry) -> Files.isDirectory(entry) || readerFor(entry) != null);
	}

	/** The folders and files that lie there, but for what is meant for people. */
	private static List<Path> entries(Path path) {
		try (Stream<Path> entries = Files.list(path)) {
			return entries.filter((entry) -> !InputFiles.isBesideData(String.valueOf(entry.getFileName())))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
