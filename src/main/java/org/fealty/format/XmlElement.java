package org.fealty.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An element of a published XML file with all that it holds. Names are local ones,
 * without a namespace.
 *
 * @param name its name
 * @param line the line on which it begins
 * @param attributes its attributes by name
 * @param text the text that stands directly in it, without blanks around it and with one
 * blank for several
 * @param children its elements in order
 */
public record XmlElement(String name, long line, Map<String, String> attributes, String text,
		List<XmlElement> children) {

	public XmlElement {
		attributes = Map.copyOf(attributes);
		children = List.copyOf(children);
	}

	/** Its elements of this name. */
	public List<XmlElement> all(String child) {
		return this.children.stream().filter((one) -> one.name.equals(child)).toList();
	}

	/** Its elements of the first name, their elements of the second and so on. */
	public Stream<XmlElement> path(String... names) {
		Stream<XmlElement> found = Stream.of(this);
		for (String one : names) {
			found = found.flatMap((element) -> element.all(one).stream());
		}
		return found;
	}

	/**
	 * The text of its first element of this name; null where there is none or it is
	 * blank.
	 */
	public @Nullable String text(String child) {
		return path(child).map(XmlElement::text).filter((one) -> !one.isEmpty()).findFirst().orElse(null);
	}

	/** The texts at the end of a path, each once, blank ones left out. */
	public List<String> texts(String... names) {
		return path(names).map(XmlElement::text).filter((one) -> !one.isEmpty()).distinct().toList();
	}

	/** An attribute; null where it is absent or blank. */
	public @Nullable String attribute(String attribute) {
		return Optional.ofNullable(this.attributes.get(attribute)).filter((one) -> !one.isBlank()).orElse(null);
	}

	/** An element on its way. */
	static final class Builder {

		private final String name;

		private final long line;

		private final Map<String, String> attributes;

		private final StringBuilder text = new StringBuilder();

		private final List<XmlElement> children = new ArrayList<>();

		Builder(String name, long line, Map<String, String> attributes) {
			this.name = name;
			this.line = line;
			this.attributes = attributes;
		}

		void text(String more) {
			this.text.append(more);
		}

		void child(XmlElement child) {
			this.children.add(child);
		}

		XmlElement build() {
			return new XmlElement(this.name, this.line, this.attributes,
					this.text.toString().strip().replaceAll("\\s+", " "), this.children);
		}

	}

}
