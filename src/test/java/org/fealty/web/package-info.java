/** What whoever asks over HTTP is told. */
@NullMarked
package org.fealty.web;

import org.jspecify.annotations.NullMarked;
