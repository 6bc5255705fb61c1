package org.fealty.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.statement.Entity;
import org.fealty.statement.ImpliedStatements;
import org.fealty.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Makes a dataset of rows: nothing twice, every row accounted for. */
final class RowCollector implements RowSink {

	private final Edition edition;

	private final KnownEntities known;

	private final Map<String, Entity> registered = new LinkedHashMap<>();

	private final Map<String, Place> places = new LinkedHashMap<>();

	private final Map<String, Entity> mentioned = new LinkedHashMap<>();

	private final Map<String, ReadStatement> statements = new LinkedHashMap<>();

	private final Map<String, RowCounts> counts = new LinkedHashMap<>();

	private final Map<String, Integer> leftOut = new LinkedHashMap<>();

	private final Map<String, Place> firstLeftOut = new LinkedHashMap<>();

	private final Findings findings = new Findings();

	/**
	 * Makes a collector.
	 * @param entities what belongs to the edition beside its rows
	 * @param known what datasets loaded before have registered
	 */
	RowCollector(Edition edition, List<Entity> entities, KnownEntities known) {
		this.edition = edition;
		this.known = known;
		entities.forEach((entity) -> this.mentioned.put(entity.id(), entity));
	}

	@Override
	public void take(ReadRow row) {
		List<Violation> violations = row.rejected() ? row.violations() : conflicts(row);
		if (!violations.isEmpty()) {
			violations.forEach(this.findings::add);
			count(row, RowCounts.NONE.plusRejected());
			return;
		}
		row.remarks().forEach(this.findings::add);
		boolean fresh = false;
		for (Entity entity : row.entities()) {
			fresh |= this.registered.putIfAbsent(entity.id(), entity) == null;
			this.places.putIfAbsent(entity.id(), row.place());
		}
		row.mentioned().forEach((entity) -> this.mentioned.putIfAbsent(entity.id(), entity));
		for (Statement statement : row.statements()) {
			fresh |= this.statements.putIfAbsent(statement.id(),
					new ReadStatement(statement, row.place(), false)) == null;
		}
		count(row, fresh ? RowCounts.NONE.plusAccepted() : RowCounts.NONE.plusDuplicate());
	}

	private void count(ReadRow row, RowCounts one) {
		this.counts.merge(row.place().file(), one, RowCounts::plus);
	}

	@Override
	public void leaveOut(Place place, String what) {
		this.leftOut.merge(what, 1, Integer::sum);
		this.firstLeftOut.putIfAbsent(what, place);
	}

	private List<Violation> conflicts(ReadRow row) {
		List<Violation> conflicts = new ArrayList<>();
		for (Entity entity : row.entities()) {
			Entity earlier = this.registered.get(entity.id());
			if (earlier != null && !earlier.equals(entity)) {
				conflicts.add(new Violation(row.place(), "id", entity.id(),
						Quotation.of(entity.id()) + " is " + words(entity) + " here, but " + words(earlier) + " in "
								+ this.places.get(entity.id()) + " (something differs). Keep one of the two."));
			}
			checkLabels(row, entity, this.mentioned.get(entity.id()), "elsewhere in this dataset", conflicts);
		}
		row.entities().forEach((entity) -> checkKnown(row, entity, conflicts));
		row.mentioned().forEach((entity) -> {
			checkLabels(row, entity, this.registered.get(entity.id()), "in its own row", conflicts);
			checkLabels(row, entity, this.mentioned.get(entity.id()), "elsewhere in this dataset", conflicts);
			checkKnown(row, entity, conflicts);
		});
		return conflicts;
	}

	private void checkKnown(ReadRow row, Entity entity, List<Violation> conflicts) {
		checkLabels(row, entity, this.known.entities().get(entity.id()), "in a dataset loaded before", conflicts);
	}

	private static void checkLabels(ReadRow row, Entity entity, @Nullable Entity other, String where,
			List<Violation> conflicts) {
		if (other != null && !other.labels().equals(entity.labels())) {
			conflicts
				.add(new Violation(row.place(), "id", entity.id(), Quotation.of(entity.id()) + " is " + words(entity)
						+ " here, but " + words(other) + " " + where + ", so it cannot be taken for both."));
		}
	}

	private static String words(Entity entity) {
		return "the " + IdResolver.labels(entity) + " " + Quotation.of(entity.name());
	}

	/** All that was taken. */
	ReadDataset dataset() {
		this.firstLeftOut.forEach((what,
				place) -> this.findings.add(new Remark(place, null,
						"rows about " + what + " were left out (" + this.leftOut.get(what)
								+ ", the first of them here); the graph"
								+ " has no place for them, and they are not counted among the rows read.")));
		Map<String, Entity> entities = new LinkedHashMap<>(this.mentioned);
		entities.putAll(this.registered);
		return new ReadDataset(this.edition.description(), List.copyOf(entities.values()),
				List.of(this.edition.source()), List.of(this.edition.voice()), all(), this.counts,
				this.findings.violations(), this.findings.remarks());
	}

	private List<ReadStatement> all() {
		Map<String, ReadStatement> all = new LinkedHashMap<>(this.statements);
		ImpliedStatements implied = new ImpliedStatements(
				this.statements.values().stream().map(ReadStatement::statement).toList(),
				(statement) -> this.edition.source().knownFrom());
		this.statements.values()
			.forEach((read) -> implied.of(read.statement())
				.forEach((statement) -> all.putIfAbsent(statement.id(),
						new ReadStatement(statement, read.place(), true))));
		return List.copyOf(all.values());
	}

}
