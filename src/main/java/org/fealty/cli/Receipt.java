package org.fealty.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.fealty.database.GraphSummary;
import org.fealty.database.GraphSummary.DatasetImport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was asked of which state of the graph, and a fingerprint of what was answered. It
 * is kept in a file of JSON, and {@code verify} asks again.
 *
 * @param query the name of the query
 * @param textHash a SHA-256 of what the query says
 * @param arguments the texts given for each argument
 * @param asked when it was asked, as ISO 8601 in UTC
 * @param graph the state of the graph
 * @param lines how many rows, or nodes and relationships, were answered
 * @param truncated whether there was more
 * @param digest a SHA-256 of the answer as NDJSON, 64 hexadecimal digits
 */
record Receipt(String query, String textHash, Map<String, List<String>> arguments, String asked, Graph graph,
		long lines, boolean truncated, String digest) {

	private static final String OTHER = "it holds something else, or a part of it is missing";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/**
	 * Reads a file.
	 * @throws UnreadableReceiptException if there is none, or it holds something else
	 */
	static Receipt read(Path file) {
		try {
			Receipt receipt = JSON.readValue(Files.readString(file), Receipt.class);
			if (receipt == null || !receipt.isWhole()) {
				throw UnreadableReceiptException.of(file, OTHER);
			}
			return receipt;
		}
		catch (NoSuchFileException ex) {
			throw UnreadableReceiptException.of(file, "there is no such file");
		}
		catch (IOException | JacksonException ex) {
			throw UnreadableReceiptException.of(file, OTHER);
		}
	}

	/** Jackson sets what the file lacks to null. */
	@SuppressWarnings("ConstantValue")
	private boolean isWhole() {
		return this.query != null && this.textHash != null && this.arguments != null && this.asked != null
				&& this.asked.matches("\\d{4}-\\d\\d-\\d\\dT.*") && this.digest != null && this.graph != null
				&& this.graph.version != null && this.graph.loading != null && this.graph.datasets != null;
	}

	/** Writes it to a file, in place of one that is there. */
	void write(Path file) {
		try {
			Files.writeString(file, JSON.writeValueAsString(this) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether the same was answered. */
	boolean answersLike(Receipt other) {
		return this.digest.equals(other.digest) && this.truncated == other.truncated;
	}

	/**
	 * A state of the graph.
	 *
	 * @param version its version
	 * @param rules the number of the rules by which facts were derived
	 * @param loading ids of the datasets of which the graph holds a part, by alphabet
	 * @param datasets when each dataset was last written, by its id
	 */
	record Graph(String version, long rules, List<String> loading, SortedMap<String, String> datasets) {

		static Graph of(GraphSummary summary) {
			SortedMap<String, String> datasets = new TreeMap<>();
			for (DatasetImport dataset : summary.datasets()) {
				datasets.put(dataset.id(), dataset.imported());
			}
			return new Graph(summary.graph().version(), summary.graph().rules(), summary.graph().loading(), datasets);
		}

	}

}
