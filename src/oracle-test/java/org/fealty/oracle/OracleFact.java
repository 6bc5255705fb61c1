package org.fealty.oracle;

import org.fealty.model.Extent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Count;
import org.fealty.statement.Ending;
import org.fealty.statement.FactKey;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.StatementProperty;
import org.fealty.model.AttributeType;
import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;

/** One fact, as the work on it has brought it so far. */
final class OracleFact implements Comparable<OracleFact> {

	final FactKey key;

	String status = "denied";

	OracleBounds since = OracleBounds.ANY;

	OracleBounds until = OracleBounds.ANY;

	/** {@link OracleBounds#FIRST} where it is sure to have held on no day. */
	long attested = OracleBounds.FIRST;

	/** {@link OracleBounds#LAST} where nothing ends it or may end it. */
	long presumed = OracleBounds.LAST;

	/** The same where it is sure when it began, or not. */
	long mayHaveEnded = OracleBounds.LAST;

	@Nullable String sinceText;

	@Nullable String untilText;

	@Nullable Ending ending;

	@Nullable String endingFact;

	@Nullable String endingEvent;

	/** Whether a source says that it ended, be it without a day. */
	boolean statedEnd;

	/** Whether somebody asserts an end that is not merely planned. */
	boolean firmEnd;

	/** Whether all that is said of the end is a plan. */
	boolean planned;

	/**
	 * The earliest day of a planned beginning, {@link OracleBounds#FIRST} where none is.
	 */
	long plannedFrom = OracleBounds.FIRST;

	/** The earliest day of a planned end, {@link OracleBounds#FIRST} where none is. */
	long plannedUntil = OracleBounds.FIRST;

	/** Whether since and until contradict each other. */
	boolean crossed;

	/** Whether it is asserted, but no row that asserts it has a date. */
	boolean undatedOnly;

	/** The end as rows state it, before an event tells of it. */
	@Nullable OracleBounds statedUntil;

	long statedAttested = OracleBounds.FIRST;

	/** Whether it is presumed on no day. */
	boolean neverPresumed;

	/** The latest beginning before the end bounded it. */
	long sinceUnbound = OracleBounds.LAST;

	/** Whether rows leave its earliest day open. */
	boolean lowIsOpen;

	/** Days of suspected or doubtful ends beside an undoubted assertion. */
	List<OracleBounds> mayEnd = new ArrayList<>();

	/** Events of such ends, with the latest day that their sources can know. */
	SortedMap<String, Long> mayEndWith = new TreeMap<>();

	/** Of sightings the latest of the earliest days and the earliest of the latest. */
	OracleBounds seen = OracleBounds.ANY;

	/**
	 * The latest day on which somebody firm saw it; {@link OracleBounds#FIRST} for none.
	 */
	long surelySeen = OracleBounds.FIRST;

	/** Which organisations the lord led, of an oath, as those say who are firmest. */
	SortedSet<String> seats = new TreeSet<>();

	/** The predecessor's spells that a stated succession names. */
	List<String> earlierSpells = List.of();

	/** The successor's spells that a stated succession names. */
	List<String> laterSpells = List.of();

	/** Whether one of those who stand most firmly behind it names the ending event. */
	boolean firmEvent;

	/** The ending that sources state. */
	@Nullable Ending statedEnding;

	SortedSet<String> disputed = new TreeSet<>();

	int statements;

	List<String> origins = List.of();

	@Nullable LocalDate firstReported;

	Map<StatementProperty, List<String>> words = Map.of();

	List<String> through = List.of();

	@Nullable String value;

	@Nullable Count count;

	OracleFact(FactKey key) {
		this.key = key;
	}

	/**
	 * What ends cannot have ended before it began, nor before it is sure to have held.
	 */
	OracleBounds lastDay() {
		OracleBounds last = this.until
			.cut(new OracleBounds(Math.max(this.since.low(), this.attested), OracleBounds.LAST));
		return last.isEmpty() ? this.until : last;
	}

	/** What began cannot have begun after it ended. */
	OracleBounds firstDay() {
		OracleBounds first = this.since.cut(new OracleBounds(OracleBounds.FIRST, this.until.high()));
		return first.isEmpty() ? this.since : first;
	}

	/** Ends the presumption before it begins. */
	void presumeNothing() {
		this.neverPresumed = true;
		this.presumed = (this.since.high() == OracleBounds.LAST) ? this.presumed
				: OracleBounds.plus(this.since.high(), -1);
	}

	/** Nothing began after it ended, nothing ended before it began. */
	void bind() {
		this.since = this.since
			.cut(new OracleBounds(OracleBounds.FIRST, Math.max(this.until.high(), this.since.low())));
		this.until = this.until.cut(new OracleBounds(Math.min(this.since.low(), this.until.high()), OracleBounds.LAST));
	}

