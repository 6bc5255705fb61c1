package org.fealty.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a page best draws an answer. */
public enum View {

	/** What lasted as bars and what happened as points, in lanes over time. */
	TIMELINE("timeline", Shape.ROWS),
	/** How many went from where to where, as bands. */
	FLOWS("flows", Shape.ROWS),
	/** Nodes and lines, what belongs together close to each other. */
	NETWORK("network", Shape.GRAPH),
	/** Nodes and lines, what stands above something else above it. */
	HIERARCHY("hierarchy", Shape.GRAPH);

	private final String text;

	private final Shape shape;

	View(String text, Shape shape) {
		this.text = text;
		this.shape = shape;
	}

	/** The word that a header uses. */
	public String text() {
		return this.text;
	}

	/**
	 * The view that a header means by a word; empty where there is none for the shape.
	 */
	static Optional<View> of(String text, Shape shape) {
		return Arrays.stream(values()).filter((view) -> view.text.equals(text) && view.shape == shape).findFirst();
	}

	/** The words that a header may use for the shape. */
	static List<String> words(Shape shape) {
		return Arrays.stream(values()).filter((view) -> view.shape == shape).map(View::text).toList();
	}

}
