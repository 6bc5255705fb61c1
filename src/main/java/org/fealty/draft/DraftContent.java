package org.fealty.draft;

import java.util.List;
import java.util.stream.Stream;

import org.fealty.dataset.ReadDataset;
import org.fealty.ingest.ChangeCounts;
import org.fealty.ingest.Preview;
import org.fealty.model.Label;
import org.fealty.statement.Entity;

/**
 * What stands in a draft.
 *
 * @param draft the draft
 * @param rows how many rows it has
 * @param changes how much its import would change
 * @param problems sentences about rows that cannot be taken
 * @param names what it registers, so that a row can name it before the graph knows it
 */
public record DraftContent(Draft draft, long rows, ChangeCounts changes, List<String> problems, List<Name> names) {

	public DraftContent {
		problems = List.copyOf(problems);
		names = List.copyOf(names);
	}

	static DraftContent of(Draft draft, Preview preview) {
		ReadDataset read = preview.dataset();
		Stream<Name> entities = read.entities().stream().map((one) -> new Name(one.id(), one.name(), kind(one)));
		Stream<Name> sources = read.sources().stream().map((one) -> new Name(one.id(), one.title(), "Source"));
		Stream<Name> voices = read.voices().stream().map((one) -> new Name(one.id(), one.name(), "Voice"));
		return new DraftContent(draft, read.total().read(), preview.changes(),
				read.violations().stream().map((one) -> one.sentence()).toList(),
				Stream.of(entities, sources, voices).flatMap((names) -> names).toList());
	}

	private static String kind(Entity entity) {
		return entity.isDeclared() ? Label.PROVINCE.word() : entity.labels().iterator().next().word();
	}

	/**
	 * Something that the draft registers.
	 *
	 * @param id its id
	 * @param name its name or title
	 * @param kind its label, or {@code Source} or {@code Voice}
	 */
	public record Name(String id, String name, String kind) {
	}

}
