package org.fealty.identity;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.statement.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What somebody judges of two ids. It has no day: an id stood for the same before anybody
 * said so.
 *
 * @param id a hash of the dataset, the pair, the sameness, the voice and the source;
 * which of the two stands left makes no difference
 * @param dataset id of the dataset whose row it is
 * @param left the one id, as the row writes it
 * @param right the other id
 * @param sameness whether they stand for one
 * @param saidBy id of the voice
 * @param source id of the publication; null where the row names none
 * @param note a remark; null where blank
 */
public record IdentityJudgement(String id, String dataset, String left, String right, Sameness sameness, String saidBy,
		@Nullable String source, @Nullable String note) {

	/** Makes a judgement and its id. */
	public static IdentityJudgement of(String dataset, String left, String right, Sameness sameness, String saidBy,
			@Nullable String source, @Nullable String note) {
		boolean inOrder = left.compareTo(right) <= 0;
		String id = Hash.of(dataset, inOrder ? left : right, inOrder ? right : left, sameness.word(), saidBy,
				(source != null) ? source : "");
		return new IdentityJudgement(id, dataset, left, right, sameness, saidBy, source, note);
	}

	/** All ids of which these judge. */
	public static Set<String> ids(Collection<IdentityJudgement> judgements) {
		return judgements.stream().flatMap((one) -> Stream.of(one.left, one.right)).collect(Collectors.toSet());
	}

	/** Whether it says that the two are one. */
	public boolean joins() {
		return this.sameness == Sameness.SAME;
	}

	/** The other of its two ids. */
	String other(String one) {
		return this.left.equals(one) ? this.right : this.left;
	}

	/** As a sentence names it. */
	public String words() {
		return "\"%s\" and \"%s\" are %s (%s, said by %s)".formatted(this.left, this.right, this.sameness.word(),
				this.dataset, this.saidBy);
	}

}
