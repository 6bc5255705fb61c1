package org.fealty.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.yaml.snakeyaml.nodes.Node;

/**
 * A file that a mapping names, as it stands in {@code dataset.yaml}.
 *
 * @param node where it stands there
 * @param name the file's name
 * @param sheet the sheet of a workbook; empty for the first one, or where it is none
 * @param encodings how a text file is encoded; of several each line is read in the first
 * that it can be
 * @param each the lists whose items are the records; none where the objects are
 * @param filter which records count
 * @param rules what each becomes
 */
record MappedFile(Node node, String name, String sheet, List<Charset> encodings, List<String> each, RecordFilter filter,
		List<RowRule> rules) {

	/** How large a file in another encoding than UTF-8 may be, in bytes: 64 MiB. */
	private static final long LARGEST = 64L << 20;

	MappedFile {
		encodings = List.copyOf(encodings);
		each = List.copyOf(each);
		rules = List.copyOf(rules);
	}

	/**
	 * Finds the file in a folder and checks that it has every field that is asked for;
	 * empty, with the reason collected, where it does not.
	 */
	Optional<MappedTable> open(Path folder, String dataset, Refusals refusals) {
		Path path = folder.resolve(this.name);
		YamlKeys yaml = new YamlKeys(refusals);
		if (!Files.isRegularFile(path)) {
			yaml.refuse(this.node, "there is no file " + Quotation.of(this.name)
					+ " beside dataset.yaml; put it there under this name, or mend the name under file.");
			return Optional.empty();
		}
		try {
			RecordFile records = records(path, (file, sentence) -> new DatasetRefused(dataset,
					List.of(Quotation.printable(file.name() + ": " + sentence))));
			List<Remark> remarks = new ArrayList<>();
			for (String slip : unknownFields(records.fields())) {
				if (records.isTable()) {
					yaml.refuse(this.node, slip);
				}
				else {
					remarks.add(new Remark(new Place(FolderFiles.DESCRIPTION, this.node.getStartMark().getLine() + 1L),
							null, slip));
				}
			}
			return Optional.of(new MappedTable(this.name, records, this.filter, this.rules, remarks));
		}
		catch (IOException ex) {
			refusals.add(this.name, String.valueOf(ex.getMessage()));
		}
		catch (DatasetRefused ex) {
			ex.reasons().forEach((reason) -> refusals.add(this.name, reason.substring(reason.indexOf(": ") + 2)));
		}
		return Optional.empty();
	}

	private RecordFile records(Path path, JsonFile.Refusal refusal) throws IOException {
		String ending = this.name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
		if (ending.matches(".*\\.(xlsx|ods)")) {
			return new SheetRecords(path, this.sheet);
		}
		InputFile file = utf8(path);
		if (ending.matches(".*\\.(json|jsonl|ndjson)")) {
			return new TreeRecords((action) -> JsonFile.forEach(file, refusal, action), this.name, this.each);
		}
		if (ending.matches(".*\\.(yaml|yml)")) {
			return new TreeRecords((action) -> YamlFile.forEach(file, refusal, action), this.name, this.each);
		}
		return new TableRecords(PublishedTable.of(file), refusal);
	}

	/** The file, unpacked where it is packed with gzip, in UTF-8. */
	private InputFile utf8(Path path) throws IOException {
		InputFile file = InputFiles.at(path)
			.flatMap(InputFiles::single)
			.orElseThrow(() -> new IOException("it cannot be read."));
		if (this.encodings.equals(List.of(StandardCharsets.UTF_8))) {
			checkUtf8(file);
			return file;
		}
		byte[] bytes = decoded(file).getBytes(StandardCharsets.UTF_8);
		return new InputFile(file.name(), file.day(), () -> new ByteArrayInputStream(bytes));
	}

	private static void checkUtf8(InputFile file) throws IOException {
		try (InputStream stream = file.raw()) {
			String wrong = Utf8.check(stream, FolderFiles.sha256(), "Name its encoding in dataset.yaml, as in"
					+ " \"encoding: windows-1252\", or save the file as UTF-8.");
			if (wrong != null) {
				throw new IOException(wrong);
			}
		}
	}

	private String decoded(InputFile file) throws IOException {
		try (InputStream stream = file.raw()) {
			byte[] bytes = stream.readNBytes((int) LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new IOException(
						"it is larger than " + LARGEST + " bytes; save it as UTF-8, which is read piece by"
								+ " piece, and take encoding out of dataset.yaml.");
			}
			StringBuilder text = new StringBuilder();
			int from = 0;
			int line = 1;
			while (from < bytes.length) {
				int to = from;
				while (to < bytes.length - 1 && bytes[to] != '\n') {
					to++;
				}
				text.append(decoded(ByteBuffer.wrap(bytes, from, to + 1 - from), line));
				from = to + 1;
				line++;
			}
			return text.toString();
		}
	}

	private String decoded(ByteBuffer bytes, int line) throws IOException {
		for (Charset encoding : this.encodings) {
			try {
				return encoding.newDecoder().decode(bytes.duplicate()).toString();
			}
			catch (CharacterCodingException ex) {
				// The next one may fit.
			}
		}
		throw new IOException("line " + line + " holds bytes that "
				+ String.join(" and ", this.encodings.stream().map(Charset::name).toList())
				+ " do not have; mend encoding in dataset.yaml.");
	}

	/** What is asked for and not there, one sentence each. */
	private List<String> unknownFields(Set<String> fields) {
		Set<String> wanted = new TreeSet<>(this.filter.fields());
		this.rules.forEach((rule) -> {
			wanted.addAll(rule.filter().fields());
			rule.cells().values().forEach((cell) -> wanted.addAll(cell.fields()));
		});
		wanted.removeAll(fields);
		List<String> listed = new ArrayList<>(fields);
		String all = String.join(", ", listed.subList(0, Math.min(60, listed.size())))
				+ ((listed.size() > 60) ? ", …" : "");
		return wanted.stream()
			.map((field) -> this.name + " has no field " + Quotation.of(field) + "." + Nearest.question(field, fields)
					+ (all.isEmpty() ? " No field was found in it." : " Its fields are " + all + "."))
			.toList();
	}

	/** The names of all files of a mapping. */
	static Set<String> names(List<MappedFile> files) {
		Set<String> names = new TreeSet<>();
		files.forEach((file) -> names.add(file.name()));
		return names;
	}

}
