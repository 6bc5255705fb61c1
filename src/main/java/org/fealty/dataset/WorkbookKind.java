package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What kind of file a spreadsheet wrote. */
enum WorkbookKind {

	/** Office Open XML. */
	OPEN_XML(""),

	/** The binary one of before 2007, or one with a password. */
	BINARY("this is a workbook of the old kind (.xls), or one that a password protects. Save it as .xlsx without"
			+ " a password."),

	/** OpenDocument. */
	OPEN_DOCUMENT("this is an OpenDocument spreadsheet (.ods), which is not read. Save it as .xlsx."),

	/** No workbook. */
	NONE("");

	private static final byte[] OLD = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final Pattern ENDING = Pattern.compile("\\.xls[xmb]?$", Pattern.CASE_INSENSITIVE);

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

	private static WorkbookKind packed(Path path) {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null) {
				return OPEN_XML;
			}
			boolean document = zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null;
			return document ? OPEN_DOCUMENT : NONE;
		}
		catch (IOException | IllegalArgumentException ex) {
			// A damaged workbook is told to be one, by its name.
			return ENDING.matcher(path.toString()).find() ? OPEN_XML : NONE;
		}
	}

}
