package org.fealty.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.oracle.OraclePossibleEnds.Chance;
import org.fealty.statement.Ending;
import org.fealty.model.AttributeType;

/** What no oath changes: days of events, deaths, who else sat in a seat. */
final class OracleDeathStage {

	/** With the days of events and of deaths, before anything that follows. */
	private OracleFactIndex stated;

	private OracleDeaths fates;

	final OracleBeginOrder order;

	/** With deaths and rivals. */
	final OracleFactIndex stage;

	private final Map<String, OraclePossibleEnds> influences = new TreeMap<>();

	OracleDeathStage(OracleFactIndex consolidated) {
		this.stated = consolidated.copy();
		this.fates = days(new TreeMap<>());
		untilNoDeathMovesAnything(consolidated);
		this.stated.facts(OracleFact::isOwnAct).forEach(this::noActAfterDeath);
		this.stated.facts((fact) -> fact.is(Predicate.PLEDGED_TO)).forEach(this::noOathToTheDead);
		this.stated.facts((fact) -> fact.is(AttributeType.VACANT)).forEach(this::emptyBesideWhoLed);
		mayEndWith();
		this.stated.facts((fact) -> fact.is(AttributeType.DISSOLVED)).forEach(this::dissolution);
		this.stated.facts((fact) -> fact.isRelation() && !fact.isDeath()).forEach(this::death);
		this.order = new OracleBeginOrder(settle());
		Stream
			.concat(this.stated.facts((fact) -> fact.is(Predicate.LED)).stream().map(OracleFact::object),
					this.stated.facts((fact) -> fact.is(AttributeType.VACANT)).stream().map(OracleFact::subject))
			.distinct()
			.forEach(this::seat);
		this.stage = settle();
	}

	/** With the days of events and of deaths, before anything that follows. */
	OracleFactIndex stated() {
		return this.stated;
	}

	OracleDeaths fates() {
		return this.fates;
	}

	/**
	 * A death bounds what the dead did, which bounds the days of events and oaths, which
	 * may bound another death, and so on. Who turns out not to have surely died by then
	 * is left out for good.
	 */
	private void untilNoDeathMovesAnything(OracleFactIndex consolidated) {
		TreeSet<String> doubted = new TreeSet<>();
		Map<String, Long> before = new TreeMap<>();
		Map<String, Long> now = lastDays(doubted);
		while (!now.equals(before)) {
			this.stated = consolidated.copy();
			this.fates = days(now);
			Map<String, Long> after = lastDays(doubted);
			now.forEach((person, day) -> {
				if (after.getOrDefault(person, OracleBounds.LAST) > day) {
					doubted.add(person);
				}
			});
			before = now;
			now = lastDays(doubted);
		}
	}

	private Map<String, Long> lastDays(Set<String> doubted) {
		Map<String, Long> days = new TreeMap<>();
		this.fates.sure.forEach((person, death) -> {
			if (!doubted.contains(person) && death.day().high() != OracleBounds.LAST) {
				days.put(person, death.day().high());
			}
		});
		return days;
	}

	private OracleDeaths days(Map<String, Long> lastDays) {
		OracleEventDays.in(this.stated, lastDays);
		eventDays();
		return new OracleDeaths(this.stated);
	}

	/** What ends or may end a fact, as far as it is known here. */
	OraclePossibleEnds influences(OracleFact fact) {
		return this.influences.computeIfAbsent(fact.id(), (id) -> new OraclePossibleEnds());
	}

	private OracleFactIndex settle() {
		OracleFactIndex settled = this.stated.copy();
		settled.facts((fact) -> true).forEach((fact) -> influences(fact).into(fact));
		return settled;
	}

	private void eventDays() {
		for (OracleFact fact : this.stated.all()) {
			if (fact.lasts() && fact.endingEvent != null && !this.stated.day(fact.endingEvent).isAny()) {
				endsWith(fact, this.stated.day(fact.endingEvent));
			}
		}
	}

