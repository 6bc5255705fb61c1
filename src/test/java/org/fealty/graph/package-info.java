@NullMarked
package org.fealty.graph;

import org.jspecify.annotations.NullMarked;
