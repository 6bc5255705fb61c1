package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A spreadsheet of OpenDocument (.ods, ISO/IEC 26300; OpenDocument 1.3, part 3). Its
 * sheets are read as a stream.
 */
final class OpenDocumentFile implements WorkbookFile {

	private static final String CONTENT = "content.xml";

	private final Path path;

	private final OpenDocumentStyles styles;

	private final List<String> sheets;

	private OpenDocumentFile(Path path, OpenDocumentStyles styles, List<String> sheets) {
		this.path = path;
		this.styles = styles;
		this.sheets = List.copyOf(sheets);
	}

	/**
	 * Opens a spreadsheet that is within the limits.
	 * @throws IOException if it cannot be read; the message is a sentence
	 */
	static OpenDocumentFile open(Path path) throws IOException {
		OpenDocumentStyles styles = new OpenDocumentStyles();
		List<String> sheets = new ArrayList<>();
		read(path, "styles.xml", styles::read);
		read(path, CONTENT, (xml) -> {
			styles.read(xml);
			tables(xml, (name) -> {
				sheets.add(name);
				OpenDocument.skip(xml);
			});
		});
		return new OpenDocumentFile(path, styles, sheets);
	}

	private static void read(Path path, String part, PartReader reader) throws IOException {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			ZipEntry entry = zip.getEntry(part);
			if (entry != null) {
				try (InputStream stream = zip.getInputStream(entry)) {
					reader.read(XmlInput.open(stream));
				}
			}
		}
		catch (IOException | XMLStreamException | IllegalArgumentException ex) {
			throw new IOException("it is no spreadsheet as OpenDocument has it (" + LibraryMessage.of(ex)
					+ "); open it in a spreadsheet and save it anew.", ex);
		}
	}

	/** Goes to the body and gives each table that stands directly in the spreadsheet. */
	private static void tables(XMLStreamReader xml, SheetReader reader) throws IOException, XMLStreamException {
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			if (OpenDocument.isTable(xml, "table")) {
				String name = xml.getAttributeValue(OpenDocument.TABLE, "name");
				reader.read((name != null) ? name : "");
			}
			else if (!xml.getLocalName().equals("body") && !xml.getLocalName().equals("spreadsheet")) {
				OpenDocument.skip(xml);
			}
		}
	}

	@Override
	public List<String> sheets() {
		return this.sheets;
	}

	@Override
	public void forEach(String sheet, Consumer<SheetRow> action) throws IOException {
		if (!this.sheets.contains(sheet)) {
			throw noSheet(sheet);
		}
		read(this.path, CONTENT, (xml) -> {
			xml.nextTag();
			tables(xml, (name) -> {
				if (name.equals(sheet)) {
					new OpenDocumentTable(xml, this.styles, action).read();
				}
				else {
					OpenDocument.skip(xml);
				}
			});
		});
	}

	@Override
	public void close() {
		// Each pass opens the file by itself.
	}

	/** Reads a part from its first element on. */
	private interface PartReader {

		void read(XMLStreamReader xml) throws IOException, XMLStreamException;

	}

	/** Reads a table up to its end. */
	private interface SheetReader {

		void read(String name) throws IOException, XMLStreamException;

	}

}
