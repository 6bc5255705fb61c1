package org.fealty.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/** Writes XML 1.0 in UTF-8 piece by piece, each element on a line of its own. */
final class XmlWriter {

	/** What XML 1.0 cannot hold, not even escaped (section 2.2, Char). */
	private static final Pattern FORBIDDEN = Pattern
		.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private static final String REPLACEMENT = "\uFFFD";

	private final XMLStreamWriter xml;

	private int depth;

	private XmlWriter(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** Writes a document to a stream, which stays open. */
	static void write(OutputStream out, Consumer<XmlWriter> work) {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			work.accept(new XmlWriter(xml));
			xml.writeCharacters("\n");
			xml.writeEndDocument();
			xml.flush();
			text.flush();
		}
		catch (XMLStreamException ex) {
			throw unchecked(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Begins an element.
	 * @param attributes names and values in turn; one whose value is null is left out
	 */
	XmlWriter start(String name, @Nullable String... attributes) {
		return step(() -> {
			newLine();
			this.xml.writeStartElement(name);
			writeAttributes(attributes);
			this.depth++;
		});
	}

	/** Ends the element begun last. */
	XmlWriter end() {
		return step(() -> {
			this.depth--;
			newLine();
			this.xml.writeEndElement();
		});
	}

	/** Writes an element with nothing in it; attributes as for {@link #start}. */
	XmlWriter empty(String name, @Nullable String... attributes) {
		return step(() -> {
			newLine();
			this.xml.writeEmptyElement(name);
			writeAttributes(attributes);
		});
	}

	/** Writes an element with a text in it; attributes as for {@link #start}. */
	XmlWriter text(String name, String content, @Nullable String... attributes) {
		return step(() -> {
			newLine();
			this.xml.writeStartElement(name);
			writeAttributes(attributes);
			this.xml.writeCharacters(allowed(content));
			this.xml.writeEndElement();
		});
	}

	private void writeAttributes(@Nullable String... attributes) throws XMLStreamException {
		for (int index = 0; index < attributes.length; index += 2) {
			String value = attributes[index + 1];
			if (value != null) {
				this.xml.writeAttribute(String.valueOf(attributes[index]), allowed(value));
			}
		}
	}

	private void newLine() throws XMLStreamException {
		this.xml.writeCharacters("\n" + "  ".repeat(this.depth));
	}

	private static String allowed(String text) {
		return FORBIDDEN.matcher(text).replaceAll(REPLACEMENT);
	}

	private XmlWriter step(Step step) {
		try {
			step.run();
			return this;
		}
		catch (XMLStreamException ex) {
			throw unchecked(ex);
		}
	}

	private static UncheckedIOException unchecked(XMLStreamException failure) {
		return new UncheckedIOException(
				(failure.getNestedException() instanceof IOException cause) ? cause : new IOException(failure));
	}

	@FunctionalInterface
	private interface Step {

		void run() throws XMLStreamException;

	}

}
