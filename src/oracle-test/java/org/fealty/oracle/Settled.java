package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;

import org.fealty.statement.Ending;

/** What ends one fact or may end it, and what that makes of the fact. */
final class Settled {

	final List<Cause> causes = new ArrayList<>();

	/** From which days something may have ended it; open ones where that is not known. */
	final List<Long> chances = new ArrayList<>();

	Settled copy() {
		Settled copy = new Settled();
		copy.causes.addAll(this.causes);
		copy.chances.addAll(this.chances);
		return copy;
	}

	/** Writes the end into the fact. */
	void into(Shown fact) {
		List<Cause> able = this.causes.stream()
			.filter((cause) -> cause.day().high() >= fact.since.low() && cause.day().high() >= fact.attested)
			.sorted(Cause.FIRST)
			.toList();
		if (this.causes.stream().anyMatch((cause) -> cause.isDeath() && !able.contains(cause))) {
			fact.disputed.add("death");
		}
		if (!fact.lasts()) {
			return;
		}
		if (fact.statedEnd) {
			able.stream()
				.filter((cause) -> !cause.isDeath() && mayFallOn(fact, cause.day()))
				.findFirst()
				.ifPresent((oath) -> narrow(fact, oath));
			able.stream().filter(Cause::isDeath).findFirst().ifPresent((death) -> cap(fact, death));
		}
		else if (!able.isEmpty()) {
			follow(fact, able);
		}
		presume(fact, fact.statedEnd || !able.isEmpty());
	}

	/** Whether a stated end may be an oath on this day. */
	static boolean mayFallOn(Shown fact, Span oath) {
		return (fact.ending == null || fact.ending == Ending.DEFECTED || fact.ending == Ending.ENDED)
				&& fact.until.meets(oath);
	}

	private static void narrow(Shown fact, Cause oath) {
		fact.until = fact.until.cut(oath.day());
		if (fact.ending == null) {
			fact.ending = oath.ending();
			fact.endingFact = oath.fact();
		}
	}

	/** A stated end that is the death is on its day; every other is not after it. */
	private static void cap(Shown fact, Cause death) {
		if (fact.ending != null && fact.ending.isDeath() && fact.until.meets(death.day())) {
			fact.until = fact.until.cut(death.day());
			fact.attested = Math.max(fact.attested, fact.until.low());
			fact.endingEvent = (fact.endingEvent != null) ? fact.endingEvent : death.event();
		}
		else if (fact.until.low() <= death.day().high()) {
			fact.until = fact.until.cut(new Span(Span.FIRST, death.day().high()));
		}
	}

	private static void follow(Shown fact, List<Cause> causes) {
		Cause first = causes.getFirst();
		long latest = causes.stream().mapToLong((cause) -> cause.day().high()).min().orElseThrow();
		Span until = new Span(Math.max(first.day().low(), Math.max(fact.until.low(), fact.attested)), latest);
		fact.until = until.isEmpty() ? first.day() : until;
		fact.ending = first.ending();
		fact.endingFact = first.fact();
		fact.endingEvent = first.event();
	}

	private void presume(Shown fact, boolean ended) {
		long unknown = (fact.attested != Span.FIRST) ? fact.attested : fact.since.high();
		long least = Span.LAST;
		if (ended) {
			least = (fact.until.low() != Span.FIRST) ? fact.until.low() : unknown;
		}
		if (!fact.statedEnd) {
			for (long chance : this.chances) {
				least = Math.min(least, Span.isOpen(chance) ? unknown : chance);
			}
		}
		fact.presumed = (least == Span.LAST) ? Span.LAST : Math.max(Math.min(least, fact.until.high()), fact.attested);
	}

}
