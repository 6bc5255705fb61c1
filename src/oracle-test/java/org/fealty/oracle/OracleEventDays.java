package org.fealty.oracle;

import java.util.List;
import java.util.Map;

import org.fealty.model.Predicate;

/**
 * What days of events, claims, killings, oaths and acceptances tell of each other: each
 * is bound by what is stated of the others, and by when those who did them are known to
 * have died.
 */
final class OracleEventDays {

	private final OracleFactIndex stage;

	private final Map<String, Long> lastDays;

	private OracleEventDays(OracleFactIndex stage, Map<String, Long> lastDays) {
		this.stage = stage;
		this.lastDays = lastDays;
	}

	static void in(OracleFactIndex stage, Map<String, Long> lastDays) {
		OracleEventDays bindings = new OracleEventDays(stage, lastDays);
		stage.facts((fact) -> fact.is(Predicate.CLAIMED, Predicate.ACCEPTED_PLEDGE_OF))
			.forEach((act) -> act.since = bindings.inLife(act));
		bindings.events();
		bindings.acceptances();
	}

	private void events() {
		for (OracleFact act : this.stage.facts((fact) -> fact.is(Predicate.CLAIMED, Predicate.KILLED_IN))) {
			if (act.isFirm()) {
				boundEvent(act);
			}
		}
		for (OracleFact claim : this.stage.facts((fact) -> fact.is(Predicate.CLAIMED))) {
			boundClaim(claim);
		}
		for (OracleFact killing : this.stage.facts((fact) -> fact.is(Predicate.KILLED_IN))) {
			killing(killing);
		}
	}

	/** Firm acts are not after the death of who did them. */
	private OracleBounds inLife(OracleFact act) {
		OracleBounds life = new OracleBounds(OracleBounds.FIRST,
				act.isFirm() ? this.lastDays.getOrDefault(act.subject(), OracleBounds.LAST) : OracleBounds.LAST);
		return act.since.meets(life) ? act.since.cut(life) : act.since;
	}

	/** It took place before it was claimed, and before somebody died in it. */
	private void boundEvent(OracleFact act) {
		OracleFact date = this.stage.date(act.object());
		OracleBounds first = (date != null) ? date.since : this.stage.days.getOrDefault(act.object(), OracleBounds.ANY);
		OracleBounds bound = first.cut(new OracleBounds(OracleBounds.FIRST, inLife(act).high()));
		if (bound.isEmpty()) {
			if (act.since.high() < first.low()) {
				act.disputed.add("since");
			}
		}
		else if (date == null) {
			this.stage.days.put(act.object(), bound);
		}
		else {
			boolean oneDay = date.since.equals(date.until);
			date.since = bound;
			date.until = oneDay ? bound : date.until;
		}
	}

	private void boundClaim(OracleFact claim) {
		OracleFact date = this.stage.date(claim.object());
		if (date != null && date.isFirm()) {
			OracleBounds bound = claim.since.cut(new OracleBounds(date.since.low(), OracleBounds.LAST));
			if (bound.isEmpty()) {
				claim.disputed.add("since");
			}
			else {
				claim.since = bound;
			}
		}
	}

	/** Without a date of its own it is on the event's days. */
	private void killing(OracleFact killing) {
		OracleBounds event = this.stage.day(killing.object());
		OracleFact date = this.stage.date(killing.object());
		if (killing.sinceText == null && killing.since.meets(event)) {
			killing.since = killing.since.cut(event);
		}
		else if (killing.sinceText != null && killing.lowIsOpen && killing.since.meets(event)) {
			killing.since = killing.since.cut(new OracleBounds(event.low(), OracleBounds.LAST));
		}
		else if (date != null && date.isFirm() && killing.since.high() < event.low()) {
			killing.disputed.add("since");
		}
	}

	private void acceptances() {
		for (OracleFact acceptance : this.stage
			.facts((fact) -> fact.is(Predicate.ACCEPTED_PLEDGE_OF) && !fact.isWithItself())) {
			List<OracleFact> oaths = this.stage.of(acceptance.object(), Predicate.PLEDGED_TO)
				.stream()
				.filter((oath) -> oath.isFirm() && isTakenBy(oath, acceptance))
				.toList();
			if (oaths.size() == 1 && !crosses(oaths.getFirst())) {
				bind(oaths.getFirst(), acceptance);
			}
		}
	}

	/**
	 * Whether it ended before it began, by what rows say or by the event it ended with.
	 */
	private boolean crosses(OracleFact oath) {
		String event = oath.endingEvent;
		return oath.crossed || (event != null && !this.stage.day(event).isAny()
				&& oath.since.low() > OracleDeathStage.lastDays(oath, this.stage.day(event)).high());
	}

	/** By whom it was sworn to, or by who led or was led by that one on that day. */
	private boolean isTakenBy(OracleFact oath, OracleFact acceptance) {
		return oath.object().equals(acceptance.subject()) || led(oath.object(), acceptance.subject(), acceptance)
				|| led(acceptance.subject(), oath.object(), acceptance);
	}

	private boolean led(String leader, String body, OracleFact acceptance) {
		return this.stage.of(leader, Predicate.LED)
			.stream()
			.anyMatch(
					(office) -> office.object().equals(body) && office.isFirm() && office.on(acceptance.since) != null);
	}

	private void bind(OracleFact oath, OracleFact acceptance) {
		OracleBounds sworn = oath.since.cut(new OracleBounds(OracleBounds.FIRST, acceptance.since.high()));
		OracleBounds taken = acceptance.since.cut(new OracleBounds(oath.since.low(), OracleBounds.LAST));
		if (sworn.isEmpty() || taken.isEmpty()) {
			acceptance.disputed.add("since");
			if (acceptance.isFirm()) {
				oath.disputed.add("since");
			}
			return;
		}
		acceptance.since = taken;
		if (acceptance.isFirm()) {
			oath.since = sworn;
			oath.sinceUnbound = Math.min(oath.sinceUnbound, acceptance.since.high());
		}
	}

}
