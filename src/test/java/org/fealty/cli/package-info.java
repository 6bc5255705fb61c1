@NullMarked
package org.fealty.cli;

import org.jspecify.annotations.NullMarked;
