package org.fealty.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Voice;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/** Writes worlds as a dataset, as an analyst would keep it. */
final class Folders {

	private static final String TELLING = "source,said_by,stance,since,until,until_event,on,ending,role,office,spell";

	/** The columns of one table alone. */
	private static final Map<Predicate, String> OWN = Map.of(Predicate.PLEDGED_TO, ",seat", Predicate.SUCCEEDED,
			",predecessor_spell");

	private Folders() {
	}

	/**
	 * Writes one dataset of several worlds that share nothing.
	 * @param folder the dataset's folder; its name is the dataset's
	 */
	static void write(Path folder, Collection<RandomWorld> tales) {
		try {
			// what another world left there would be read as this one's
			FileSystemUtils.deleteRecursively(folder);
			Files.createDirectories(folder);
			Files.writeString(folder.resolve("dataset.yaml"),
					"title: Worlds\npublisher: Nobody\nlicence: CC0-1.0\nattribution: Nobody\ncoding: Made up\n");
			for (Map.Entry<String, List<String>> table : tables(tales).entrySet()) {
				Files.write(folder.resolve(table.getKey()), table.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rows of what a world states, for the eye. */
	static String rows(RandomWorld tale) {
		return tables(List.of(tale)).entrySet()
			.stream()
			.filter((table) -> table.getValue().size() > 1 && !isRegistry(table.getKey()))
			.map((table) -> table.getKey() + "\n  " + String.join("\n  ", table.getValue()))
			.collect(Collectors.joining("\n"));
	}

	private static boolean isRegistry(String table) {
		return List.of("voices.csv", "persons.csv", "organisations.csv", "provinces.csv", "events.csv").contains(table);
	}

	private static Map<String, List<String>> tables(Collection<RandomWorld> tales) {
		Map<String, List<String>> tables = new TreeMap<>();
		add(tables, "sources.csv", "id,title,publisher,published,retrieved", List.of());
		add(tables, "voices.csv", "id,name,may_be", List.of());
		for (RandomWorld tale : tales) {
			tale.sources().forEach((source) -> add(tables, "sources.csv", "", source(source)));
			tale.voices().forEach((voice) -> add(tables, "voices.csv", "", voice(voice)));
			tale.entities().forEach((entity) -> entity(tables, entity));
			tale.statements().forEach((statement) -> statement(tables, statement));
		}
		return tables;
	}

	private static List<@Nullable Object> source(Source source) {
		return row(source.id(), source.title(), source.publisher(), source.published(), source.retrieved());
	}

	private static List<@Nullable Object> voice(Voice voice) {
		return row(voice.id(), voice.name(), voice.mayBe().stream().sorted().collect(Collectors.joining("|")));
	}

	private static void entity(Map<String, List<String>> tables, Entity entity) {
		if (entity.isEvent()) {
			Label label = entity.labels().iterator().next();
			add(tables, "events.csv", "id,name,label", row(entity.id(), entity.name(), label.word()));
		}
		else if (entity.labels().contains(Label.PROVINCE)) {
			add(tables, "provinces.csv", "id,name,declared", row(entity.id(), entity.name(), entity.isDeclared()));
		}
		else if (entity.labels().contains(Label.PERSON)) {
			add(tables, "persons.csv", "id,name", row(entity.id(), entity.name()));
		}
		else {
			add(tables, "organisations.csv", "id,name,kind", row(entity.id(), entity.name(), entity.kind()));
		}
	}

	private static void statement(Map<String, List<String>> tables, Statement statement) {
		List<@Nullable Object> cells = new ArrayList<>();
		String file;
		String columns = TELLING;
		switch (statement.about()) {
			case RelationKey key -> {
				file = key.predicate().fileName();
				columns = "subject,object," + columns + OWN.getOrDefault(key.predicate(), "");
				cells.addAll(row(key.subject(), key.object()));
			}
			case AttributeKey key -> {
				file = "attributes.csv";
				columns = "entity,what,value,of," + columns.replaceAll("until_event,|,ending,role,office", "");
				cells.addAll(row(key.subject(), key.what().word(), statement.value().text(), key.of()));
			}
		}
		cells.addAll(telling(statement));
		if (statement.about() instanceof RelationKey key && key.predicate() == Predicate.PLEDGED_TO) {
			cells.add(statement.wording().seat());
		}
		if (statement.about() instanceof RelationKey key && key.predicate() == Predicate.SUCCEEDED) {
			cells.set(cells.size() - 1, statement.wording().spell());
			cells.add(statement.wording().predecessorSpell());
		}
		add(tables, file, columns, cells);
	}

	private static List<@Nullable Object> telling(Statement statement) {
		StatedDates dating = statement.dating();
		List<@Nullable Object> cells = new ArrayList<>(row(statement.citation().source(), statement.citation().saidBy(),
				statement.stance().word(), dating.since(), dating.still() ? StatedDates.STILL : dating.until()));
		boolean relation = statement.about() instanceof RelationKey;
		if (relation) {
			cells.add(dating.untilEvent());
		}
		cells.add(dating.on());
		if (relation) {
			cells.add((dating.ending() != null) ? dating.ending().name().toLowerCase(Locale.ROOT) : null);
			cells.add(StatementProperty.ROLE.cell(statement));
			cells.add(StatementProperty.OFFICE.cell(statement));
		}
		cells.add(statement.about().spell());
		return cells;
	}

	private static List<@Nullable Object> row(@Nullable Object... cells) {
		List<@Nullable Object> row = new ArrayList<>();
		Stream.of(cells).forEach(row::add);
		return row;
	}

	private static void add(Map<String, List<String>> tables, String file, String header,
			List<@Nullable Object> cells) {
		List<String> lines = tables.computeIfAbsent(file, (name) -> new ArrayList<>(List.of(header)));
		if (!cells.isEmpty()) {
			lines.add(cells.stream().map(Folders::cell).collect(Collectors.joining(",")));
		}
	}

	private static String cell(@Nullable Object value) {
		String text = (value != null) ? value.toString() : "";
		return text.contains(",") ? "\"" + text + "\"" : text;
	}

}
