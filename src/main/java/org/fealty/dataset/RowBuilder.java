package org.fealty.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what one row of a published file says. What is wrong with it is collected, so
 * that a row tells everything at once.
 */
public final class RowBuilder {

	private final Edition edition;

	private final Place place;

	private final Map<String, Entity> entities = new LinkedHashMap<>();

	private final Map<String, Entity> mentioned = new LinkedHashMap<>();

	private final List<Statement> statements = new ArrayList<>();

	private final Findings findings = new Findings();

	/**
	 * Begins a row.
	 * @param edition the publication in which it stands
	 * @param place where it begins
	 */
	public RowBuilder(Edition edition, Place place) {
		this.edition = edition;
		this.place = place;
	}

	/**
	 * Registers an entity under an id that should be one, and rejects the row where it is
	 * none.
	 */
	public Entity register(Entity entity) {
		if (!Row.isId(entity.id())) {
			reject("id", entity.id(), Quotation.of(entity.id()) + " is no id; " + Row.ID_FORM);
		}
		if (Row.clean(entity.name()).isEmpty()) {
			reject("name", "", "the row gives " + Quotation.of(entity.id()) + " no name; every entity needs one.");
		}
		OddCharacters.spoiling(entity.name()).ifPresent((sentence) -> remark("name", sentence));
		this.entities.put(entity.id(), entity);
		return entity;
	}

	/**
	 * Registers a person, organisation, province or event that has nothing but a name.
	 */
	public Entity register(String id, String name, Label label) {
		return register(new Entity(id, name, Set.of(label), null, false, null));
	}

	/** Names an entity that another row or dataset may register. */
	public Entity mention(Entity entity) {
		if (!Row.isId(entity.id())) {
			reject("id", entity.id(), Quotation.of(entity.id()) + " is no id; " + Row.ID_FORM);
		}
		this.mentioned.put(entity.id(), entity);
		return entity;
	}

	/** Names an entity that has nothing but a name. */
	public Entity mention(String id, String name, Label label) {
		return mention(new Entity(id, name, Set.of(label), null, false, null));
	}

	/** Begins to state a relation. */
	public StatementDraft states(Entity subject, Predicate predicate, Entity object) {
		return new StatementDraft(this, subject, predicate, object);
	}

	/** Begins to state an attribute. */
	public StatementDraft states(Entity subject, AttributeType what, Value value) {
		return new StatementDraft(this, subject, what, value);
	}

	/** Begins to state a name or a kind, or another attribute that is a text. */
	public StatementDraft states(Entity subject, AttributeType what, String text) {
		return states(subject, what, new Value.Text(Row.clean(text)));
	}

	/** Rejects the row: what was found, what is accepted, what to do. */
	public void reject(@Nullable String column, String value, String sentence) {
		this.findings.add(new Violation(this.place, column, value, sentence));
	}

	/** Takes the row and says what about it somebody should judge. */
	public void remark(@Nullable String column, String sentence) {
		this.findings.add(new Remark(this.place, column, sentence));
	}

	/** Whether something was found for which the row is rejected. */
	public boolean isRejected() {
		return !this.findings.violations().isEmpty();
	}

	Edition edition() {
		return this.edition;
	}

	void add(Statement statement) {
		this.statements.add(statement);
	}

	/** What the row says; nothing but the reasons where it is rejected. */
	public ReadRow build() {
		return isRejected()
				? new ReadRow(this.place, List.of(), List.of(), List.of(), this.findings.violations(), List.of())
				: new ReadRow(this.place, List.copyOf(this.entities.values()), List.copyOf(this.mentioned.values()),
						this.statements, List.of(), this.findings.remarks());
	}

}
