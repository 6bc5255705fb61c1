package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What kind of file a spreadsheet wrote. */
enum WorkbookKind {

	/** Office Open XML. */
	OPEN_XML(""),

	/** The binary one of before 2007, or one with a password. */
	BINARY("this is a workbook of the old kind (.xls), or one that a password protects. Save it as .xlsx or .ods"
			+ " without a password."),

	/** An OpenDocument spreadsheet. */
	OPEN_DOCUMENT(""),

	/** No workbook. */
	NONE("");

	private static final byte[] OLD = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final Pattern ENDING = Pattern.compile("\\.(?:xls[xmb]?|ods)$", Pattern.CASE_INSENSITIVE);

	/** OpenDocument 1.3, part 2, 3.3; also of a template. */
	private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

	private static final int LOOKED_AT = 1 << 20;

	private final String cure;

	WorkbookKind(String cure) {
		this.cure = cure;
	}

	/** Why it is not read and what to do, as a sentence; empty where it is read. */
	String cure() {
		return this.cure;
	}

	/** Looks at a file. */
	static WorkbookKind of(Path path) {
		try (InputStream stream = Files.newInputStream(path)) {
			byte[] start = stream.readNBytes(OLD.length);
			if (Arrays.equals(start, OLD)) {
				return ENDING.matcher(path.toString()).find() ? BINARY : NONE;
			}
			return (start.length > 1 && start[0] == 'P' && start[1] == 'K') ? packed(path) : NONE;
		}
		catch (IOException ex) {
			return NONE;
		}
	}

	/** How a part begins; empty where there is none. */
	private static String start(ZipFile zip, String part) throws IOException {
		ZipEntry entry = zip.getEntry(part);
		if (entry == null) {
			return "";
		}
		try (InputStream stream = zip.getInputStream(entry)) {
			return new String(stream.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
		}
	}

	private static WorkbookKind packed(Path path) {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null) {
				return OPEN_XML;
			}
			// Some programs leave out the part "mimetype"; the list of parts tells the
			// same.
			String parts = start(zip, "META-INF/manifest.xml");
			boolean isSpreadsheet = start(zip, "mimetype").startsWith(SPREADSHEET) || parts.contains(SPREADSHEET);
			if (!isSpreadsheet || zip.getEntry("content.xml") == null) {
				return NONE;
			}
			return parts.contains("encryption-data") ? BINARY : OPEN_DOCUMENT;
		}
		catch (IOException | IllegalArgumentException ex) {
			// A damaged workbook is told to be one, by its name.
			return ENDING.matcher(path.toString()).find() ? OPEN_XML : NONE;
		}
	}

}
