package org.fealty.render;

import java.io.OutputStream;
import java.util.Set;

import org.fealty.catalogue.Shape;
import org.fealty.query.Answer;

/**
 * Writes answers in one format. A bean of this type is a format: nothing else is needed
 * to add one.
 */
public interface Renderer {

	/** The format that it writes. */
	Format written();

	/** The name by which its format is asked for. */
	default String format() {
		return written().word();
	}

	/** The media type of what it writes, without parameters. */
	default String mediaType() {
		return written().mediaType();
	}

	/** What it can write. */
	default Set<Shape> shapes() {
		return written().shapes();
	}

	/**
	 * Writes an answer, rows as they come and UTF-8 where it is text.
	 * @param answer of one of {@link #shapes()}
	 * @param out is flushed and left open; where something fails, what was written so far
	 * does not look whole
	 * @throws org.fealty.database.GraphException if the database stops while it gives
	 * rows
	 * @throws java.io.UncheckedIOException if {@code out} cannot be written
	 */
	void render(Answer answer, OutputStream out);

}
