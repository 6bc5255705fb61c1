package org.fealty.render;

import java.util.Comparator;
import java.util.List;

import org.fealty.catalogue.Shape;

import org.springframework.stereotype.Component;

/** Every format there is. */
@Component
public class Renderers {

	/** The format used where none is asked for. */
	public static final String DEFAULT = "json";

	/**
	 * What can be asked for, for the help of a command line; a test holds it to be so.
	 */
	public static final String WORDS = "json, csv, ndjson; of graphs also cyjs, dot, ftm, gexf, graphml, graphology,"
			+ " mermaid, nvl";

	private final List<Renderer> renderers;

	/**
	 * Holds the formats.
	 * @param renderers one for each format
	 */
	public Renderers(List<Renderer> renderers) {
		this.renderers = renderers.stream()
			.sorted(Comparator.comparing((Renderer renderer) -> !renderer.format().equals(DEFAULT))
				.thenComparing(Renderer::format))
			.toList();
	}

	/** The formats of a shape, the default one first, then by name. */
	public List<Renderer> of(Shape shape) {
		return this.renderers.stream().filter((renderer) -> renderer.shapes().contains(shape)).toList();
	}

	/**
	 * The format of a name.
	 * @param format its name
	 * @param shape what it must be able to write
	 * @return what writes it
	 * @throws UnknownFormatException if there is none; it names those there are
	 */
	public Renderer find(String format, Shape shape) {
		return of(shape).stream()
			.filter((renderer) -> renderer.format().equals(format))
			.findFirst()
			.orElseThrow(
					() -> new UnknownFormatException(format, shape, of(shape).stream().map(Renderer::format).toList()));
	}

}
