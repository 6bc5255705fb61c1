package org.fealty.statement;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Who says it, and where it can be read.
 *
 * @param dataset id of the dataset whose row it is
 * @param source id of the publication
 * @param saidBy id of the voice
 * @param through ids of those through whom the voice spoke
 * @param locator the place in the source; null where blank
 * @param note the coder's remark; null where blank
 */
public record Citation(String dataset, String source, String saidBy, List<String> through, @Nullable String locator,
		@Nullable String note) {

	public Citation {
		through = List.copyOf(through);
	}

	/** The same with other ids for those who speak. */
	Citation identified(UnaryOperator<String> ids) {
		return new Citation(this.dataset, this.source, ids.apply(this.saidBy),
				this.through.stream().map(ids).distinct().toList(), this.locator, this.note);
	}

}
