package org.fealty.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a folder whose {@code dataset.yaml} has a mapping: it says how the records of
 * files of any form become rows of the tables of a coded folder. Such tables may lie
 * beside them.
 */
public final class MappedFolder implements DatasetReader {

	private final InstantSource clock;

	/** Reads today; no statement depends on the day, only remarks do. */
	public MappedFolder() {
		this(InstantSource.system());
	}

	MappedFolder(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String format() {
		return "mapping";
	}

	@Override
	public boolean recognises(Path path) {
		return isAt(path);
	}

	/** Whether the folder has a mapping. */
	static boolean isAt(Path path) {
		Path yaml = path.resolve(FolderFiles.DESCRIPTION);
		return Files.isRegularFile(yaml) && DatasetYaml.mapping(yaml).isPresent();
	}

	@Override
	public DatasetDescription describe(Path path) {
		Refusals refusals = new Refusals(FolderFiles.name(path));
		DatasetDescription description = CodedFolder.describe(path, files(path, mapping(path, refusals), refusals),
				refusals);
		refusals.throwIfAny();
		return description;
	}

	@Override
	public ReadDataset read(Path path, KnownEntities known) {
		Refusals refusals = new Refusals(FolderFiles.name(path));
		List<MappedFile> mapping = mapping(path, refusals);
		FolderFiles files = files(path, mapping, refusals);
		DatasetDescription description = CodedFolder.describe(path, files, refusals);
		List<CodedTable> tables = CodedFolder.open(files, refusals);
		List<MappedTable> mapped = new ArrayList<>();
		mapping.forEach((file) -> file.open(path, description.id(), refusals).ifPresent(mapped::add));
		refusals.throwIfAny();
		ReadDataset dataset = new CodedFolder.Reading(description, known, refusals,
				LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.read(tables, mapped);
		refusals.throwIfAny();
		return dataset;
	}

	private static List<MappedFile> mapping(Path path, Refusals refusals) {
		return DatasetYaml.mapping(path.resolve(FolderFiles.DESCRIPTION))
			.map((node) -> MappingYaml.read(node, refusals))
			.orElse(List.of());
	}

	private static FolderFiles files(Path path, List<MappedFile> mapping, Refusals refusals) {
		return FolderFiles.list(path, MappedFile.names(mapping), refusals);
	}

}
