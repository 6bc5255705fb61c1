package org.fealty.dataset;

import org.fealty.statement.Statement;

/**
 * A statement and the row that states it.
 *
 * @param statement the statement
 * @param place where its row begins
 * @param implied whether it follows from what the row says: a claim of responsibility
 * also attributes the attack, in the claimer's voice
 */
public record ReadStatement(Statement statement, Place place, boolean implied) {
}
