package org.fealty.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;
import org.jspecify.annotations.Nullable;

/** Resolves the ids that rows name, and rejects a row that names an unknown one. */
final class IdResolver {

	private final Registry<Entity> entities;

	private final Registry<Source> sources;

	private final Registry<Voice> voices;

	private final KnownNames names;

	private final Map<String, String> speakers = new HashMap<>();

	private @Nullable Map<String, String> voicesByName;

	private @Nullable Map<String, String> organisationsByName;

	IdResolver(KnownEntities known) {
		this.names = known.names();
		this.entities = new Registry<>(known.entities(), IdResolver::agree, IdResolver::words);
		this.sources = new Registry<>(known.sources(), (one, other) -> meaning(one).equals(meaning(other)),
				(source) -> "the publication " + Quotation.of(source.title()));
		this.voices = new Registry<>(known.voices(), (one, other) -> one.name().equals(other.name()),
				(voice) -> "the voice " + Quotation.of(voice.name()));
	}

	/** Who knows only the id contradicts nobody who knows the name. */
	private static boolean agree(Entity one, Entity other) {
		boolean isStub = one.name().equals(one.id()) || other.name().equals(other.id());
		return meaning(one).equals(meaning(other)) || (isStub && one.labels().equals(other.labels()));
	}

	/** A note is no part of what is meant. */
	private static Object meaning(Entity entity) {
		return new Entity(entity.id(), entity.name(), entity.labels(), entity.kind(), entity.placeholder(), null);
	}

	/** Several datasets may name a publication, each with its own note. */
	private static Object meaning(Source source) {
		return new Source(source.id(), "", source.title(), source.publisher(), source.published(), source.retrieved(),
				source.url(), source.author(), source.language(), null);
	}

	private static String words(Entity entity) {
		return "the " + labels(entity) + " " + Quotation.of(entity.name());
	}

	/** The labels of an entity, for sentences. */
	static String labels(Entity entity) {
		return String.join(" and ", entity.labels().stream().sorted().map(Label::word).toList());
	}

	Registry<Entity> entities() {
		return this.entities;
	}

	Registry<Source> sources() {
		return this.sources;
	}

	Registry<Voice> voices() {
		return this.voices;
	}

	/**
	 * The entity in a column that must name one; null where the row was rejected for it.
	 */
	@Nullable Entity entity(Row row, String column) {
		String id = row.required(column);
		return id.isEmpty() ? null : entity(row, column, id);
	}

	/** The entity of this id; null where the row was rejected for it. */
	@Nullable Entity entity(Row row, String column, String id) {
		Optional<Entity> entity = this.entities.find(id);
		if (entity.isEmpty()) {
			row.reject(column, id,
					Quotation.of(id) + " is no known entity." + this.entities.hint(id)
							+ " Register it in persons.csv, organisations.csv, provinces.csv or events.csv, or name"
							+ " the dataset that registers it under after in dataset.yaml.");
		}
		return entity.orElse(null);
	}

	/** The publication that the row cites; null where the row was rejected for it. */
	@Nullable Source source(Row row) {
		String id = row.required("source");
		Optional<Source> source = this.sources.find(id);
		if (source.isEmpty() && !id.isEmpty()) {
			row.reject("source", id,
					Quotation.of(id) + " is no known source." + this.sources.hint(id) + " Add it to sources.csv.");
		}
		return source.orElse(null);
	}

	/** Whether the id names somebody who can say something: no event can. */
	boolean speaks(String id) {
		return this.voices.find(id).isPresent()
				|| this.entities.find(id).filter((entity) -> !entity.isEvent()).isPresent();
	}

	/** Rejects the row unless somebody who can speak has this id. */
	void checkSpeaker(Row row, String column, String id) {
		if (speaks(id)) {
			return;
		}
		Optional<Entity> event = this.entities.find(id);
		row.reject(column, id,
				event.isPresent() ? Quotation.of(id) + " is " + words(event.get()) + "; an event says nothing."
						: Quotation.of(id) + " is no known voice or entity." + hint(id)
								+ " Add it to voices.csv, or leave said_by blank for the publisher's own word.");
	}

	private String hint(String id) {
		String voice = this.voices.hint(id);
		return voice.isEmpty() ? this.entities.hint(id) : voice;
	}

	/**
	 * The voice of a publication: the one whose id or name its publisher's is, else the
	 * organisation of that name, else the publisher's name itself.
	 */
	String publisher(Source source) {
		String publisher = source.publisher();
		if (this.voices.find(publisher).isPresent()) {
			return publisher;
		}
		return this.speakers.computeIfAbsent(publisher, this::speaker);
	}

	private String speaker(String name) {
		return Optional.ofNullable(ownVoices().get(name))
			.or(() -> this.names.voice(name))
			.or(() -> Optional.ofNullable(ownOrganisations().get(name)))
			.or(() -> this.names.organisation(name))
			.orElse(name);
	}

	/** Ids of voices by their names; all are registered before anybody says anything. */
	private Map<String, String> ownVoices() {
		Map<String, String> ids = this.voicesByName;
		if (ids == null) {
			ids = least(this.voices.own().stream(), Voice::name, Voice::id);
			this.voicesByName = ids;
		}
		return ids;
	}

	private Map<String, String> ownOrganisations() {
		Map<String, String> ids = this.organisationsByName;
		if (ids == null) {
			ids = least(this.entities.own().stream().filter((entity) -> entity.labels().contains(Label.ORGANISATION)),
					Entity::name, Entity::id);
			this.organisationsByName = ids;
		}
		return ids;
	}

	private static <T> Map<String, String> least(Stream<T> all, Function<T, String> name, Function<T, String> id) {
		return all.collect(Collectors.toMap(name, id, (one, other) -> (one.compareTo(other) <= 0) ? one : other));
	}

}
