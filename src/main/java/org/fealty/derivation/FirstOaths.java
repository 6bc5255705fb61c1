package org.fealty.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fealty.derivation.Derived.Defection;
import org.fealty.derivation.Derived.FirstSwornTo;
import org.fealty.statement.Hash;
import org.fealty.time.Period;
import org.fealty.time.Truth;

/**
 * Says which side a party joined first, as far as anybody tells: by an oath before which
 * no allegiance to any side is known, and by which it surely or perhaps left none.
 */
final class FirstOaths {

	private static final String TYPE = "FIRST_SWORN_TO";

	private static final Comparator<LocalDate> OPEN_LAST = Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

	private final World world;

	private final Age age;

	private final Unfolding unfolding;

	FirstOaths(World world, Beginning beginning, Unfolding unfolding) {
		this.world = world;
		this.age = beginning.age();
		this.unfolding = unfolding;
	}

	/**
	 * All of one party, of several oaths to one side the first.
	 * @param changes how the party changed sides
	 */
	Stream<FirstSwornTo> of(String party, List<Defection> changes) {
		Set<String> joined = new HashSet<>();
		changes.forEach((change) -> joined.add(change.joinedFact()));
		Map<String, FirstSwornTo> firsts = new TreeMap<>();
		this.world.of(party, Oaths.OATH)
			.stream()
			.filter((oath) -> !joined.contains(oath.id()) && !isPreceded(oath))
			.sorted(oldest())
			.forEach((oath) -> {
				Side side = this.unfolding.oaths().joined(oath);
				side.tops().keySet().forEach((top) -> firsts.putIfAbsent(top, first(oath, side, top)));
			});
		return firsts.values().stream();
	}

	/** Whether an allegiance of the party to any side is surely older. */
	private boolean isPreceded(Tie oath) {
		return this.world.of(oath.subject(), Oaths.ALLEGIANCES)
			.stream()
			.anyMatch((older) -> older != oath && this.age.older(older, oath) == Truth.YES
					&& this.unfolding.oaths().left(older, oath).hasTops());
	}

	private Comparator<Tie> oldest() {
		Comparator<Tie> byLatest = Comparator.comparing((oath) -> period(oath).since().latest(), OPEN_LAST);
		return byLatest.thenComparing((oath) -> period(oath).since().earliest(), OPEN_LAST).thenComparing(Tie::id);
	}

	private FirstSwornTo first(Tie oath, Side side, String top) {
		List<String> deciding = Stream.concat(Stream.of(oath.id()), side.top(top).way().via().stream().map(Tie::id))
			.distinct()
			.toList();
		Certainty kind = (oath.isFirm() && !side.isUnsureOf(top)) ? Certainty.CERTAIN : Certainty.POSSIBLE;
		return new FirstSwornTo(Hash.of(TYPE, oath.subject(), top, oath.id()), oath.subject(), top, kind,
				this.unfolding.course().basis(oath), deciding, side.unit(top), period(oath).since(), oath.id());
	}

	private Period period(Tie tie) {
		return this.unfolding.course().period(tie);
	}

}
