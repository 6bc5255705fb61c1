package org.fealty.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.NearestNames;
import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.Restriction;
import org.fealty.catalogue.UnreadableValueException;
import org.fealty.catalogue.ValueReader;
import org.fealty.query.ArgumentProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Turns the texts that somebody gave into arguments, and collects what is wrong. */
final class ArgumentReader {

	/** How many letters a text may have; no id or name comes near it. */
	static final int MAX_LENGTH = 1_000;

	/** How many values a list may have. */
	static final int MAX_VALUES = 1_000;

	private final NamedQuery query;

	private final QueryLimits limits;

	private final KnownBy knownBy;

	private final List<ArgumentProblem> problems = new ArrayList<>();

	ArgumentReader(NamedQuery query, QueryLimits limits, KnownBy knownBy) {
		this.query = query;
		this.limits = limits;
		this.knownBy = knownBy;
	}

	/** What was wrong so far. */
	List<ArgumentProblem> problems() {
		return this.problems;
	}

	/**
	 * Reads arguments. What cannot be read is null in what is returned, and a problem.
	 */
	Arguments read(Map<String, List<String>> given) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (Parameter parameter : this.query.parameters()) {
			values.put(parameter.name(), value(parameter, texts(given, parameter)));
		}
		readDay(given, values);
		given.keySet().stream().filter((name) -> !isParameter(name)).sorted().forEach(this::refuse);
		return new Arguments(values);
	}

	/**
	 * The day is no argument unless it is given, so that other answers do not show it.
	 */
	private void readDay(Map<String, List<String>> given, Map<String, @Nullable Object> values) {
		Parameter day = KnownBy.PARAMETER;
		List<String> texts = texts(given, day);
		if (texts.stream().allMatch(String::isEmpty)) {
			return;
		}
		Optional<String> refusal = this.knownBy.refusal(this.query);
		if (refusal.isPresent()) {
			add(Kind.NOT_SUPPORTED, day, String.join(", ", texts),
					"This query cannot be asked as of a day. " + refusal.get() + " Leave it out.");
			return;
		}
		Object value = value(day, texts);
		if (value != null) {
			values.put(day.name(), value);
		}
	}

	private static List<String> texts(Map<String, List<String>> given, Parameter parameter) {
		return given.getOrDefault(parameter.name(), List.of()).stream().map(String::strip).toList();
	}

	private boolean isParameter(String name) {
		return name.equals(KnownBy.PARAMETER.name()) || this.query.parameter(name).isPresent();
	}

	private @Nullable Object value(Parameter parameter, List<String> texts) {
		// A form sends an empty text for a field that was left empty.
		List<String> filled = texts.stream().filter((text) -> !text.isEmpty()).toList();
		if (texts.size() > 1 && !parameter.type().isList()) {
			add(Kind.DOUBLED, parameter, String.join(", ", filled),
					"It was given " + texts.size() + " times. Give it once.");
			return null;
		}
		if (filled.isEmpty()) {
			if (parameter.isRequired()) {
				add(Kind.MISSING, parameter, null, "It is missing. Give " + wanted(parameter) + ".");
			}
			return parameter.defaultValue();
		}
		return isShort(parameter, filled) ? typed(parameter, filled) : null;
	}

	private boolean isShort(Parameter parameter, List<String> texts) {
		if (texts.size() > MAX_VALUES) {
			add(Kind.TOO_LONG, parameter, null, "It has " + texts.size() + " values. Give at most " + MAX_VALUES + ".");
			return false;
		}
		int longest = texts.stream().mapToInt(String::length).max().orElse(0);
		if (longest > MAX_LENGTH) {
			add(Kind.TOO_LONG, parameter, null,
					"It is " + longest + " characters long. Give at most " + MAX_LENGTH + ".");
			return false;
		}
		return true;
	}

	private @Nullable Object typed(Parameter parameter, List<String> texts) {
		List<Object> values = new ArrayList<>();
		for (String text : texts) {
			try {
				values.add(ValueReader.read(parameter.type().element(), text));
			}
			catch (UnreadableValueException ex) {
				add(Kind.WRONG_TYPE, parameter, text, String.valueOf(ex.getMessage()));
				return null;
			}
		}
		if (!values.stream().allMatch((value) -> isAccepted(parameter, value))) {
			return null;
		}
		return parameter.type().isList() ? List.copyOf(values) : values.getFirst();
	}

	private boolean isAccepted(Parameter parameter, Object value) {
		Restriction restriction = this.limits.restriction(parameter);
		if (restriction == null || restriction.accepts(value)) {
			return true;
		}
		boolean isWord = restriction instanceof Restriction.Words;
		List<String> nearest = (restriction instanceof Restriction.Words closed)
				? NearestNames.of(value.toString(), closed.words(), 1) : List.of();
		this.problems.add(new ArgumentProblem(isWord ? Kind.UNKNOWN_WORD : Kind.OUT_OF_RANGE, parameter.name(),
				value.toString(), nearest,
				parameter.name() + ": \"" + value + "\" is not accepted. Give " + restriction.accepted() + "."));
		return false;
	}

	private void refuse(String name) {
		List<String> names = this.knownBy.parameters(this.query).stream().map(Parameter::name).toList();
		List<String> nearest = NearestNames.of(name, names, 1);
		String accepted = names.isEmpty() ? "Nothing is accepted here."
				: "Accepted are " + String.join(", ", names) + ".";
		this.problems.add(new ArgumentProblem(Kind.UNKNOWN, name, null, nearest, name + ": There is no such parameter. "
				+ (nearest.isEmpty() ? accepted : "Did you mean " + nearest.getFirst() + "? " + accepted)));
	}

	private void add(Kind kind, Parameter parameter, @Nullable String found, String sentence) {
		this.problems
			.add(new ArgumentProblem(kind, parameter.name(), found, List.of(), parameter.name() + ": " + sentence));
	}

	private static String wanted(Parameter parameter) {
		String type = "a value of type " + parameter.type().text();
		String owner = (parameter.owner() != null) ? ", the id of " + parameter.owner() : "";
		String words = (parameter.restriction() != null) ? ", " + parameter.restriction().accepted() : "";
		return type + owner + words + (parameter.description().isEmpty() ? "" : " (" + parameter.description() + ")");
	}

}
