package org.fealty.store;

import org.fealty.model.PropertyMap;
import org.fealty.model.Vocabulary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Entities, publications and voices as the rows by which they are kept. */
final class RegistryParameters {

	private static final String EVENT = "Event";

	/** The labels of entities beside {@code Entity}. */
	private static final List<String> ALL_LABELS = Stream
		.concat(Stream.of(Label.values()).map(Label::word), Stream.of(EVENT))
		.toList();

	private RegistryParameters() {
	}

	static Map<String, Object> of(String dataset, Entity entity) {
		List<String> labels = labels(entity);
		return Map.of("dataset", dataset, "id", entity.id(), "name", entity.name(), "labels", labels, "others",
				ALL_LABELS.stream().filter((label) -> !labels.contains(label)).toList(), "registered",
				registered(entity));
	}

	/** What the node of an id keeps that stands for an entity together with others. */
	static Map<String, Object> identifier(Entity entity) {
		Map<String, Object> row = registered(entity);
		row.put("id", entity.id());
		return row;
	}

	/** What the node of an entity bears before anything is stated of it. */
	static Map<String, Object> node(Entity entity) {
		List<String> labels = labels(entity);
		return Map.of("id", entity.id(), "labels", labels, "others",
				ALL_LABELS.stream().filter((label) -> !labels.contains(label)).toList(), "node",
				new PropertyMap().with("id", entity.id())
					.with("name", entity.name())
					.with("kind", entity.kind())
					.with("placeholder", entity.placeholder())
					.with("note", entity.note())
					.map());
	}

	/** What the dataset's registry says of it. */
	static Map<String, Object> registered(Entity entity) {
		return new PropertyMap().with("name", entity.name())
			.with("labels", words(entity.labels()))
			.with("kind", entity.kind())
			.with("placeholder", entity.placeholder())
			.with("note", entity.note())
			.map();
	}

	static Map<String, Object> of(Source source) {
		return Map.of("dataset", source.dataset(), "id", source.id(), "source", properties(source));
	}

	/** What the node of a publication bears. */
	static Map<String, Object> properties(Source source) {
		return new PropertyMap().with("id", source.id())
			.with("title", source.title())
			.with("publisher", source.publisher())
			.with("published", (source.published() != null) ? source.published().text() : null)
			.with("publishedEarliest", source.publication().earliest())
			.with("retrieved", source.retrieved())
			.with(Vocabulary.KNOWN_FROM, source.knownFrom())
			.with("url", source.url())
			.with("author", source.author())
			.with("language", source.language())
			.with("note", source.note())
			.map();
	}

	static Map<String, Object> of(String dataset, Voice voice) {
		return new PropertyMap().with("key", dataset + "/" + voice.id())
			.with("id", voice.id())
			.with("name", voice.name())
			.with("mayBe", new TreeSet<>(voice.mayBe()))
			.with("dataset", dataset)
			.map();
	}

	static Entity entity(Row row) {
		Set<Label> labels = Stream.of(Label.values())
			.filter((label) -> row.texts("labels").contains(label.word()))
			.collect(Collectors.toSet());
		return new Entity(row.text("id"), row.text("name"), labels, row.optional("kind"), row.flag("placeholder"),
				row.optional("note"));
	}

	static Source source(Row row) {
		Row source = row.row("source");
		String published = source.optional("published");
		LocalDate retrieved = source.day("retrieved");
		return new Source(source.text("id"), row.text("dataset"), source.text("title"), source.text("publisher"),
				(published != null) ? EdtfDate.parse(published) : null, retrieved, source.optional("url"),
				source.optional("author"), source.optional("language"), source.optional("note"));
	}

	static Voice voice(Row row) {
		return new Voice(row.text("id"), row.text("name"), new HashSet<>(row.texts("mayBe")));
	}

	/** The labels of an entity's node beside {@code Entity}. */
	private static List<String> labels(Entity entity) {
		List<String> words = words(entity.labels());
		return entity.isEvent() ? Stream.concat(words.stream(), Stream.of(EVENT)).toList() : words;
	}

	private static List<String> words(Set<Label> labels) {
		return labels.stream().map(Label::word).sorted().toList();
	}

}
