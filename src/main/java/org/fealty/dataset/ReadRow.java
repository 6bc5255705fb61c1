package org.fealty.dataset;

import java.util.List;

import org.fealty.statement.Entity;
import org.fealty.statement.Statement;

/**
 * One row of a published file as it was read: what it registers and states, or why it was
 * rejected. A row is what the format calls one: a line, an element, an entity.
 *
 * @param place where it begins
 * @param entities what it registers; another row may not register the same otherwise
 * @param mentioned what it names beside these: known under this name where no row
 * registers it
 * @param statements what it states; none where it was rejected
 * @param violations why it was rejected; none where it was taken
 * @param remarks what was taken and wants somebody's judgement
 */
public record ReadRow(Place place, List<Entity> entities, List<Entity> mentioned, List<Statement> statements,
		List<Violation> violations, List<Remark> remarks) {

	public ReadRow {
		entities = List.copyOf(entities);
		mentioned = List.copyOf(mentioned);
		statements = List.copyOf(statements);
		violations = List.copyOf(violations);
		remarks = List.copyOf(remarks);
	}

	/** Whether it could not be taken. */
	public boolean rejected() {
		return !this.violations.isEmpty();
	}

}
