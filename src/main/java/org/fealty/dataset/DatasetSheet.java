package org.fealty.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the sheet {@code dataset} of a workbook, which says what {@code dataset.yaml}
 * says: a key in column A, its value in column B, further values to the right.
 */
final class DatasetSheet {

	/** What the sheet is called. */
	static final String NAME = "dataset";

	private static final String WHERE = "sheet " + NAME;

	private static final List<String> KEYS = Stream.concat(DatasetYaml.TEXTS.stream(), Stream.of(DatasetYaml.AFTER))
		.toList();

	private final Refusals refusals;

	private final Map<String, List<String>> values = new TreeMap<>();

	private DatasetSheet(Refusals refusals) {
		this.refusals = refusals;
	}

	/** Reads the sheet; of no account where something was collected. */
	static DatasetDescription read(WorkbookFile workbook, String sheet, String id, String hash, Refusals refusals) {
		DatasetSheet read = new DatasetSheet(refusals);
		try {
			workbook.forEach(sheet, read::take);
		}
		catch (IOException ex) {
			refusals.add(WHERE, String.valueOf(ex.getMessage()));
		}
		List<String> texts = DatasetYaml.TEXTS.stream().map(read::text).toList();
		return new DatasetDescription(id, texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4),
				read.values.getOrDefault(DatasetYaml.AFTER, List.of()), hash);
	}

	private void take(SheetRow row) {
		List<String> cells = row.texts();
		String key = cells.getFirst();
		if (row.number() == 1 && key.equals("key")) {
			return;
		}
		String where = WHERE + " row " + row.number();
		if (!KEYS.contains(key)) {
			this.refusals.add(where, "the key " + Quotation.of(key) + " is not known." + Nearest.question(key, KEYS)
					+ " Column A holds one of " + String.join(", ", KEYS) + ", column B its value.");
			return;
		}
		List<String> values = new ArrayList<>(cells.subList(1, cells.size()));
		values.removeIf(String::isEmpty);
		for (SheetCell cell : row.cells()) {
			if (cell.fault() != null) {
				this.refusals.add(where, cell.fault());
			}
		}
		if (values.size() > 1 && !key.equals(DatasetYaml.AFTER)) {
			this.refusals.add(where, key + " has " + values.size() + " values; write one text into column B.");
		}
		if (this.values.put(key, values) != null) {
			this.refusals.add(where, "the key " + key + " stands there twice; keep one of them.");
		}
	}

	private String text(String key) {
		List<String> found = this.values.getOrDefault(key, List.of());
		if (found.isEmpty()) {
			this.refusals.add(WHERE, "the key " + key + " is missing or has no value; write " + key
					+ " into column A and its value into column B.");
			return "";
		}
		return found.getFirst();
	}

}
