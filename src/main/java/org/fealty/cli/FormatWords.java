package org.fealty.cli;

import java.util.Iterator;

import org.fealty.render.Renderers;

/** The words of the formats of answers, looked up only when a help text names them. */
final class FormatWords implements Iterable<String> {

	@Override
	public Iterator<String> iterator() {
		return Renderers.words().iterator();
	}

}
