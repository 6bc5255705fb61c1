package org.fealty.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads what follows {@code @param} and {@code @column}. */
final class DeclarationReader {

	private static final Pattern FORM = Pattern.compile("""
			(?<name>\\S+)\\s*::\\s*\
			(?<type>[A-Za-z]+(?:[ ](?:TIME|DATETIME)\\b)?(?:<[^>]*>)?)(?<optional>\\?)?\
			(?:[ ]+of[ ]+(?<label>\\S+))?\
			(?:[ ]*=[ ]*(?<default>"[^"]*"|'[^']*'|\\[[^\\]]*]|\\S+))?\
			(?:[ ]+in[ ]+(?<restriction>\\S*(?:\\.\\.|\\|)\\S*))?\
			(?:[ ]{2,}(?<description>.*))?""");

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

	/** The labels of entities. */
	static final Set<String> ENTITY_LABELS = Set.of("Entity", "Person", "Organisation", "Province", "Event", "Attack",
			"Operation");

	private static final Set<String> LABELS = Stream
		.concat(ENTITY_LABELS.stream(), Stream.of(Parameter.FACT, Parameter.VOICE, Parameter.SOURCE))
		.collect(Collectors.toUnmodifiableSet());

	private static final String FORMS = "name :: TYPE, name :: TYPE? or name :: TYPE = value, then perhaps \"of Label\" "
			+ "behind the type and \"in 1..6\" or \"in year|province\" at the end, then two blanks or more and the description";

	private final Problems problems;

	private final RestrictionReader restrictions;

	DeclarationReader(Problems problems) {
		this.problems = problems;
		this.restrictions = new RestrictionReader(problems);
	}

	/** Reads a parameter; empty where a problem says why it cannot be read. */
	Optional<Parameter> parameter(Header.Tag tag) {
		Matcher form = FORM.matcher(tag.text());
		Optional<CypherType> type = type(tag, form);
		if (type.isEmpty() || !isFit(tag, type.get(), form)) {
			return Optional.empty();
		}
		boolean optional = form.group("optional") != null;
		String given = form.group("default");
		if (optional && given != null) {
			this.problems.add(tag.number(), "both ? and a default", "one of the two",
					"Remove the ?: a parameter with a default is never null.");
		}
		Object value = (given != null) ? defaultValue(tag, type.get(), given) : null;
		Optional<Restriction> restriction = this.restrictions.read(tag, type.get(), form.group("restriction"));
		restriction.ifPresent((known) -> this.restrictions.checkDefault(tag, known, value));
		return Optional.of(new Parameter(form.group("name"), type.get(), optional, value, form.group("label"),
				restriction.orElse(null), description(form), tag.number()));
	}

	/** Reads a column; empty where a problem says why it cannot be read. */
	Optional<Column> column(Header.Tag tag) {
		Matcher form = FORM.matcher(tag.text());
		Optional<CypherType> type = type(tag, form);
		if (type.isPresent() && form.group("default") != null) {
			this.problems.add(tag.number(), "a default", "none, since a column has a value or is null",
					"Remove what begins with =.");
		}
		if (type.isPresent() && form.group("restriction") != null) {
			this.problems.add(tag.number(), "in " + form.group("restriction"), "none, since a column is not checked",
					"Say in the description which values it has.");
		}
		return type.map((known) -> new Column(form.group("name"), known, form.group("optional") != null,
				form.group("label"), description(form), tag.number()));
	}

	private Optional<CypherType> type(Header.Tag tag, Matcher form) {
		if (!form.matches()) {
			this.problems.add(tag.number(), Problems.quoted(tag.name() + " " + tag.text()), tag.name() + " " + FORMS,
					"Write it in this form.");
			return Optional.empty();
		}
		if (!NAME.matcher(form.group("name")).matches()) {
			this.problems.add(tag.number(), "the name " + Problems.quoted(form.group("name")),
					"a name of letters, digits and _ that begins with a letter",
					"Rename it, without $, here and in the statement.");
		}
		Optional<CypherType> type = CypherType.of(form.group("type"));
		if (type.isEmpty()) {
			this.problems.add(tag.number(), "the type " + Problems.quoted(form.group("type")), CypherType.ACCEPTED,
					"Write one of these types, in capitals.");
		}
		type.ifPresent((known) -> checkLabel(tag, known, form.group("label")));
		return type;
	}

	private void checkLabel(Header.Tag tag, CypherType type, @Nullable String label) {
		if (label == null) {
			return;
		}
		if (!LABELS.contains(label)) {
			this.problems.add(tag.number(), "of " + Problems.quoted(label),
					"of " + String.join(", ", LABELS.stream().sorted().toList()),
					"Name the label of the entities whose id it is, or Fact, Voice or Source.");
		}
		else if (type.element() != CypherType.Simple.STRING) {
			this.problems.add(tag.number(), type.text() + " of " + label, "STRING of " + label,
					"Make it a STRING or LIST<STRING>: ids are texts.");
		}
	}

	private boolean isFit(Header.Tag tag, CypherType type, Matcher form) {
		if (!type.element().isReadable()) {
			this.problems.add(tag.number(), "a parameter of type " + type.text(),
					"BOOLEAN, STRING, INTEGER, FLOAT, DATE or a list of one of these",
					"Choose a type that can be written in a form or an address.");
			return false;
		}
		switch (form.group("name")) {
			case "knownBy" -> this.problems.add(tag.number(), "a parameter knownBy", "none of this name",
					"Remove the line: what could be known by a day is asked of every query alike.");
			case "format" -> this.problems.add(tag.number(), "a parameter format", "none of this name",
					"Rename it: over HTTP, format chooses how the answer is written.");
			case "limit" -> {
				if (type != CypherType.Simple.INTEGER) {
					this.problems.add(tag.number(), "limit :: " + type.text(), "limit :: INTEGER",
							"Write limit :: INTEGER = 1000.");
				}
			}
			default -> {
			}
		}
		return true;
	}

	private @Nullable Object defaultValue(Header.Tag tag, CypherType type, String given) {
		try {
			return type.isList() ? list(type.element(), given) : ValueReader.read(type.element(), unquoted(given));
		}
		catch (UnreadableValueException ex) {
			this.problems.add(tag.number(), "the default " + Problems.quoted(given),
					type.isList() ? "a list such as [a, b] of " + ex.accepted() : ex.accepted(),
					"Write a default of type " + type.text() + ". " + ex.hint());
			return null;
		}
	}

	private static List<Object> list(CypherType.Simple element, String given) {
		if (!given.startsWith("[")) {
			throw new UnreadableValueException(given, "values in brackets", "");
		}
		String inner = given.substring(1, given.length() - 1).strip();
		List<Object> values = new ArrayList<>();
		for (String value : inner.isEmpty() ? new String[0] : inner.split(",", -1)) {
			values.add(ValueReader.read(element, unquoted(value.strip())));
		}
		return List.copyOf(values);
	}

	private static String unquoted(String text) {
		boolean quoted = text.length() > 1 && (text.startsWith("'") || text.startsWith("\""));
		return quoted ? text.substring(1, text.length() - 1) : text;
	}

	private static String description(Matcher form) {
		String description = form.group("description");
		return (description != null) ? description.strip().replaceAll(" {2,}", " ") : "";
	}

}
