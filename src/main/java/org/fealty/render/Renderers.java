package org.fealty.render;

import java.util.Comparator;
import java.util.List;

import org.fealty.catalogue.Shape;

import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Every format there is. */
@Component
public class Renderers {

	/** The format used where none is asked for. */
	public static final String DEFAULT = "json";

	/** The format that people read on a terminal; of every shape. */
	public static final String FOR_PEOPLE = "table";

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

	/**
	 * The words of all formats that there are, the default one first, then by name. It
	 * needs no running program, so that a help text can name them.
	 */
	public static List<String> words() {
		return ofTheProgram().renderers.stream().map(Renderer::format).toList();
	}

	/**
	 * Whether a format has a place for the licences of the datasets. It needs no running
	 * program either.
	 * @param format the word of a format
	 */
	public static boolean holdsLicences(String format) {
		return ofTheProgram().renderers.stream()
			.anyMatch((renderer) -> renderer.format().equals(format) && renderer.written().holdsLicences());
	}

	private static Renderers ofTheProgram() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(Renderer.class));
		return new Renderers(scanner.findCandidateComponents(Renderers.class.getPackageName())
			.stream()
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()),
					Renderers.class.getClassLoader()))
			.map((type) -> (Renderer) BeanUtils.instantiateClass(type))
			.toList());
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
