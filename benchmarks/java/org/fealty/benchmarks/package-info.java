/**
 * Makes up allegiance networks of any size and measures how long questions about them
 * take. It is on no class path but that of {@code benchmarks/run}.
 */
@NullMarked
package org.fealty.benchmarks;

import org.jspecify.annotations.NullMarked;
