package org.fealty.derivation;

import org.fealty.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.fealty.derivation.Derived.Defection;
import org.fealty.derivation.Derived.FirstSwornTo;
import org.fealty.derivation.Derived.Succession;
import org.fealty.derivation.Derived.SwornTo;
import org.fealty.fact.Fact;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.testing.StatementBuilder;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DerivationLawsTests {

	private static final int WORLDS = Integer.getInteger("worlds", 400);

	private static final int MEMBERS = Integer.getInteger("members", 20_000);

	private static final UnaryOperator<String> SAME = UnaryOperator.identity();

	private static LongStream seeds() {
		return LongStream.range(0, WORLDS);
	}

	private static Map<String, Fact> byId(List<Fact> facts) {
		Map<String, Fact> byId = new HashMap<>();
		facts.forEach((fact) -> byId.put(fact.id(), fact));
		return byId;
	}

	private static DerivationResult conclude(List<Fact> facts) {
		return DerivedWorld.derive(DerivedWorld.entities(facts), facts);
	}

	@Test
	void theOrderOfFactsDoesNotMatter() {
		seeds().forEach((seed) -> {
			List<Fact> facts = DerivedWorld.facts(RandomStatements.of(seed));
			List<Fact> shuffled = new ArrayList<>(facts);
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(conclude(shuffled)).as("world %d", seed).isEqualTo(conclude(facts));
		});
	}

	@Test
	void theSameTwiceIsTheSameAndWhatIsGivenStaysAsItIs() {
		seeds().forEach((seed) -> {
			List<Fact> facts = DerivedWorld.facts(RandomStatements.of(seed));
			List<Fact> twice = new ArrayList<>(facts);
			twice.addAll(facts);
			assertThat(conclude(twice)).as("world %d", seed).isEqualTo(conclude(facts));
			assertThat(facts).isEqualTo(DerivedWorld.facts(RandomStatements.of(seed)));
		});
	}

	@Test
	void everyFactComesBackOnceAndOnlyItsPeriodEndAndDisputesChange() {
		seeds().forEach((seed) -> {
			List<Fact> facts = DerivedWorld.facts(RandomStatements.of(seed));
			Map<String, Fact> stated = new HashMap<>();
			facts.forEach((fact) -> stated.put(fact.id(), fact));
			DerivationResult conclusions = conclude(facts);
			assertThat(conclusions.facts()).hasSameSizeAs(facts);
			conclusions.facts().forEach((fact) -> {
				Fact before = known(stated, fact.id());
				assertThat(new Fact(fact.key(), fact.status(), before.period(), fact.sinceText(), fact.untilText(),
						before.end(), before.disputed(), fact.support(), fact.result(), before.basis()))
					.isEqualTo(before);
				assertThat(fact.disputed()).containsAll(before.disputed());
			});
		});
	}

	@Test
	void shiftingAllDaysShiftsAllAnswers() {
		seeds().forEach(
				(seed) -> assertThat(described(RandomStatements.of(seed, 1000, SAME), -1000, SAME)).as("world %d", seed)
					.isEqualTo(described(RandomStatements.of(seed), 0, SAME)));
	}

	@Test
	void renamingIdsRenamesAnswers() {
		UnaryOperator<String> renamed = (id) -> id.startsWith("underground") ? id : id + "-x";
		UnaryOperator<String> back = (id) -> id.replace("-x", "");
		seeds().forEach(
				(seed) -> assertThat(described(RandomStatements.of(seed, 0, renamed), 0, back)).as("world %d", seed)
					.isEqualTo(described(RandomStatements.of(seed), 0, SAME)));
	}

	@Test
	void certainImpliesPresumedImpliesPossible() {
		seeds().forEach((seed) -> conclude(DerivedWorld.facts(RandomStatements.of(seed))).facts()
			.stream()
			.filter((fact) -> !fact.disputed().contains("until") && !fact.disputed().contains("since"))
			.map(Fact::period)
			.forEach((period) -> {
				LocalDate attested = period.attestedUntil();
				LocalDate presumed = period.presumedUntil();
				if (attested != null && presumed != null) {
					assertThat(attested).as("world %d: %s", seed, period).isBeforeOrEqualTo(presumed);
				}
				if (attested != null && period.until().latest() != null) {
					assertThat(attested).as("world %d: %s", seed, period).isBeforeOrEqualTo(period.until().latest());
				}
				if (presumed != null && period.until().latest() != null) {
					assertThat(presumed).as("world %d: %s", seed, period).isBeforeOrEqualTo(period.until().latest());
				}
			}));
	}

	@Test
	void nothingEndsBeforeItBeganUnlessDisputed() {
		seeds().forEach((seed) -> conclude(DerivedWorld.facts(RandomStatements.of(seed))).facts()
			.stream()
			.filter((fact) -> fact.disputed().isEmpty())
			.forEach((fact) -> assertThat(fact.period().isInverted()).as("world %d: %s", seed, fact).isFalse()));
	}

	@Test
	void anEndThatFollowsIsNeverSharperThanItsCausesDeserve() {
		seeds().forEach((seed) -> {
			DerivationResult conclusions = conclude(DerivedWorld.facts(RandomStatements.of(seed)));
			Map<String, Fact> facts = new HashMap<>();
			conclusions.facts().forEach((fact) -> facts.put(fact.id(), fact));
			conclusions.facts().stream().filter((fact) -> fact.end().fact() != null).forEach((fact) -> {
				Fact cause = known(facts, fact.end().fact());
				assertThat(cause.status().isFirm()).as("world %d: %s", seed, fact).isTrue();
				assertThat(cause.key().subject()).isEqualTo(fact.key().subject());
			});
		});
	}

	@Test
	void whatIsDerivedFromUnsureFactsIsOnlyPossible() {
		seeds().forEach((seed) -> {
			DerivationResult conclusions = conclude(DerivedWorld.facts(RandomStatements.of(seed)));
			Map<String, Fact> facts = new HashMap<>();
			conclusions.facts().forEach((fact) -> facts.put(fact.id(), fact));
			conclusions.derived().forEach((derived) -> {
				assertThat(facts.keySet()).containsAll(derived.deciding());
				if (!(derived instanceof Succession) && derived.kind() != Certainty.POSSIBLE) {
					assertThat(derived.deciding()).as("world %d: %s", seed, derived)
						.allMatch((id) -> known(facts, id).status().isFirm());
				}
			});
			assertThat(conclusions.derived()).extracting(Derived::id).doesNotHaveDuplicates();
		});
	}

	@Test
	void lagsAndGapsAgreeWithTheirDays() {
		seeds()
			.forEach((seed) -> conclude(DerivedWorld.facts(RandomStatements.of(seed))).derived().forEach((derived) -> {
				if (derived instanceof Defection defection) {
					assertThat(defection.fromOrganisation()).isNotEqualTo(defection.to());
					assertThat(defection.lagDaysAtLeast() == null || defection.lagDaysAtMost() == null
							|| defection.lagDaysAtLeast() <= defection.lagDaysAtMost())
						.as("world %d: %s", seed, derived)
						.isTrue();
				}
				if (derived instanceof Succession succession && succession.gapDaysAtLeast() != null
						&& succession.gapDaysAtLeast() > 0) {
					assertThat(succession.gapKind()).as("world %d: %s", seed, derived).isIn("stated", "implied");
				}
			}));
	}

	@Test
	void givingUpEarlyEndsTheWorkAndMakesNothingMoreSure() {
		seeds().forEach((seed) -> {
			List<Fact> facts = DerivedWorld.facts(RandomStatements.of(seed));
			FactIndex world = new FactIndex(DerivedWorld.entities(facts), byId(facts));
			FirstDays first = new FirstDays(world);
			EffectivePeriods settled = new AllegianceFixpoint(world, new DeathStage(world),
					AllegianceFixpoint.FREE_ROUNDS)
				.periods();
			EffectivePeriods givenUp = new AllegianceFixpoint(world, new DeathStage(world), 0).periods();
			List<Fact> full = first.bound(world, settled, (subject) -> true);
			List<Fact> early = first.bound(world, givenUp, (subject) -> true);
			for (int index = 0; index < full.size(); index++) {
				if (!early.get(index).end().equals(full.get(index).end())) {
					assertThat(early.get(index).end().fact()).as("world %d: %s", seed, early.get(index)).isNull();
				}
			}
		});
	}

	@Test
	void whatIsConcludedAboutSomeIsWhatIsConcludedAboutAllWithoutTheOthers() {
		seeds().forEach((seed) -> {
			List<Fact> facts = DerivedWorld.facts(RandomStatements.of(seed));
			Map<String, Entity> entities = DerivedWorld.entities(facts);
			DerivationResult whole = DerivedWorld.derive(entities, facts);
			Set<String> about = new TreeSet<>(List.of(facts.getFirst().key().subject(), "Umar", "ce"));
			assertThat(Derivation.deriveFor(entities, byId(facts), about::contains)).as("world %d", seed)
				.isEqualTo(new DerivationResult(
						whole.facts().stream().filter((fact) -> about.contains(fact.key().subject())).toList(),
						whole.derived().stream().filter((one) -> about.contains(one.from())).toList(),
						asked(whole.undatedEvents(), about)));
		});
	}

	private static Map<String, Bounds> asked(Map<String, Bounds> days, Set<String> about) {
		Map<String, Bounds> asked = new TreeMap<>(days);
		asked.keySet().retainAll(about);
		return asked;
	}

	@Test
	void whatIsNeededIsEnough() {
		seeds().forEach((seed) -> {
			List<Fact> facts = DerivedWorld.facts(RandomStatements.of(seed));
			Map<String, Entity> entities = DerivedWorld.entities(facts);
			DerivationResult whole = DerivedWorld.derive(entities, facts);
			for (String touched : entities.keySet()) {
				Set<String> affected = DerivedWorld.dependents(List.of(touched), facts);
				Set<String> needed = DerivedWorld.grounds(affected, facts);
				DerivationResult part = DerivedWorld.derive(entities,
						facts.stream().filter((fact) -> needed.contains(fact.key().subject())).toList());
				assertThat(about(part, affected)).as("world %d, %s", seed, touched).isEqualTo(about(whole, affected));
			}
		});
	}

	@Test
	void whatIsNotAffectedDoesNotChange() {
		seeds().forEach((seed) -> {
			List<Fact> facts = DerivedWorld.facts(RandomStatements.of(seed));
			Map<String, Entity> entities = DerivedWorld.entities(facts);
			DerivationResult whole = DerivedWorld.derive(entities, facts);
			for (Fact gone : facts) {
				Set<String> others = new TreeSet<>(entities.keySet());
				others.removeAll(DerivedWorld.dependents(List.of(gone.key().subject()), facts));
				DerivationResult without = DerivedWorld.derive(entities,
						facts.stream().filter((fact) -> !fact.id().equals(gone.id())).toList());
				assertThat(about(without, others)).as("world %d without %s", seed, gone)
					.isEqualTo(about(whole, others));
			}
		});
	}

	@Test
	void eachMemberOfAHubDefectsOnce() {
		List<Fact> facts = new ArrayList<>();
		List<StatementBuilder> few = List.of(StatementBuilder.that("Bakr", Predicate.LED, "is").since("2010"),
				StatementBuilder.that("Umar", Predicate.LED, "ce").since("2007"),
				StatementBuilder.that("Ali", Predicate.PLEDGED_TO, "Umar").since("2011"),
				StatementBuilder.that("Ali", Predicate.MEMBER_OF, "ce").since("2010"),
				StatementBuilder.that("Ali", Predicate.PLEDGED_TO, "Bakr").since("2014-12-19"));
		List<Fact> patterns = DerivedWorld.facts(few);
		Map<String, Entity> entities = new HashMap<>(DerivedWorld.entities(patterns));
		patterns.stream().filter((fact) -> !fact.key().subject().equals("Ali")).forEach(facts::add);
		for (int member = 0; member < MEMBERS; member++) {
			String id = "Member-" + member;
			long later = member % 1500;
			entities.put(id, new Entity(id, id, Set.of(Label.PERSON), null, false, null));
			patterns.stream()
				.filter((fact) -> fact.key().subject().equals("Ali"))
				.forEach((fact) -> facts.add(renamed(fact, id, later)));
		}
		DerivationResult conclusions = DerivedWorld.derive(entities, facts);
		assertThat(conclusions.derived().stream().filter(Defection.class::isInstance)).hasSize(MEMBERS);
	}

	private static Fact known(Map<String, Fact> facts, @Nullable String id) {
		return Objects.requireNonNull(facts.get(id), "Every id is that of a fact.");
	}

	private static Fact renamed(Fact fact, String subject, long later) {
		RelationKey key = (RelationKey) fact.key();
		Period period = new Period(fact.period().since().plusDays(later), fact.period().until(),
				Days.plus(fact.period().attestedUntil(), later), null);
		return new Fact(
				new RelationKey(subject, key.predicate(), key.object(), key.spell(), key.office(), key.extent()),
				fact.status(), period, fact.sinceText(), fact.untilText(), fact.end(), fact.disputed(), fact.support(),
				fact.result(), fact.basis());
	}

	private static List<Object> about(DerivationResult conclusions, Set<String> entities) {
		return Stream
			.concat(conclusions.facts().stream().filter((fact) -> entities.contains(fact.key().subject())),
					conclusions.derived().stream().filter((derived) -> entities.contains(derived.from())))
			.map(Object.class::cast)
			.toList();
	}

	/** All answers as texts that hold no id of a fact, shifted and renamed back. */
	private static List<String> described(List<StatementBuilder> told, long shift, UnaryOperator<String> names) {
		List<Fact> facts = DerivedWorld.facts(told);
		DerivationResult conclusions = conclude(facts);
		Map<String, String> keys = new TreeMap<>();
		conclusions.facts().forEach((fact) -> keys.put(fact.id(), names.apply(key(fact))));
		List<String> texts = new ArrayList<>();
		conclusions.facts()
			.forEach((fact) -> texts.add(keys.get(fact.id()) + " " + fact.status() + " " + show(fact.period(), shift)
					+ " " + fact.end().ending() + " " + name(keys, fact.end().fact()) + " " + fact.end().event() + " "
					+ fact.disputed()));
		conclusions.derived()
			.forEach((derived) -> texts.add(names.apply(derived.from()) + " " + names.apply(derived.to()) + " "
					+ derived.kind() + " " + show(derived.basis().period(), shift) + " "
					+ derived.deciding().stream().map((id) -> name(keys, id)).toList() + " "
					+ names.apply(special(derived, shift))));
		Collections.sort(texts);
		return texts;
	}

	private static String special(Derived derived, long shift) {
		return switch (derived) {
			case Succession one -> one.organisation() + show(one.gapFrom(), shift) + show(one.gapTo(), shift)
					+ one.gapDaysAtLeast() + " " + one.gapDaysAtMost() + one.gapKind();
			case SwornTo one -> "through " + one.through();
			case FirstSwornTo one -> one.toUnit() + show(one.joined(), shift);
			case Defection one -> one.fromOrganisation() + one.fromUnit() + one.toUnit() + show(one.left(), shift)
					+ show(one.joined(), shift) + one.lagDaysAtLeast() + " " + one.lagDaysAtMost()
					+ show(one.keys(), shift);
		};
	}

	private static String show(DefectionKeys keys, long shift) {
		return keys.units() + " " + keys.places() + " " + keys.placesAround() + " " + show(keys.commands(), shift) + " "
				+ show(keys.superiors(), shift);
	}

	private static List<String> show(List<DefectionKeys.Command> commands, long shift) {
		return commands.stream().map((command) -> command.organisation() + " " + show(command.days(), shift)).toList();
	}

	private static String key(Fact fact) {
		return switch (fact.key()) {
			case RelationKey key -> key.subject() + " " + key.predicate() + " " + key.object() + " " + key.spell();
			case AttributeKey key -> key.subject() + " " + key.what() + " " + key.spell();
		};
	}

	private static @Nullable String name(Map<String, String> keys, @Nullable String id) {
		return (id != null) ? keys.get(id) : null;
	}

	private static String show(Period period, long shift) {
		return show(period.since(), shift) + " " + show(period.until(), shift) + " "
				+ DerivedWorld.show(Days.plus(period.attestedUntil(), shift)) + " "
				+ DerivedWorld.show(Days.plus(period.presumedUntil(), shift));
	}

	private static String show(Bounds bounds, long shift) {
		return DerivedWorld.show(bounds.plusDays(shift));
	}

}
