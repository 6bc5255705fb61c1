package org.fealty.dataset;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** The namespaces of OpenDocument, and how to step through its elements. */
final class OpenDocument {

	static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

	static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

	static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

	static final String NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";

	static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

	/** LibreOffice's own, in which it marks the errors of formulas. */
	static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

	private OpenDocument() {
	}

	/** Whether the element is one of tables, of this name. */
	static boolean isTable(XMLStreamReader xml, String name) {
		return is(xml, TABLE, name);
	}

	/** Whether the element is of this namespace and name. */
	static boolean is(XMLStreamReader xml, String namespace, String name) {
		return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
	}

	/** Goes from the begin of an element to its end. */
	static void skip(XMLStreamReader xml) throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
		}
	}

	/**
	 * How often something is repeated; 1 where nothing is said.
	 * @throws XMLStreamException if it is no positive number
	 */
	static int repeated(@Nullable String count) throws XMLStreamException {
		if (count == null) {
			return 1;
		}
		if (!count.matches("[1-9]\\d{0,8}")) {
			throw new XMLStreamException("something is repeated " + Quotation.of(count) + " times");
		}
		return Integer.parseInt(count);
	}

}
