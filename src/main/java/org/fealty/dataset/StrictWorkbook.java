package org.fealty.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Turns a workbook of ISO/IEC 29500 strict into one that the library reads, which knows
 * the transitional form alone: other namespaces, and cells of the type {@code d} whose
 * value is a date of ISO 8601 and not the number of a day (part 1, 18.18.11).
 */
final class StrictWorkbook {

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

	private static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/";

	private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();

	private StrictWorkbook() {
	}

	/**
	 * The workbook in the transitional form; its dates are texts in cells formatted as
	 * dates.
	 * @param path a workbook that is within the limits
	 */
	static InputStream transitional(Path path) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipFile zip = new ZipFile(path.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry : zip.stream().toList()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				try (InputStream part = zip.getInputStream(entry)) {
					copy(entry.getName(), part, out);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}

	private static void copy(String name, InputStream part, OutputStream out) throws IOException, XMLStreamException {
		if (name.equals("xl/workbook.xml") || (name.startsWith("xl/worksheets/") && name.endsWith(".xml"))) {
			new StrictWorkbook().rewrite(part, out);
		}
		else {
			part.transferTo(out);
		}
	}

	private void rewrite(InputStream part, OutputStream out) throws XMLStreamException {
		XMLEventReader from = XMLInputFactory.newDefaultFactory().createXMLEventReader(XmlInput.open(part));
		XMLEventWriter to = XMLOutputFactory.newDefaultFactory()
			.createXMLEventWriter(out, StandardCharsets.UTF_8.name());
		while (from.hasNext()) {
			XMLEvent event = from.nextEvent();
			if (event.isStartDocument()) {
				to.add(this.events.createStartDocument(StandardCharsets.UTF_8.name()));
			}
			else {
				to.add(event.isStartElement() ? transitional(event.asStartElement()) : event);
			}
		}
		to.flush();
	}

	private XMLEvent transitional(StartElement element) {
		List<Attribute> attributes = new ArrayList<>();
		for (Iterator<Attribute> all = element.getAttributes(); all.hasNext();) {
			Attribute one = all.next();
			boolean date = element.getName().getLocalPart().equals("c") && one.getName().getLocalPart().equals("t")
					&& one.getValue().equals("d");
			attributes.add(date ? this.events.createAttribute("t", "str") : one);
		}
		List<Namespace> namespaces = new ArrayList<>();
		for (Iterator<Namespace> all = element.getNamespaces(); all.hasNext();) {
			Namespace one = all.next();
			namespaces.add(
					this.events.createNamespace(one.getPrefix(), one.getNamespaceURI().replace(STRICT_OFFICE, OFFICE)));
		}
		return this.events.createStartElement(element.getName().getPrefix(), element.getName().getNamespaceURI(),
				element.getName().getLocalPart(), attributes.iterator(), namespaces.iterator());
	}

}
