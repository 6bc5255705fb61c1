package org.fealty.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fealty.dataset.Place;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.ReadStatement;
import org.fealty.ingest.ChangeCounts;
import org.fealty.ingest.Preview;
import org.fealty.model.Predicate;
import org.fealty.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of datasets says of a row, together with all rows of its draft.
 *
 * @param written whether the row was written
 * @param problems why it cannot be taken; none where it can
 * @param remarks what was taken of it and wants somebody's judgement
 * @param fact id of the fact of which it speaks; null where it states nothing or cannot
 * be taken
 * @param changes how much the import of the draft would change, this row included; null
 * where the row cannot be taken
 */
public record RowCheck(boolean written, List<Finding> problems, List<Finding> remarks, @Nullable String fact,
		@Nullable ChangeCounts changes) {

	public RowCheck {
		problems = List.copyOf(problems);
		remarks = List.copyOf(remarks);
	}

	/**
	 * What was said of one row of a draft.
	 * @param preview the draft as it was read
	 * @param table the table in which the row stands
	 * @param line the line on which it begins
	 */
	static RowCheck of(Preview preview, String table, long line) {
		ReadDataset read = preview.dataset();
		Place place = new Place(table, line);
		List<Finding> problems = new ArrayList<>();
		read.violations()
			.stream()
			.filter((one) -> one.place().equals(place))
			.forEach((one) -> problems.add(new Finding(one.column(), one.reason())));
		List<Finding> remarks = read.remarks()
			.stream()
			.filter((one) -> one.place().equals(place))
			.map((one) -> new Finding(one.column(), one.reason()))
			.toList();
		Optional<Statement> statement = read.read()
			.stream()
			.filter((one) -> one.place().equals(place) && !one.implied())
			.map(ReadStatement::statement)
			.findFirst();
		if (problems.isEmpty() && statement.isEmpty() && isOfStatements(table)) {
			problems.add(new Finding(null, "This statement stands in the draft already, so it would count once only."
					+ " Change what it says, or leave it."));
		}
		return new RowCheck(false, problems, remarks, statement.map(Statement::factId).orElse(null),
				problems.isEmpty() ? preview.changes() : null);
	}

	private static boolean isOfStatements(String table) {
		return table.equals("attributes.csv") || table.equals("statements.csv") || Predicate.ofFile(table).isPresent();
	}

	/** Why a row cannot be taken as a whole. */
	static RowCheck refused(List<String> reasons) {
		return new RowCheck(false, reasons.stream().map((reason) -> new Finding(null, reason)).toList(), List.of(),
				null, null);
	}

	boolean isClean() {
		return this.problems.isEmpty();
	}

	/** The same of a row that was written. */
	RowCheck whenWritten() {
		return new RowCheck(true, this.problems, this.remarks, this.fact, this.changes);
	}

	/**
	 * A sentence about the row.
	 *
	 * @param column the column concerned; null where it is about the row as a whole
	 * @param reason what was found, what is accepted, what to do
	 */
	public record Finding(@Nullable String column, String reason) {
	}

}
