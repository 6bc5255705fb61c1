package org.fealty.dataset;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table. Its cells are read by column; what is wrong with them is collected,
 * so that a row tells everything at once.
 */
final class Row {

	/** What an id is, for sentences. */
	static final String ID_FORM = "use letters, digits, hyphens, dots, colons and underscores, without blanks,"
			+ " at most 200, as in caucasus-emirate.";

	private static final Pattern BAR = Pattern.compile("\\|");

	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:-]{0,199}");

	private final Place place;

	private final List<String> header;

	private final List<String> cells;

	private final Findings findings;

	private boolean rejected;

	Row(Place place, List<String> header, List<String> cells, Findings findings) {
		this.place = place;
		this.header = header;
		this.cells = cells;
		this.findings = findings;
	}

	/** The cell without blanks around it and with composed letters (Unicode NFC). */
	static String clean(String cell) {
		int from = 0;
		int to = cell.length();
		while (from < to && blank(cell.charAt(from))) {
			from++;
		}
		while (to > from && blank(cell.charAt(to - 1))) {
			to--;
		}
		return Normalizer.normalize(cell.substring(from, to), Normalizer.Form.NFC);
	}

	private static boolean blank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
	}

	Place place() {
		return this.place;
	}

	boolean rejected() {
		return this.rejected;
	}

	void reject(String column, String value, String sentence) {
		this.rejected = true;
		this.findings.add(new Violation(this.place, column, value, sentence));
	}

	void rejectWhole(String sentence) {
		this.rejected = true;
		this.findings.add(new Violation(this.place, null, "", sentence));
	}

	/** Takes the row and says what about it somebody should judge. */
	void remark(String column, String sentence) {
		this.findings.add(new Remark(this.place, column, sentence));
	}

	/** Says so where letters of a name were lost or cannot be seen. */
	void checkName(String column) {
		String name = text(column);
		if (name != null) {
			OddCharacters.spoiling(name).ifPresent((sentence) -> remark(column, sentence));
		}
	}

	/** The cell; null where it is blank or the column is absent. */
	@Nullable String text(String column) {
		int index = this.header.indexOf(column);
		String cell = (index >= 0) ? this.cells.get(index) : "";
		return cell.isEmpty() ? null : cell;
	}

	/** The cell; empty, and rejected, where it is blank. */
	String required(String column) {
		String cell = text(column);
		if (cell == null) {
			reject(column, "", "the cell is blank; every row needs its " + column + ".");
			return "";
		}
		return cell;
	}

	/** Whether the text can be an id. */
	static boolean isId(String text) {
		return ID.matcher(text).matches();
	}

	/** The id that the row registers; rejected where it is none. */
	String id() {
		String id = required("id");
		if (!id.isEmpty() && !isId(id)) {
			reject("id", id, Quotation.of(id) + " is no id; " + ID_FORM + OddCharacters.invisible(id));
		}
		return id;
	}

	/** The parts of a cell joined by a bar, each once; empty where it is blank. */
	List<String> list(String column) {
		String cell = text(column);
		return (cell == null) ? List.of()
				: BAR.splitAsStream(cell).map(Row::clean).filter((part) -> !part.isEmpty()).distinct().toList();
	}

	/** The date; null where it is blank, and rejected where it cannot be read. */
	@Nullable EdtfDate date(String column) {
		String cell = text(column);
		return (cell != null) ? date(column, cell) : null;
	}

	/** The date written so; null, and rejected, where it cannot be read. */
	@Nullable EdtfDate date(String column, String cell) {
		Optional<String> advice = CellWords.adviceOnDate(column, cell);
		if (advice.isPresent()) {
			reject(column, cell, advice.get());
			return null;
		}
		try {
			return EdtfDate.parse(cell);
		}
		catch (EdtfException ex) {
			reject(column, cell, ex.getMessage() + OddCharacters.invisible(cell));
			return null;
		}
	}

	/** Whether the cell says {@code true}; blank says {@code false}. */
	boolean flag(String column) {
		String cell = text(column);
		if (cell != null && !cell.equalsIgnoreCase("true") && !cell.equalsIgnoreCase("false")) {
			reject(column, cell, Quotation.of(cell) + " is neither true nor false; write one of them, or leave the cell"
					+ " blank for false.");
		}
		return "true".equalsIgnoreCase(cell);
	}

	/**
	 * The constant whose word stands in the cell; empty where it is blank or no such
	 * word.
	 */
	<E extends Enum<E>> Optional<E> word(String column, E[] constants, Function<E, String> word) {
		String cell = text(column);
		if (cell == null) {
			return Optional.empty();
		}
		List<String> words = Arrays.stream(constants).map(word).toList();
		int index = words.indexOf(cell);
		if (index < 0) {
			reject(column, cell,
					Quotation.of(cell) + " is not accepted as " + column + "." + Nearest.question(cell, words)
							+ OddCharacters.in(cell, words) + " Write one of " + String.join(", ", words) + ".");
			return Optional.empty();
		}
		return Optional.of(constants[index]);
	}

}
