package org.fealty.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.fealty.identity.IdentityJudgement;
import org.fealty.model.Label;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.statement.ImpliedStatements;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Voice;
import org.fealty.store.DatasetContent;
import org.jspecify.annotations.Nullable;

/** The content of a dataset as the rows of its tables. */
final class ContentRows {

	private static final String ID = "id";

	private static final String NAME = "name";

	private static final String NOTE = "note";

	private static final String SOURCE = "source";

	private static final String SAID_BY = "said_by";

	private static final String BAR = "|";

	private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

	private final Set<String> speakers;

	private ContentRows(Set<String> speakers) {
		this.speakers = speakers;
	}

	/**
	 * The rows of each table, by the name of its file.
	 * @param content the dataset
	 * @param speakers ids of voices and entities that other datasets register
	 */
	static Map<String, List<Map<String, String>>> of(DatasetContent content, Set<String> speakers) {
		Set<String> all = new HashSet<>(speakers);
		all.add(Voice.CODER);
		content.voices().forEach((voice) -> all.add(voice.id()));
		content.entities().forEach((entity) -> all.add(entity.id()));
		ContentRows rows = new ContentRows(all);
		content.entities().forEach(rows::add);
		content.sources().forEach(rows::add);
		content.voices().forEach(rows::add);
		said(content).forEach(rows::add);
		content.judgements().stream().sorted(Comparator.comparing(IdentityJudgement::id)).forEach(rows::add);
		return rows.tables;
	}

	/** The statements without those that follow from others when these are read. */
	private static List<Statement> said(DatasetContent content) {
		Map<String, Source> sources = new HashMap<>();
		content.sources().forEach((source) -> sources.put(source.id(), source));
		List<Statement> own = content.statements().stream().filter((one) -> !one.wording().implied()).toList();
		ImpliedStatements implied = new ImpliedStatements(own,
				(statement) -> Objects.requireNonNull(sources.get(statement.citation().source())).knownFrom());
		Set<Statement> follow = new HashSet<>();
		own.forEach((statement) -> follow.addAll(implied.of(statement)));
		return own.stream().filter((statement) -> !follow.contains(statement)).toList();
	}

	private void put(String table, Row row) {
		this.tables.computeIfAbsent(table, (name) -> new ArrayList<>()).add(row.cells);
	}

	private void add(Entity entity) {
		Row row = new Row().with(ID, entity.id())
			.with(NAME, entity.name())
			.with("placeholder", entity.placeholder() ? "true" : null)
			.with(NOTE, entity.note());
		if (entity.isEvent()) {
			put("events.csv", row.with("label", entity.labels().iterator().next().word()));
		}
		else if (entity.labels().contains(Label.PROVINCE)) {
			put("provinces.csv", row.with("declared", entity.isDeclared() ? "true" : null));
		}
		else if (entity.labels().contains(Label.ORGANISATION)) {
			put("organisations.csv", row.with("kind", entity.kind()));
		}
		else {
			put("persons.csv", row);
		}
	}

	private void add(Source source) {
		put("sources.csv",
				new Row().with(ID, source.id())
					.with("title", source.title())
					.with("publisher", source.publisher())
					.with("published", (source.published() != null) ? source.published().text() : null)
					.with("retrieved", source.retrieved().toString())
					.with("url", source.url())
					.with("author", source.author())
					.with("language", source.language())
					.with(NOTE, source.note()));
	}

	private void add(Voice voice) {
		put("voices.csv",
				new Row().with(ID, voice.id())
					.with(NAME, voice.name())
					.with("may_be", String.join(BAR, voice.mayBe().stream().sorted().toList())));
	}

	private void add(IdentityJudgement judgement) {
		put("same_as.csv",
				new Row().with("left", judgement.left())
					.with("right", judgement.right())
					.with("judgement", judgement.sameness().word())
					.with(SAID_BY, judgement.saidBy())
					.with(SOURCE, judgement.source())
					.with(NOTE, judgement.note()));
	}

	private void add(Statement statement) {
		Row row = new Row().with(SOURCE, statement.citation().source());
		for (StatementProperty property : StatementProperty.values()) {
			row.with(property.column(),
					(property == StatementProperty.SAID_BY) ? saidBy(statement) : property.cell(statement));
		}
		switch (statement.about()) {
			case AttributeKey key -> put("attributes.csv",
					row.with("entity", key.subject())
						.with("what", key.what().word())
						.with("value", statement.value().text())
						.with("of", key.of()));
			case RelationKey key ->
				put(key.predicate().fileName(), row.with("subject", key.subject()).with("object", key.object()));
		}
	}

	/** A blank cell means the voice of the publisher, which nobody registers. */
	private @Nullable String saidBy(Statement statement) {
		String voice = statement.citation().saidBy();
		return this.speakers.contains(voice) ? voice : null;
	}

	/** The cells of a row that are not blank. */
	private static final class Row {

		private final Map<String, String> cells = new LinkedHashMap<>();

		Row with(String column, @Nullable String text) {
			if (text != null && !text.isEmpty()) {
				this.cells.put(column, text);
			}
			return this;
		}

	}

}
