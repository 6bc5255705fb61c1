package org.fealty.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * How rows of a coded table are made of a record.
 *
 * @param layout the table
 * @param filter of which records
 * @param cells how each column is made; the others stay blank
 * @param joins whether rows of the same two that follow each other at once are one spell
 */
record RowRule(TableLayout layout, RecordFilter filter, Map<String, CellRule> cells, boolean joins) {

	RowRule {
		cells = new LinkedHashMap<>(cells);
	}

	/**
	 * The rows, each its cells by column: one, or one for each part where columns are
	 * split. Columns that split one field take the same part of it; a part of which a
	 * column makes nothing gives no row.
	 * @param problems takes why a cell cannot be made
	 */
	List<Map<String, String>> rows(InputRecord from, BiConsumer<String, CellProblem> problems) {
		List<Map<String, String>> rows = new ArrayList<>();
		List<PartRecord> parts = parts(from);
		for (PartRecord part : parts) {
			Map<String, String> row = new LinkedHashMap<>();
			boolean lacks = false;
			for (Map.Entry<String, CellRule> column : this.cells.entrySet()) {
				boolean split = column.getValue().split() != null;
				String cell = column.getValue()
					.cell(split ? part : from, (problem) -> problems.accept(column.getKey(), problem));
				row.put(column.getKey(), cell);
				lacks |= split && cell.isEmpty() && parts.size() > 1;
			}
			if (!lacks) {
				rows.add(row);
			}
		}
		return rows;
	}

	private List<PartRecord> parts(InputRecord from) {
		List<PartRecord> records = new ArrayList<>();
		records.add(new PartRecord(from, Map.of()));
		Map<String, List<String>> fields = new LinkedHashMap<>();
		this.cells.values()
			.stream()
			.filter((rule) -> rule.split() != null)
			.forEach((rule) -> rule.fields().forEach((field) -> fields.putIfAbsent(field, rule.parts(from, field))));
		fields.forEach((field, values) -> {
			List<PartRecord> before = List.copyOf(records);
			if (!values.isEmpty()) {
				records.clear();
				before.forEach((record) -> values.forEach((value) -> records.add(record.with(field, value))));
			}
		});
		return records;
	}

	/**
	 * A record of which some fields hold one of their parts.
	 *
	 * @param whole the record
	 * @param parts the parts by field
	 */
	private record PartRecord(InputRecord whole, Map<String, String> parts) implements InputRecord {

		PartRecord with(String field, String part) {
			Map<String, String> more = new LinkedHashMap<>(this.parts);
			more.put(field, part);
			return new PartRecord(this.whole, more);
		}

		@Override
		public Place place() {
			return this.whole.place();
		}

		@Override
		public List<String> values(String field) {
			String part = this.parts.get(field);
			return (part != null) ? List.of(part) : this.whole.values(field);
		}

		@Override
		public boolean isBlank(String field) {
			return !this.parts.containsKey(field) && this.whole.isBlank(field);
		}

		@Override
		public @Nullable String fault(String field) {
			return this.whole.fault(field);
		}

	}

}
