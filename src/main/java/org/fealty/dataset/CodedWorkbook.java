package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a dataset coded by hand in a workbook: a sheet {@code dataset}, and sheets named
 * like the tables of a folder.
 */
public final class CodedWorkbook implements DatasetReader {

	/** Sheets for people, passed over. */
	static final Set<String> BESIDE = Set.of("readme", "licence", "license", "notice", ExampleSheet.NAME,
			ListSheet.NAME);

	private static final Pattern ENDING = Pattern.compile("\\.(?:xlsx|ods)$", Pattern.CASE_INSENSITIVE);

	private final InstantSource clock;

	/** Reads today; no statement depends on the day, only remarks do. */
	public CodedWorkbook() {
		this(InstantSource.system());
	}

	CodedWorkbook(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String format() {
		return "workbook";
	}

	/** Whether it is a spreadsheet's own file, be it of a kind that can be read. */
	@Override
	public boolean recognises(Path path) {
		return Files.isRegularFile(path) && WorkbookKind.of(path) != WorkbookKind.NONE;
	}

	@Override
	public DatasetDescription describe(Path path) {
		Refusals refusals = new Refusals(FolderFiles.name(path));
		try (WorkbookFile workbook = open(path, refusals)) {
			DatasetDescription description = describe(path, workbook, sheets(workbook, refusals), refusals);
			refusals.throwIfAny();
			return description;
		}
		catch (IOException ex) {
			throw unreadable(path, ex);
		}
	}

	@Override
	public ReadDataset read(Path path, KnownEntities known) {
		Refusals refusals = new Refusals(FolderFiles.name(path));
		try (WorkbookFile workbook = open(path, refusals)) {
			Map<String, String> sheets = sheets(workbook, refusals);
			DatasetDescription description = describe(path, workbook, sheets, refusals);
			List<CodedTable> tables = new ArrayList<>();
			TableLayout.all().forEach((name, layout) -> {
				String sheet = sheets.get(layout.name());
				if (sheet != null) {
					SheetTable.open(workbook, sheet, layout, refusals).ifPresent(tables::add);
				}
			});
			refusals.throwIfAny();
			ReadDataset dataset = new CodedFolder.Reading(description, known, refusals,
					LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC))
				.read(tables);
			refusals.throwIfAny();
			return dataset;
		}
		catch (IOException ex) {
			throw unreadable(path, ex);
		}
	}

	private static WorkbookFile open(Path path, Refusals refusals) throws IOException {
		String cure = WorkbookKind.of(path).cure();
		if (!cure.isEmpty()) {
			refusals.add(FolderFiles.name(path), cure);
			refusals.throwIfAny();
		}
		return WorkbookFile.open(path);
	}

	private static DatasetRefused unreadable(Path path, IOException ex) {
		String name = FolderFiles.name(path);
		return new DatasetRefused(name, List.of(Quotation.printable(name + ": " + ex.getMessage())));
	}

	/** The sheets that are read, by the names of their tables. */
	private static Map<String, String> sheets(WorkbookFile workbook, Refusals refusals) throws IOException {
		Map<String, String> tables = new TreeMap<>();
		TableLayout.all().values().forEach((layout) -> tables.put(layout.name(), layout.name()));
		tables.put(DatasetSheet.NAME, DatasetSheet.NAME);
		Map<String, String> sheets = new LinkedHashMap<>();
		for (String sheet : workbook.sheets()) {
			String name = sheet.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
			if (!tables.containsKey(name)) {
				refuseContent(workbook, sheet, tables, refusals);
			}
			else if (sheets.put(name, sheet) != null) {
				refusals.add("sheet " + sheet, "two sheets are called so, but for letter case; join them.");
			}
		}
		return sheets;
	}

	/** A sheet of another name may hold nothing, unless it is for people. */
	private static void refuseContent(WorkbookFile workbook, String sheet, Map<String, String> tables,
			Refusals refusals) throws IOException {
		List<SheetRow> rows = new ArrayList<>();
		if (BESIDE.contains(sheet.strip().toLowerCase(Locale.ROOT))) {
			return;
		}
		workbook.forEach(sheet, (row) -> {
			if (rows.isEmpty()) {
				rows.add(row);
			}
		});
		if (!rows.isEmpty()) {
			refusals.add("sheet " + sheet,
					"no table is called so." + Nearest.question(sheet.toLowerCase(Locale.ROOT), tables.keySet())
							+ " The sheets are " + String.join(", ", tables.keySet())
							+ ". Rename it or take it out of the workbook; only "
							+ String.join(", ",
									List.of("README", "LICENCE", "NOTICE", ExampleSheet.NAME, ListSheet.NAME))
							+ " and empty sheets may stand beside them.");
		}
	}

	private static DatasetDescription describe(Path path, WorkbookFile workbook, Map<String, String> sheets,
			Refusals refusals) throws IOException {
		String file = FolderFiles.name(path);
		String id = ENDING.matcher(file).replaceFirst("");
		if (!Row.isId(id)) {
			refusals.add(file, "the file's name without its ending is the dataset's id, but " + Quotation.of(id)
					+ " is none; rename the file: " + Row.ID_FORM);
		}
		String hash = hash(path);
		String sheet = sheets.get(DatasetSheet.NAME);
		if (sheet == null) {
			refusals.add(file,
					"the workbook has no sheet " + DatasetSheet.NAME
							+ ", so it is no dataset. Add one, with a key in column A and its value in column B: "
							+ String.join(", ", DatasetYaml.TEXTS)
							+ "; \"fealty template FILE.xlsx\" writes a workbook that has it.");
			return new DatasetDescription(id, "", "", "", "", "", List.of(), hash);
		}
		if (sheets.size() == 1) {
			refusals.add(file, "the workbook holds no table beside its sheet " + DatasetSheet.NAME + "; add one of "
					+ String.join(", ", TableLayout.all().values().stream().map(TableLayout::name).toList()) + ".");
		}
		return DatasetSheet.read(workbook, sheet, id, hash, refusals);
	}

	private static String hash(Path path) throws IOException {
		MessageDigest digest = FolderFiles.sha256();
		try (InputStream file = new DigestInputStream(Files.newInputStream(path), digest)) {
			file.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

}
