package org.fealty.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.model.Predicate;

/**
 * Reads a dataset coded by hand: a folder with {@code dataset.yaml} and CSV tables, one
 * for each registry and predicate.
 */
public final class CodedFolder implements DatasetReader {

	private final InstantSource clock;

	/** Reads today; no statement depends on the day, only remarks do. */
	public CodedFolder() {
		this(InstantSource.system());
	}

	CodedFolder(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String format() {
		return "folder";
	}

	@Override
	public boolean recognises(Path path) {
		return Files.isRegularFile(path.resolve(FolderFiles.DESCRIPTION)) && !MappedFolder.isAt(path);
	}

	@Override
	public DatasetDescription describe(Path path) {
		Refusals refusals = new Refusals(FolderFiles.name(path));
		FolderFiles files = FolderFiles.list(path, refusals);
		DatasetDescription description = describe(path, files, refusals);
		refusals.throwIfAny();
		return description;
	}

	@Override
	public ReadDataset read(Path path, KnownEntities known) {
		Refusals refusals = new Refusals(FolderFiles.name(path));
		FolderFiles files = FolderFiles.list(path, refusals);
		DatasetDescription description = describe(path, files, refusals);
		List<CodedTable> tables = open(files, refusals);
		if (!refusals.isEmpty()) {
			tables.forEach((table) -> table.lookThrough(refusals));
		}
		refusals.throwIfAny();
		ReadDataset dataset = new Reading(description, known, refusals,
				LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.read(tables);
		refusals.throwIfAny();
		return dataset;
	}

	static DatasetDescription describe(Path path, FolderFiles files, Refusals refusals) {
		String id = FolderFiles.name(path);
		Path yaml = files.byName().get(FolderFiles.DESCRIPTION);
		String hash = files.hash(refusals);
		if (yaml == null || files.isBroken(FolderFiles.DESCRIPTION)) {
			return new DatasetDescription(id, "", "", "", "", "", List.of(), hash);
		}
		if (!Row.isId(id)) {
			refusals.add(path.toString(),
					"the folder's name is the dataset's id, but " + Quotation.of(id) + " is none; " + Row.ID_FORM);
		}
		return DatasetYaml.read(yaml, id, hash, refusals);
	}

	static List<CodedTable> open(FolderFiles files, Refusals refusals) {
		List<CodedTable> tables = new ArrayList<>();
		TableLayout.all().forEach((name, layout) -> {
			Path file = files.byName().get(name);
			if (file != null && !files.isBroken(name)) {
				CsvTable.open(file, layout, refusals).ifPresent(tables::add);
			}
		});
		return tables;
	}

	/** One dataset on its way from tables to statements. */
	static final class Reading {

		private final DatasetDescription description;

		private final Refusals refusals;

		private final IdResolver ids;

		private final RegistryRows registry;

		private final StatementColumns telling;

		private final StatementRows statements = new StatementRows();

		private final SameAsRows sameAs;

		private final Findings findings = new Findings();

		Reading(DatasetDescription description, KnownEntities known, Refusals refusals, LocalDate today) {
			this.description = description;
			this.refusals = refusals;
			this.ids = new IdResolver(known);
			this.registry = new RegistryRows(this.ids, description.id(), today);
			this.sameAs = new SameAsRows(this.ids, description.id());
			this.telling = new StatementColumns(this.ids, description.id(), new PlannedDates(today));
		}

		ReadDataset read(List<CodedTable> tables) {
			return read(tables, List.of());
		}

		/** Reads tables, and beside them files of another form. */
		ReadDataset read(List<CodedTable> tables, List<MappedTable> mapped) {
			Map<String, RowCounts> counts = new LinkedHashMap<>();
			read(tables.stream().filter((table) -> table.layout().isRegistry()).toList(), counts);
			MappedRows rows = new MappedRows(this::rows, this.statements, this.findings);
			mapped.forEach((table) -> rows.register(table, this.refusals));
			read(tables.stream().filter((table) -> !table.layout().isRegistry()).toList(), counts);
			mapped.forEach((table) -> counts.merge(table.name(), rows.state(table, this.refusals), RowCounts::plus));
			rows.stateSpells();
			remarkOnLookAlikes();
			return new ReadDataset(this.description, this.ids.entities().own(), this.ids.sources().own(),
					this.ids.voices().own(), this.statements.all(this.ids.sources()::find), counts,
					this.findings.violations(), this.findings.remarks(), this.sameAs.all());
		}

		private void read(List<CodedTable> tables, Map<String, RowCounts> counts) {
			for (CodedTable table : tables) {
				String file = table.layout().file();
				if (file.equals(TableLayout.VOICES)) {
					table.read(this.registry::foresee, new Findings(), new Refusals(this.description.id()));
				}
				table.remarks().forEach(this.findings::add);
				counts.put(table.name(), table.read(rows(file), this.findings, this.refusals));
			}
		}

		private void remarkOnLookAlikes() {
			this.ids.entities().remarkOnLookAlikes(this.findings);
			this.ids.sources().remarkOnLookAlikes(this.findings);
			this.ids.voices().remarkOnLookAlikes(this.findings);
		}

		private CsvTable.RowReader rows(String file) {
			return switch (file) {
				case TableLayout.PERSONS -> this.registry::person;
				case TableLayout.ORGANISATIONS -> this.registry::organisation;
				case TableLayout.PROVINCES -> this.registry::province;
				case TableLayout.EVENTS -> this.registry::event;
				case TableLayout.SOURCES -> this.registry::source;
				case TableLayout.VOICES -> this.registry::voice;
				case TableLayout.SAME_AS -> this.sameAs;
				case TableLayout.ATTRIBUTES -> new AttributeRows(this.ids, this.telling, this.statements);
				case TableLayout.STATEMENTS -> new MixedRows(this.ids, this.telling, this.statements);
				default ->
					new RelationRows(Predicate.ofFile(file).orElseThrow(), this.ids, this.telling, this.statements);
			};
		}

	}

}
