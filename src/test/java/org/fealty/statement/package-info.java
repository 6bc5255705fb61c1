@NullMarked
package org.fealty.statement;

import org.jspecify.annotations.NullMarked;
