/** What tests of several rooms share: one real database, started once. */
@NullMarked
package org.fealty.testing;

import org.jspecify.annotations.NullMarked;
