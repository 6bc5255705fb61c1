package org.fealty.dataset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a cell of a coded table is made of a record.
 *
 * @param texts what stands in it; the first counts of which no field is blank
 * @param date year, month and day instead; none where the texts count
 * @param form how the file writes dates; null where as EDTF
 * @param words what the words of a field mean; none where they are taken as they stand
 * @param otherwise what any other word means, {@code *} for itself; null where another
 * word rejects the record
 * @param split what separates the values within a field; null where a field has one
 * @param id whether the values of fields are made ids: small letters, hyphens for blanks
 * @param blank what stands in the cell where it would be blank
 * @param precision says up to what a date is known, as {@code day}, {@code month} or
 * {@code year}, perhaps with {@code ~} or {@code ?}; null where as it stands
 */
record CellRule(List<FieldText> texts, List<FieldText> date, @Nullable DateTimeFormatter form,
		Map<String, String> words, @Nullable String otherwise, @Nullable String split, boolean id, String blank,
		@Nullable CellRule precision) {

	/** What a word means that is taken as it stands. */
	static final String ITSELF = "*";

	/** To how many characters of a date each word of precision leads. */
	static final Map<String, Integer> PRECISIONS = Map.of("day", 10, "month", 7, "year", 4);

	private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._:]+");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern ZERO = Pattern.compile("0*");

	CellRule {
		texts = List.copyOf(texts);
		date = List.copyOf(date);
		words = Map.copyOf(words);
	}

	/** The fields that it reads. */
	Set<String> fields() {
		Set<String> fields = new LinkedHashSet<>();
		Stream.concat(this.texts.stream(), this.date.stream()).forEach((text) -> fields.addAll(text.names()));
		CellRule known = this.precision;
		if (known != null) {
			fields.addAll(known.fields());
		}
		return fields;
	}

	/** What stands in the cell; empty where it is blank. */
	String cell(InputRecord from, Consumer<CellProblem> problems) {
		fields().stream()
			.map(from::fault)
			.filter((fault) -> fault != null)
			.forEach((fault) -> problems.accept(new CellProblem("", String.valueOf(fault))));
		List<String> found = this.date.isEmpty() ? texts(from, problems) : composed(from, problems);
		return found.isEmpty() ? this.blank : known(formed(found.getFirst(), problems), from, problems);
	}

	/** The parts of a field that is split, each once; none where it is blank. */
	List<String> parts(InputRecord from, String field) {
		String separator = this.split;
		Stream<String> values = from.values(field).stream();
		return ((separator == null) ? values : values.flatMap(Pattern.compile(Pattern.quote(separator))::splitAsStream))
			.map(Row::clean)
			.filter((part) -> !part.isEmpty())
			.distinct()
			.toList();
	}

	private List<String> texts(InputRecord from, Consumer<CellProblem> problems) {
		for (FieldText text : this.texts) {
			List<String> found = text.fill((field) -> values(from, field, problems));
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	private List<String> values(InputRecord from, String field, Consumer<CellProblem> problems) {
		List<String> values = from.values(field);
		if (values.size() > 1) {
			problems.accept(new CellProblem(String.join(", ", values), "the field " + Quotation.of(field) + " holds "
					+ values.size() + " values; say how to split it, as in \"split: ','\", to make a row of each."));
		}
		return values.stream()
			.limit(1)
			.map((word) -> meaning(field, word, problems))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private String meaning(String field, String word, Consumer<CellProblem> problems) {
		String meaning = this.words.isEmpty() ? word : this.words.get(word);
		if (meaning == null) {
			meaning = this.otherwise;
			if (meaning == null) {
				problems.accept(new CellProblem(word,
						"the field " + Quotation.of(field) + " holds " + Quotation.of(word)
								+ ", which is not among its words." + Nearest.question(word, this.words.keySet())
								+ " Add it to words in dataset.yaml, or say there what holds otherwise."));
				return "";
			}
			meaning = meaning.equals(ITSELF) ? word : meaning;
		}
		return this.id ? idOf(meaning) : meaning;
	}

	/** The text as the end of an id. */
	private static String idOf(String text) {
		return NO_ID.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-+|-+$", "");
	}

	/** A date made of year, month and day, up to the last of them that is known. */
	private List<String> composed(InputRecord from, Consumer<CellProblem> problems) {
		List<String> parts = new ArrayList<>();
		for (FieldText part : this.date) {
			List<String> found = part.fill((field) -> values(from, field, problems));
			if (found.isEmpty() || ZERO.matcher(found.getFirst()).matches()) {
				break;
			}
			String text = found.getFirst();
			parts.add((!parts.isEmpty() && text.length() == 1) ? "0" + text : text);
		}
		return parts.isEmpty() ? List.of() : List.of(String.join("-", parts));
	}

	private String formed(String text, Consumer<CellProblem> problems) {
		DateTimeFormatter notation = this.form;
		if (notation == null) {
			return text;
		}
		try {
			return LocalDate.parse(text, notation).toString();
		}
		catch (DateTimeParseException ex) {
			problems.accept(new CellProblem(text,
					Quotation.of(text) + " is no date of the form that dataset.yaml gives; mend one of the two."));
			return text;
		}
	}

	/** The date up to what is known of it. */
	private String known(String text, InputRecord from, Consumer<CellProblem> problems) {
		CellRule rule = this.precision;
		if (rule == null) {
			return text;
		}
		String word = rule.cell(from, problems);
		String sign = (word.endsWith("~") || word.endsWith("?")) ? word.substring(word.length() - 1) : "";
		Integer length = PRECISIONS.get(word.substring(0, word.length() - sign.length()));
		if (length == null) {
			problems.accept(new CellProblem(word, Quotation.of(word)
					+ " is no precision; the words lead to day, month or year, perhaps with ~ or ? behind it."));
			return text;
		}
		return (DAY.matcher(text).matches() ? text.substring(0, length) : text) + sign;
	}

}
