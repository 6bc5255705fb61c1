package org.fealty.derivation;

/**
 * What starts from one entity depends on what starts from another.
 *
 * @param dependent id of the one
 * @param on id of the other
 */
public record Dependence(String dependent, String on) {
}
