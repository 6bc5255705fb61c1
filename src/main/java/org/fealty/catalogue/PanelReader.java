package org.fealty.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads what follows {@code panel:}. */
final class PanelReader {

	/** Parameters that take a day; the page has a day to give for them. */
	private static final String DAY = "on";

	private static final Pattern FORM = Pattern.compile(
			"(?<place>[1-9]\\d{0,2})\\s+(?<parameter>\\w+)(?:\\s+of\\s+(?<labels>\\w+(?:\\s*\\|\\s*\\w+)*))?(?:\\s+called\\s+(?<title>\\S.*))?");

	private static final String ACCEPTED = "a place from 1 to 999 and the name of a parameter, such as 30 organisation, "
			+ "then perhaps the labels of entities and a title, such as 30 entity of Person|Organisation called Oaths";

	private final String title;

	private final List<Parameter> parameters;

	private final Problems problems;

	PanelReader(String title, List<Parameter> parameters, Problems problems) {
		this.title = title;
		this.parameters = parameters;
		this.problems = problems;
	}

	/**
	 * Reads a panel, whose title is that of the query where it names none; null where
	 * there is none, or where a problem says what is wrong.
	 */
	@Nullable Panel read(Header.@Nullable Line line) {
		if (line == null) {
			return null;
		}
		Matcher form = FORM.matcher(line.text());
		if (!form.matches()) {
			refuse(line, "the panel " + Problems.quoted(line.text()), ACCEPTED,
					"Write it in this form, or remove the line: then the answer stands in no dossier.");
			return null;
		}
		return entities(line, form.group("parameter")).map((parameter) -> {
			refuseOthers(line, parameter);
			return new Panel(Integer.parseInt(form.group("place")), parameter.name(),
					labels(line, form.group("labels"), parameter),
					(form.group("title") != null) ? form.group("title") : this.title);
		}).orElse(null);
	}

	private Optional<Parameter> entities(Header.Line line, String name) {
		Optional<Parameter> found = this.parameters.stream()
			.filter((parameter) -> parameter.name().equals(name) && parameter.takesEntities())
			.findFirst();
		if (found.isEmpty()) {
			List<String> fit = this.parameters.stream().filter(Parameter::takesEntities).map(Parameter::name).toList();
			refuse(line, "the panel of " + Problems.quoted(name),
					fit.isEmpty() ? "a parameter that takes the id of an entity; there is none"
							: "a parameter that takes the id of an entity: " + String.join(", ", fit),
					fit.isEmpty() ? "Remove the line." : "Name one of these.");
		}
		return found;
	}

	/** A dossier knows the entity and a day, and can give no other argument. */
	private void refuseOthers(Header.Line line, Parameter panel) {
		this.parameters.stream()
			.filter((parameter) -> parameter.isRequired() && !parameter.name().equals(panel.name())
					&& !parameter.name().equals(DAY))
			.findFirst()
			.ifPresent((parameter) -> refuse(line, "a panel of a query that must be given " + parameter.name(),
					"a query that needs the entity alone, or the entity and the day on",
					"Give " + parameter.name() + " a default, make it optional, or remove the line."));
	}

	private List<String> labels(Header.Line line, @Nullable String written, Parameter parameter) {
		if (written == null) {
			return (parameter.label() != null) ? List.of(parameter.label()) : List.of();
		}
		List<String> labels = List.of(written.split("\\s*\\|\\s*"));
		labels.stream()
			.filter((label) -> !DeclarationReader.ENTITY_LABELS.contains(label))
			.forEach((label) -> refuse(line, "the label " + Problems.quoted(label),
					String.join(", ", DeclarationReader.ENTITY_LABELS.stream().sorted().toList()),
					"Name labels of entities, with | between them."));
		return labels;
	}

	private void refuse(Header.Line line, String found, String expected, String remedy) {
		this.problems.add(line.number(), found, expected, remedy);
	}

}
