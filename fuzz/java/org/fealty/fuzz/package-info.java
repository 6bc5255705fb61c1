/** Hands parsers whatever a coverage-guided fuzzer thinks of; see {@code fuzz/run}. */
@NullMarked
package org.fealty.fuzz;

import org.jspecify.annotations.NullMarked;
