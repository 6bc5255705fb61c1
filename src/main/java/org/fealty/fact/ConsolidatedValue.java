package org.fealty.fact;

import org.fealty.statement.Count;
import org.jspecify.annotations.Nullable;

/**
 * What the statements about an attribute come to.
 *
 * @param text the value for the eye; several differing ones joined by {@code |}
 * @param count the bounds of a number; null for everything else
 */
public record ConsolidatedValue(String text, @Nullable Count count) {
}