	/** When the events were with which something only may have ended. */
	private void mayEndWith() {
		for (OracleFact fact : this.stated.all()) {
			fact.mayEndWith.forEach((event, known) -> {
				OracleBounds by = new OracleBounds(OracleBounds.FIRST, known);
				OracleBounds day = this.stated.day(event);
				fact.mayEnd.add(day.meets(by) ? day.cut(by) : day);
			});
		}
	}

	private static void endsWith(OracleFact fact, OracleBounds day) {
		if (fact.crossed) {
			return;
		}
		if (fact.statedUntil == null) {
			fact.statedUntil = fact.until;
			fact.statedAttested = fact.attested;
		}
		fact.until = fact.statedUntil;
		fact.attested = fact.statedAttested;
		boolean agreed = fact.until.meets(day);
		fact.until = lastDays(fact, day);
		long last = fact.until.high();
		if (!agreed) {
			fact.disputed.add("until");
		}
		if (fact.since.low() > last) {
			cross(fact);
			return;
		}
		fact.attested = Stream
			.of(agreed ? fact.attested : fact.surelySeen, fact.since.low(),
					fact.firmEvent ? fact.until.low() : OracleBounds.FIRST)
			.filter((sure) -> sure <= last)
			.max(Long::compare)
			.orElse(OracleBounds.FIRST);
		fact.bind();
	}

	/** When it ended, by what rows say of that and by the day of the event. */
	static OracleBounds lastDays(OracleFact fact, OracleBounds day) {
		return fact.until.meets(day) ? fact.until.cut(day) : (fact.untilText != null) ? fact.until.hull(day) : day;
	}

	/** It ended before it began: nothing is known of when it was, but by sightings. */
	private static void cross(OracleFact fact) {
		fact.crossed = true;
		fact.firmEnd = false;
		fact.disputed.addAll(List.of("since", "until"));
		fact.since = new OracleBounds(OracleBounds.FIRST, fact.seen.high());
		fact.until = new OracleBounds(fact.seen.low(), OracleBounds.LAST);
		fact.attested = fact.surelySeen;
	}

	/** Nobody acts after he has surely died. */
	private void noActAfterDeath(OracleFact act) {
		OracleEndCause death = this.fates.sure.get(act.subject());
		if (death != null && act.since.low() <= death.day().high()) {
			act.since = act.since.cut(new OracleBounds(OracleBounds.FIRST, death.day().high()));
		}
	}

	/** Nobody swears to one who is surely dead. */
	private void noOathToTheDead(OracleFact oath) {
		OracleEndCause death = this.fates.sure.get(oath.object());
		if (death == null || oath.crossed || oath.isWithItself()) {
			return;
		}
		long last = death.day().high();
		if (oath.since.low() > last) {
			oath.disputed.add("since");
			return;
		}
		oath.undatedOnly |= oath.plannedFrom != OracleBounds.FIRST && last < oath.since.high() && oath.attested < last;
		oath.since = oath.since.cut(new OracleBounds(OracleBounds.FIRST, last));
		oath.sinceUnbound = Math.min(oath.sinceUnbound, last);
	}

	/**
	 * Of each firm office that its days and those of the vacancy put in one order, the
	 * vacancy lies wholly on the other side.
	 */
	private void emptyBesideWhoLed(OracleFact vacancy) {
		if (vacancy.crossed) {
			return;
		}
		OracleBounds stated = vacancy.since;
		for (OracleFact office : this.stated.leaders(vacancy.subject())) {
			boolean planned = office.plannedFrom != OracleBounds.FIRST;
			if (!office.isFirm() || office.crossed || planned) {
				continue;
			}
			boolean mayComeFirst = vacancy.attested <= office.since.high();
			boolean mayComeLast = office.attested <= stated.high();
			if (mayComeLast && !mayComeFirst) {
				emptyFrom(vacancy, OracleBounds.plus(office.attested, 1));
			}
			else if (mayComeFirst && !mayComeLast) {
				emptyUpTo(vacancy, OracleBounds.plus(office.since.high(), -1));
			}
		}
	}

