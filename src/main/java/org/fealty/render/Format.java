package org.fealty.render;

import java.util.EnumSet;
import java.util.Set;

import org.fealty.catalogue.Shape;

/**
 * A format of answers.
 *
 * @param word the name by which it is asked for, such as {@code csv}; small letters
 * @param mediaType its media type, without parameters
 * @param shapes what it can hold
 * @param holdsLicences whether it has a place for the licences of the datasets; beside
 * one that has none, they are written into a file of their own
 */
public record Format(String word, String mediaType, Set<Shape> shapes, boolean holdsLicences) {

	/** Keeps the shapes from change. */
	public Format {
		shapes = Set.copyOf(shapes);
	}

	/** A format that holds whatever is answered. */
	public static Format ofAll(String word, String mediaType) {
		return new Format(word, mediaType, EnumSet.allOf(Shape.class), true);
	}

	/** A format that holds graphs alone. */
	public static Format ofGraphs(String word, String mediaType) {
		return new Format(word, mediaType, Set.of(Shape.GRAPH), true);
	}

	/** The same format, which has no place for licences. */
	public Format withoutLicences() {
		return new Format(this.word, this.mediaType, this.shapes, false);
	}

}