	OracleFact copy() {
		OracleFact copy = new OracleFact(this.key);
		copy.status = this.status;
		copy.since = this.since;
		copy.until = this.until;
		copy.attested = this.attested;
		copy.presumed = this.presumed;
		copy.sinceText = this.sinceText;
		copy.untilText = this.untilText;
		copy.ending = this.ending;
		copy.endingFact = this.endingFact;
		copy.endingEvent = this.endingEvent;
		copy.statedEnd = this.statedEnd;
		copy.firmEvent = this.firmEvent;
		copy.firmEnd = this.firmEnd;
		copy.planned = this.planned;
		copy.plannedFrom = this.plannedFrom;
		copy.plannedUntil = this.plannedUntil;
		copy.crossed = this.crossed;
		copy.undatedOnly = this.undatedOnly;
		copy.statedUntil = this.statedUntil;
		copy.statedAttested = this.statedAttested;
		copy.neverPresumed = this.neverPresumed;
		copy.sinceUnbound = this.sinceUnbound;
		copy.earlierSpells = this.earlierSpells;
		copy.laterSpells = this.laterSpells;
		copy.lowIsOpen = this.lowIsOpen;
		copy.mayEnd = new ArrayList<>(this.mayEnd);
		copy.mayHaveEnded = this.mayHaveEnded;
		copy.mayEndWith = new TreeMap<>(this.mayEndWith);
		copy.seen = this.seen;
		copy.surelySeen = this.surelySeen;
		copy.seats = new TreeSet<>(this.seats);
		copy.statedEnding = this.statedEnding;
		copy.disputed = new TreeSet<>(this.disputed);
		copy.statements = this.statements;
		copy.origins = this.origins;
		copy.firstReported = this.firstReported;
		copy.words = this.words;
		copy.through = this.through;
		copy.value = this.value;
		copy.count = this.count;
		return copy;
	}

	String id() {
		return this.key.factId();
	}

	String subject() {
		return this.key.subject();
	}

	String object() {
		return (this.key instanceof RelationKey relation) ? relation.object() : "";
	}

	String relation() {
		return switch (this.key) {
			case RelationKey relation -> relation.predicate().name();
			case AttributeKey attribute -> attribute.what().word();
		};
	}

	boolean is(Predicate... predicates) {
		return this.key instanceof RelationKey relation && List.of(predicates).contains(relation.predicate());
	}

	boolean is(AttributeType what) {
		return this.key instanceof AttributeKey attribute && attribute.what() == what;
	}

	/** Whether it joins an entity to itself, of which nothing follows. */
	boolean isWithItself() {
		return subject().equals(object()) && !is(Predicate.SUCCEEDED);
	}

	boolean isRelation() {
		return this.key instanceof RelationKey;
	}

	/** Whether nobody says of when it was. */
	boolean isUndated() {
		return this.sinceText == null && this.untilText == null && !this.statedEnd && this.seen.isAny();
	}

	/** What the subject did on one day. */
	boolean isOwnAct() {
		return isRelation() && this.key.extent() == Extent.ACT && !is(Predicate.KILLED_IN);
	}

	boolean isDeath() {
		return is(Predicate.KILLED_IN) || is(AttributeType.DEATH);
	}

	/** What has a first and a last day; a name is not followed through time. */
	boolean lasts() {
		return this.key.extent() == Extent.LASTING && !is(AttributeType.NAME);
	}

	boolean isFirm() {
		return this.status.equals("confirmed") || this.status.equals("reported");
	}

	boolean isDenied() {
		return this.status.equals("denied");
	}

	/** When it held, as far as it is known by now. */
	OraclePeriod course() {
		return new OraclePeriod(this.since, this.until, this.attested, this.presumed, isFirm());
	}

	/** How far it holds on a day; null where it does not. */
	@Nullable Certainty on(long day) {
		return course().on(day);
	}

	/** How far it holds on one day known by bounds; null where on none of its days. */
	@Nullable Certainty on(OracleBounds day) {
		return course().on(day);
	}

	/** The properties under which the graph shows it. */
	Map<String, Object> properties() {
		Map<String, Object> all = new HashMap<>();
		all.put("id", id());
		all.put("status", this.status);
		OracleBounds.put(all, "since", this.sinceText);
		OracleBounds.put(all, "until", this.untilText);
		this.since.into(all, "since");
		this.until.into(all, "until");
		OracleBounds.put(all, "attestedUntil", OracleBounds.date(this.attested));
		OracleBounds.put(all, "presumedUntil", OracleBounds.date(this.presumed));
		OracleBounds.put(all, "ending", (this.ending != null) ? this.ending.name().toLowerCase(Locale.ROOT) : null);
		OracleBounds.put(all, "endingFact", this.endingFact);
		OracleBounds.put(all, "endingEvent", this.endingEvent);
		all.put("endingStated", this.statedEnd);
		all.put("disputed", List.copyOf(this.disputed));
		all.put("statements", (long) this.statements);
		all.put("origins", this.origins);
		OracleBounds.put(all, "firstReported", this.firstReported);
		this.words.forEach((property, said) -> all.put(property.key(), said));
		all.put("through", this.through);
		all.put("seat", List.copyOf(this.seats));
		if (!this.key.spell().isEmpty()) {
			all.put("spell", this.key.spell());
		}
		own(all);
		return Collections.unmodifiableMap(all);
	}

	private void own(Map<String, Object> all) {
		if (this.key instanceof AttributeKey attribute) {
			all.put("what", attribute.what().word());
			if (!attribute.of().isEmpty()) {
				all.put("of", attribute.of());
			}
			OracleBounds.put(all, "value", this.value);
			if (this.count != null) {
				OracleBounds.put(all, "low", (this.count.low() != null) ? this.count.low().longValue() : null);
				OracleBounds.put(all, "high", (this.count.high() != null) ? this.count.high().longValue() : null);
			}
		}
		else if (isDenied()) {
			all.put("what", relation());
		}
		if (this.key instanceof RelationKey relation && is(Predicate.SUCCEEDED)) {
			all.put("derived", false);
			all.put("organisation", relation.office());
		}
	}

	/** By what it is about: subject, relation, object, spell. */
	@Override
	public int compareTo(OracleFact other) {
		return name().compareTo(other.name());
	}

	private String name() {
		return String.join("\u0000", subject(), relation(), object(), this.key.spell(), id());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof OracleFact shown && shown.id().equals(id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return subject() + " " + relation() + " " + object();
	}

}
