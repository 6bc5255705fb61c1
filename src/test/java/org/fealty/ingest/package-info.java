@NullMarked
package org.fealty.ingest;

import org.jspecify.annotations.NullMarked;
