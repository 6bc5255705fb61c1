package org.fealty.statement;

import org.fealty.model.Label;
import java.util.Set;

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
 */
public record Entity(String id, String name, Set<Label> labels, @Nullable String kind, boolean placeholder,
		@Nullable String note) {

	public Entity {
		labels = Set.copyOf(labels);
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
