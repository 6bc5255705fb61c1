package org.fealty.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fealty.identity.Clusters;
import org.fealty.identity.IdentityJudgement;
import org.fealty.identity.Sameness;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of {@code same_as.csv}. A row may name ids that nobody registers yet: it
 * waits for them.
 */
final class SameAsRows implements CsvTable.RowReader {

	private static final String JUDGEMENT = "judgement";

	private final IdResolver ids;

	private final String dataset;

	private final Map<String, IdentityJudgement> judgements = new LinkedHashMap<>();

	SameAsRows(IdResolver ids, String dataset) {
		this.ids = ids;
		this.dataset = dataset;
	}

	@Override
	public boolean read(Row row) {
		String left = id(row, "left");
		String right = id(row, "right");
		Optional<Sameness> sameness = row.required(JUDGEMENT).isEmpty() ? Optional.empty()
				: row.word(JUDGEMENT, Sameness.values(), Sameness::word);
		Source source = (row.text("source") != null) ? this.ids.source(row) : null;
		String saidBy = saidBy(row, source);
		if (!row.rejected() && left.equals(right)) {
			row.reject("right", right, Quotation.of(right) + " stands on both sides; name two different ids.");
		}
		if (!row.rejected() && sameness.filter((one) -> one == Sameness.SAME).isPresent()) {
			checkKinds(row, left, right);
		}
		if (row.rejected() || sameness.isEmpty()) {
			return false;
		}
		IdentityJudgement judgement = IdentityJudgement.of(this.dataset, left, right, sameness.get(), saidBy,
				(source != null) ? source.id() : null, row.text("note"));
		return this.judgements.putIfAbsent(judgement.id(), judgement) == null;
	}

	private String id(Row row, String column) {
		String id = row.required(column);
		if (!id.isEmpty() && !Row.isId(id)) {
			row.reject(column, id, Quotation.of(id) + " is no id; " + Row.ID_FORM + OddCharacters.invisible(id));
		}
		else if (!id.isEmpty() && this.ids.entities().find(id).isEmpty() && this.ids.voices().find(id).isPresent()) {
			row.reject(column, id, Quotation.of(id) + " is a voice and no entity; voices.csv says in may_be whom a"
					+ " voice may be.");
		}
		return id;
	}

	/**
	 * The voice that judges. A blank cell means the publisher, and without a source the
	 * coder.
	 */
	private String saidBy(Row row, @Nullable Source source) {
		String saidBy = row.text("said_by");
		if (saidBy != null && !saidBy.equals(Voice.CODER)) {
			this.ids.checkSpeaker(row, "said_by", saidBy);
		}
		return (saidBy != null) ? saidBy : (source != null) ? this.ids.publisher(source) : Voice.CODER;
	}

	private void checkKinds(Row row, String left, String right) {
		Entity one = this.ids.entities().find(left).orElse(null);
		Entity other = this.ids.entities().find(right).orElse(null);
		if (one != null && other != null && !Clusters.canBeOne(one, other)) {
			row.reject("right", right, "%s is %s, but %s is %s; only ids of one kind can stand for the same."
				.formatted(Quotation.of(left), IdResolver.labels(one), Quotation.of(right), IdResolver.labels(other)));
		}
	}

	/** All of them, in the order of their rows. */
	List<IdentityJudgement> all() {
		return List.copyOf(this.judgements.values());
	}

}
