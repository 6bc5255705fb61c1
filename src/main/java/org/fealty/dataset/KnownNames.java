package org.fealty.dataset;

import java.util.Map;
import java.util.Optional;

import org.fealty.model.Label;
import org.fealty.statement.Entity;
import org.fealty.statement.Voice;

/** Finds by its name who may be the publisher of something. */
public interface KnownNames {

	/** The least id of a voice of this name. */
	Optional<String> voice(String name);

	/** The least id of an organisation of this name. */
	Optional<String> organisation(String name);

	/** Finds them among these, by looking at all. */
	static KnownNames among(Map<String, Entity> entities, Map<String, Voice> voices) {
		return new KnownNames() {

			@Override
			public Optional<String> voice(String name) {
				return voices.values()
					.stream()
					.filter((voice) -> voice.name().equals(name))
					.map(Voice::id)
					.min(String::compareTo);
			}

			@Override
			public Optional<String> organisation(String name) {
				return entities.values()
					.stream()
					.filter((entity) -> entity.labels().contains(Label.ORGANISATION) && entity.name().equals(name))
					.map(Entity::id)
					.min(String::compareTo);
			}

		};
	}

}
