@NullMarked
package org.fealty.format.wikidata;

import org.jspecify.annotations.NullMarked;
