package org.fealty.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.fealty.dataset.Edition;
import org.fealty.dataset.InputFile;
import org.fealty.dataset.LibraryMessage;
import org.fealty.dataset.XmlInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads a published XML file element by element. A document type is refused, so that no
 * entity can be declared and nothing outside the file is read.
 */
public final class XmlFile {

	private static final int DEEPEST = 64;

	/** How much text one element may hold with all that stands in it, in characters. */
	private static final int LONGEST = 8 << 20;

	private final Edition edition;

	private final InputFile file;

	private final Set<String> names;

	private final Consumer<XmlElement> action;

	private final Deque<XmlElement.Builder> open = new ArrayDeque<>();

	private int depth;

	private int length;

	private XmlFile(Edition edition, InputFile file, Set<String> names, Consumer<XmlElement> action) {
		this.edition = edition;
		this.file = file;
		this.names = names;
		this.action = action;
	}

	/**
	 * Gives every element of one of these names with all that it holds, in order.
	 * @throws IOException if the file cannot be read
	 * @throws org.fealty.dataset.DatasetRefused if it is no well-formed XML in UTF-8
	 */
	public static void forEach(Edition edition, InputFile file, Set<String> names, Consumer<XmlElement> action)
			throws IOException {
		new XmlFile(edition, file, names, action).read();
	}

	private void read() throws IOException {
		try (InputStream stream = this.file.open()) {
			XMLStreamReader xml = XmlInput.open(stream);
			checkEncoding(xml.getCharacterEncodingScheme());
			while (xml.hasNext()) {
				take(xml, xml.next());
			}
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof IOException cause) {
				throw cause;
			}
			throw this.edition.refusal(this.file, "it is no well-formed XML (" + LibraryMessage.of(ex)
					+ "). Take the file again from the publisher.");
		}
	}

	/** A wrong declaration must not decide how the bytes are read. */
	private void checkEncoding(@Nullable String declared) {
		if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
			throw this.edition.refusal(this.file, "it declares the encoding \"" + declared
					+ "\"; only UTF-8 is read. Convert it once, text and declaration.");
		}
	}

	private void take(XMLStreamReader xml, int event) {
		switch (event) {
			case XMLStreamConstants.DTD -> throw this.edition.refusal(this.file,
					"line " + xml.getLocation().getLineNumber() + " declares a document type, which published files of"
							+ " this format do not have and which could make the program read other files."
							+ " Take the file again from the publisher.");
			case XMLStreamConstants.START_ELEMENT -> begin(xml);
			case XMLStreamConstants.END_ELEMENT -> end();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
			default -> {
			}
		}
	}

	private void begin(XMLStreamReader xml) {
		if (++this.depth > DEEPEST) {
			throw this.edition.refusal(this.file, "line " + xml.getLocation().getLineNumber()
					+ ": elements stand deeper than " + DEEPEST + " levels.");
		}
		if (this.open.isEmpty() && !this.names.contains(xml.getLocalName())) {
			return;
		}
		if (this.open.isEmpty()) {
			this.length = 0;
		}
		Map<String, String> attributes = new HashMap<>();
		for (int index = 0; index < xml.getAttributeCount(); index++) {
			attributes.put(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
		}
		this.open.push(new XmlElement.Builder(xml.getLocalName(), xml.getLocation().getLineNumber(), attributes));
	}

	private void text(String more) {
		if (this.open.isEmpty()) {
			return;
		}
		this.length += more.length();
		if (this.length > LONGEST) {
			throw this.edition.refusal(this.file,
					"one entry holds more than " + LONGEST + " characters, more than any that is published.");
		}
		this.open.element().text(more);
	}

	private void end() {
		this.depth--;
		if (this.open.isEmpty()) {
			return;
		}
		XmlElement element = this.open.pop().build();
		if (this.open.isEmpty()) {
			this.action.accept(element);
		}
		else {
			this.open.element().child(element);
		}
	}

}
