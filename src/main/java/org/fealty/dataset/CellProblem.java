package org.fealty.dataset;

/**
 * Why a cell cannot be made of a record.
 *
 * @param value what was found
 * @param reason a whole sentence: what was found, what is accepted, what to do
 */
record CellProblem(String value, String reason) {
}