	private static void emptyFrom(OracleFact vacancy, long day) {
		if (day <= vacancy.since.high() && day <= vacancy.until.high()) {
			vacancy.since = vacancy.since.cut(new OracleBounds(day, OracleBounds.LAST));
			vacancy.until = vacancy.until.cut(new OracleBounds(day, OracleBounds.LAST));
		}
	}

	private static void emptyUpTo(OracleFact vacancy, long day) {
		if (day >= vacancy.since.low() && day >= vacancy.until.low() && day >= vacancy.attested) {
			vacancy.until = vacancy.until.cut(new OracleBounds(OracleBounds.FIRST, day));
			vacancy.since = vacancy.since.cut(new OracleBounds(OracleBounds.FIRST, day));
		}
	}

	/** It ends all that stood with the organisation, and where it stood itself. */
	private void dissolution(OracleFact end) {
		for (OracleFact fact : this.stated.facts(OracleFact::lasts)) {
			boolean inIt = fact.is(Predicate.LED) && fact.object().equals(end.subject());
			boolean joined = fact.is(Predicate.MEMBER_OF, Predicate.PART_OF, Predicate.AFFILIATED_WITH,
					Predicate.PLEDGED_TO) && List.of(fact.object(), fact.subject()).contains(end.subject());
			boolean empty = fact.is(AttributeType.VACANT) && fact.subject().equals(end.subject());
			if ((inIt || joined || empty) && end.isFirm()) {
				influences(fact).causes.add(new OracleEndCause(end.since, Ending.DISSOLVED, end.id(), null));
			}
			else if ((inIt || joined || empty) && end.since.high() >= fact.since.low()) {
				influences(fact).chances.add(Chance.on(end.since));
			}
		}
	}

	private void death(OracleFact fact) {
		if (this.fates.refuted.getOrDefault(fact.subject(), List.of())
			.stream()
			.anyMatch((day) -> day.high() < fact.since.low())) {
			fact.disputed.add("death");
		}
		OracleEndCause death = this.fates.sure.get(fact.subject());
		if (death != null) {
			influences(fact).causes.add(death);
			return;
		}
		for (OracleBounds day : this.fates.any(fact.subject())) {
			if (day.high() >= fact.since.low()) {
				influences(fact).chances.add(Chance.on(day));
			}
		}
	}

	private void seat(String seat) {
		List<OracleFact> occupants = Stream
			.concat(this.stated.leaders(seat).stream(), this.stated.vacancies(seat).stream())
			.toList();
		for (OracleFact vacancy : this.stated.vacancies(seat)) {
			for (OracleFact office : this.stated.leaders(seat)) {
				if (contradict(office, vacancy)) {
					office.disputed.add("VACANT");
					vacancy.disputed.add("VACANT");
				}
			}
		}
		for (OracleFact occupant : occupants) {
			for (OracleFact other : occupants) {
				if (!other.equals(occupant) && this.order.canHaveBegunLater(other, occupant)) {
					influences(occupant).chances.add(Chance.before(other.since));
				}
			}
		}
	}

	/**
	 * Whether both are certain on one day, other than as the end of one and beginning of
	 * the other.
	 */
	private static boolean contradict(OracleFact office, OracleFact vacancy) {
		TreeSet<Long> both = new TreeSet<>();
		for (long border : List.of(office.since.high(), vacancy.since.high(), office.attested, vacancy.attested)) {
			for (long day : List.of(border, OracleBounds.plus(border, -1), OracleBounds.plus(border, 1))) {
				if (!OracleBounds.isOpen(day) && isAttested(office, day) && isAttested(vacancy, day)) {
					both.add(day);
				}
			}
		}
		if (both.size() != 1) {
			return !both.isEmpty();
		}
		long day = both.first();
		return !(office.until.has(day) && vacancy.since.has(day)) && !(vacancy.until.has(day) && office.since.has(day));
	}

	private static boolean isAttested(OracleFact fact, long day) {
		return fact.isFirm() && fact.since.high() <= day && day <= fact.attested;
	}

}
