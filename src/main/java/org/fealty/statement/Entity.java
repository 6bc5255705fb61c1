package org.fealty.statement;

import org.fealty.model.Label;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, province or event as a registry names it; it states nothing.
 *
 * @param id its id, one space for all datasets
 * @param name the name shown
 * @param labels what it is; a declared province is also an organisation
 * @param kind the registry's kind, which serves while none is stated; null where blank
 * @param placeholder whether it stands for somebody or something unnamed
 * @param note the registry's note; null where blank
 * @param others the other ids that stand for it, each with the name registered under it;
 * mostly empty
 */
public record Entity(String id, String name, Set<Label> labels, @Nullable String kind, boolean placeholder,
		@Nullable String note, Map<String, String> others) {

	public Entity {
		labels = Set.copyOf(labels);
		others = Map.copyOf(others);
	}

	/** An entity for which no other id stands. */
	public Entity(String id, String name, Set<Label> labels, @Nullable String kind, boolean placeholder,
			@Nullable String note) {
		this(id, name, labels, kind, placeholder, note, Map.of());
	}

	/**
	 * All names registered for it; an id that stands in the place of a name is none,
	 * unless there is no other.
	 */
	public Set<String> registeredNames() {
		Set<String> names = new TreeSet<>(Set.of(this.name));
		this.others.forEach((other, registered) -> {
			if (!registered.equals(other)) {
				names.add(registered);
			}
		});
		return names;
	}

	/** Whether it is an attack or an operation. */
	public boolean isEvent() {
		return this.labels.stream().anyMatch(Label::isEvent);
	}

	/** Whether it is a province that an organisation declared. */
	public boolean isDeclared() {
		return this.labels.contains(Label.PROVINCE) && this.labels.contains(Label.ORGANISATION);
	}

}
