package org.fealty.render;

import java.util.List;

import org.fealty.catalogue.Shape;

/** An answer cannot be written in the format asked for. */
public final class UnknownFormatException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownFormatException(String format, Shape shape, List<String> accepted) {
		super("An answer of shape " + shape.text() + " cannot be written as \"" + format + "\". Accepted are "
				+ String.join(", ", accepted) + ".");
	}

}
