package org.fealty.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.model.Predicate;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.fealty.time.Ternary;

/**
 * Judges what oaths to another side end: the older allegiance, and what the party led and
 * belonged to in what was left, unless a source says that it went on or it went along.
 */
final class Oaths {

	/** What binds a party to a side. */
	static final Set<Predicate> ALLEGIANCES = Set.of(Predicate.PLEDGED_TO, Predicate.LED, Predicate.MEMBER_OF,
			Predicate.PART_OF);

	static final Set<Predicate> OATH = Set.of(Predicate.PLEDGED_TO);

	private static final Set<Predicate> OFFICE = Set.of(Predicate.LED);

	private final FactIndex index;

	private final DeathStage deathStage;

	private final Sides sides;

	private final Sides reported;

	/**
	 * Judges by the sides of one stage.
	 * @param reported the sides without what is suspected or contested
	 */
	Oaths(FactIndex index, DeathStage deathStage, Sides sides, Sides reported) {
		this.reported = reported;
		this.index = index;
		this.deathStage = deathStage;
		this.sides = sides;
	}

	/** What the party's oaths do to its other allegiances. */
	List<OathEffect> of(String party) {
		List<IndexedFact> oaths = this.index.of(party, OATH);
		if (oaths.isEmpty()) {
			return List.of();
		}
		List<IndexedFact> allegiances = this.index.of(party, ALLEGIANCES);
		return oaths.stream().flatMap((oath) -> whatWasLeft(judge(oath, allegiances)).stream()).toList();
	}

	/**
	 * When to ask for the side of an allegiance that may have been left for a newer one:
	 * on the last day that it can have held before it, as far as that is known without
	 * any oath.
	 */
	Bounds before(IndexedFact older, IndexedFact newer) {
		Bounds eve = this.deathStage.periods().period(newer).since().plusDays(-1);
		Period period = this.deathStage.periods().period(older);
		if (Days.before(period.until().latest(), eve.earliest())) {
			return period.until();
		}
		LocalDate earliest = Days.later(eve.earliest(), period.since().earliest());
		LocalDate latest = Days.earlier(eve.latest(), period.until().latest());
		return Days.before(latest, earliest) ? eve : new Bounds(earliest, latest);
	}

	/** The side of an older allegiance when it may have been left for a newer one. */
	Side left(IndexedFact older, IndexedFact newer) {
		return this.sides.of(older, before(older, newer));
	}

	/** The side of a newer allegiance on the day on which it began. */
	Side joined(IndexedFact newer) {
		return this.sides.of(newer, this.deathStage.periods().period(newer).since());
	}

	/**
	 * What a newer allegiance does to an older one; empty where it is to no other side. A
	 * rumour makes a change of sides unsure, never unsaid: where only a suspected way up
	 * makes both sides one, what is reported still may be a change.
	 */
	Optional<OathEffect> compare(IndexedFact older, IndexedFact newer) {
		Ternary order = this.deathStage.order().older(older, newer);
		if (!order.isPossible() || isToTheSideOfALordWhoFell(older, newer)) {
			return Optional.empty();
		}
		OathEffect effect = effect(this.sides, older, newer, order);
		return effect.differs().isPossible() ? Optional.of(effect.ending(ends(effect)))
				: asReported(older, newer, order);
	}

	/**
	 * The change that it would be had nobody told any rumour, unsure since somebody did;
	 * empty where what is reported makes none.
	 */
	Optional<OathEffect> asReported(IndexedFact older, IndexedFact newer, Ternary order) {
		OathEffect effect = effect(this.reported, older, newer, order).doubted();
		return effect.differs().isPossible() ? Optional.of(effect.ending(ends(effect))) : Optional.empty();
	}

	private OathEffect effect(Sides known, IndexedFact older, IndexedFact newer, Ternary order) {
		Bounds day = this.deathStage.periods().period(newer).since();
		Side to = known.of(newer, day);
		Side from = known.of(older, before(older, newer));
		Ternary wentAlong = this.sides.of(older, day).shares(this.sides.of(newer, day));
		return new OathEffect(older, newer, from, to, from.differs(to), order, wentAlong, Ternary.MAYBE);
	}

	/**
	 * Whether the older allegiance is to a lord who has lost his seat since, and the
	 * newer one is to the side on which that seat then surely stood: whoever swears to
	 * the lord of a fallen lord changes no side.
	 */
	private boolean isToTheSideOfALordWhoFell(IndexedFact older, IndexedFact newer) {
		if (!older.is(Predicate.PLEDGED_TO) || !this.index.isPerson(older.object())) {
			return false;
		}
		Bounds sworn = this.deathStage.periods().period(older).since();
		Bounds joined = this.deathStage.periods().period(newer).since();
		return this.index.of(older.object(), OFFICE)
			.stream()
			.map((office) -> this.deathStage.periods().period(office))
			.filter((office) -> office.attestedUntil() != null
					&& Days.before(office.until().latest(), joined.earliest())
					&& !Days.before(office.until().latest(), sworn.earliest()))
			.map((office) -> Bounds.on(Objects.requireNonNull(office.attestedUntil())))
			.anyMatch((day) -> this.sides.of(older, day).shares(this.sides.of(newer, joined)).isSure());
	}

	private List<OathEffect> judge(IndexedFact oath, List<IndexedFact> allegiances) {
		return allegiances.stream()
			.filter((allegiance) -> allegiance != oath)
			.flatMap((allegiance) -> compare(allegiance, oath).stream())
			.toList();
	}

	private Ternary ends(OathEffect effect) {
		if (wentOn(effect) || effect.wentAlong().isSure()) {
			return Ternary.NO;
		}
		return (effect.leaves() && !effect.wentAlong().isPossible()) ? Ternary.YES : Ternary.MAYBE;
	}

	/** Whether a source says that the older allegiance still held after the oath. */
	private boolean wentOn(OathEffect effect) {
		return Days.before(this.deathStage.periods().period(effect.newer()).since().latest(),
				this.deathStage.periods().period(effect.older()).attestedUntil());
	}

	/**
	 * What the party held or belonged to where it surely left ends too, whenever begun.
	 */
	private List<OathEffect> whatWasLeft(List<OathEffect> effects) {
		Set<String> left = new TreeSet<>();
		effects.stream().filter(OathEffect::leaves).forEach((effect) -> left.addAll(effect.from().tops().keySet()));
		return effects.stream()
			.map((effect) -> (isIn(effect, left) && effect.ends() == Ternary.MAYBE) ? effect.ending(Ternary.YES)
					: effect)
			.toList();
	}

	private static boolean isIn(OathEffect effect, Set<String> left) {
		return !effect.older().is(Predicate.PLEDGED_TO) && effect.newer().isFirm() && effect.differs().isSure()
				&& !effect.wentAlong().isPossible() && left.containsAll(effect.from().tops().keySet());
	}

}
