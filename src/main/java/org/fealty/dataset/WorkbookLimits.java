package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks a workbook through before it is read: that its parts are XML without a document
 * type, that they unpack to what honest ones do, and that no cell asks for a row of a
 * million columns.
 */
final class WorkbookLimits {

	/** Columns A to XFD, the most that a workbook can have. */
	private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])\\d{1,7}");

	/** Each formula over a range is compared with every cell. */
	private static final int MOST_RANGES = 1_000;

	/** The namespaces of ISO/IEC 29500 strict. */
	private static final String STRICT = "http://purl.oclc.org/ooxml/";

	/**
	 * Of a spreadsheet of OpenDocument, the parts that are read. LibreOffice puts others
	 * beside them that end in .xml and are empty.
	 */
	private static final Set<String> READ_OF_OPEN_DOCUMENT = Set.of("content.xml", "styles.xml");

	private int ranges;

	private boolean strict;

	/** The part that is being read. */
	private String part = "";

	private WorkbookLimits() {
	}

	/**
	 * Looks a workbook through.
	 * @throws IOException if it is not within the limits; the message is a sentence
	 */
	static WorkbookLimits of(Path path, WorkbookKind kind) throws IOException {
		WorkbookLimits limits = new WorkbookLimits();
		try (ZipFile zip = new ZipFile(path.toFile())) {
			List<? extends ZipEntry> entries = zip.stream().limit(InputFiles.MOST_FILES + 1).toList();
			if (entries.size() > InputFiles.MOST_FILES) {
				throw new IOException("it has more than " + InputFiles.MOST_FILES + " parts, which no workbook has");
			}
			long unpacked = 0;
			boolean openDocument = kind == WorkbookKind.OPEN_DOCUMENT;
			for (ZipEntry entry : entries) {
				boolean isRead = isXml(entry) && (!openDocument || READ_OF_OPEN_DOCUMENT.contains(entry.getName()));
				unpacked = limits.read(zip, entry, isRead, Files.size(path), unpacked);
			}
			return limits;
		}
		catch (XMLStreamException ex) {
			throw new IOException("its part " + limits.part + " is no XML as a workbook has it ("
					+ LibraryMessage.of(ex) + "); open it in a spreadsheet and save it anew.", ex);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new IOException(
					"it cannot be read (" + LibraryMessage.of(ex) + "); open it in a spreadsheet and save it anew.",
					ex);
		}
	}

	/**
	 * Whether it is written as ISO/IEC 29500 strict says, or has dates as that has them.
	 */
	boolean isStrict() {
		return this.strict;
	}

	/** Reads a part through and returns how many bytes all parts up to it become. */
	private long read(ZipFile zip, ZipEntry entry, boolean isRead, long packed, long before)
			throws IOException, XMLStreamException {
		this.part = Quotation.printable(entry.getName());
		try (BoundedStream stream = BoundedStream.part(zip.getInputStream(entry), packed, before)) {
			if (isRead) {
				parse(stream);
			}
			else {
				stream.transferTo(OutputStream.nullOutputStream());
			}
			return stream.soFar();
		}
	}

	private static boolean isXml(ZipEntry entry) {
		String name = entry.getName().toLowerCase(Locale.ROOT);
		return name.endsWith(".xml") || name.endsWith(".rels");
	}

	private void parse(InputStream stream) throws XMLStreamException {
		XMLStreamReader xml = XmlInput.open(stream);
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD) {
				throw new XMLStreamException("it has a document type");
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				check(xml);
			}
		}
	}

	private void check(XMLStreamReader xml) throws XMLStreamException {
		String address = xml.getAttributeValue(null, "r");
		if (xml.getLocalName().equals("c") && address != null && !ADDRESS.matcher(address).matches()) {
			throw new XMLStreamException("it has a cell at " + Quotation.of(address) + ", where none can be");
		}
		this.strict |= String.valueOf(xml.getNamespaceURI()).startsWith(STRICT)
				|| (xml.getLocalName().equals("c") && "d".equals(xml.getAttributeValue(null, "t")));
		if (xml.getLocalName().equals("f") && "array".equals(xml.getAttributeValue(null, "t"))) {
			this.ranges++;
		}
		if (this.ranges > MOST_RANGES) {
			throw new XMLStreamException("it has more than " + MOST_RANGES + " formulas over ranges");
		}
	}

}
