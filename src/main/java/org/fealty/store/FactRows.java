package org.fealty.store;

import org.fealty.model.PropertyMap;
import org.fealty.model.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fealty.derivation.DefectionKeys;
import org.fealty.derivation.Derived;
import org.fealty.fact.End;
import org.fealty.fact.Fact;
import org.fealty.fact.ConsolidatedValue;
import org.fealty.fact.Status;
import org.fealty.fact.Support;
import org.fealty.history.History;
import org.fealty.history.State;
import org.fealty.statement.AttributeKey;
import org.fealty.model.DerivedType;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.StatementProperty;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/** Facts as the rows by which they are written. */
final class FactRows {

	/** No day of any source lies before it. */
	private static final LocalDate UNBOUNDED_BEFORE = LocalDate.of(1, 1, 1);

	/** No day of any source lies beyond it. */
	private static final LocalDate UNBOUNDED = LocalDate.of(9999, 12, 31);

	private FactRows() {
	}

	/**
	 * Everything to write. A succession that a source states is one relationship: it
	 * bears the fact's id, and what is derived of it, the gap, stands beside what is
	 * stated.
	 */
	static List<FactRow> all(History history) {
		return history.facts()
			.stream()
			.map((version) -> of(version.state()).known(version.knownFrom(), version.knownTo()))
			.toList();
	}

	private static FactRow of(State state) {
		FactRow stated = (state.fact() != null) ? of(state.fact()) : null;
		FactRow derived = (state.derived() != null) ? of(state.derived()) : null;
		if (stated == null) {
			return Objects.requireNonNull(derived);
		}
		return (derived != null) ? stated.with(derived) : stated;
	}

	/** A relationship, or an attribute node with the entity it belongs to. */
	static FactRow of(Fact fact) {
		PropertyMap properties = common(fact.id(), fact.status(), fact.period(), fact.sinceText(), fact.untilText(),
				fact.end(), fact.support())
			.with("endingStated", fact.endingStated())
			.with("disputed", fact.disputed());
		if (!fact.support().seats().isEmpty()) {
			properties.with("seat", fact.support().seats());
		}
		if (!fact.key().spell().isEmpty()) {
			properties.with("spell", fact.key().spell());
		}
		return switch (fact.key()) {
			case RelationKey key -> relation(key, fact.status(), properties);
			case AttributeKey key -> attribute(key, fact.result(), properties);
		};
	}

	static FactRow of(Derived derived) {
		Derived.Basis basis = derived.basis();
		PropertyMap properties = common(derived.id(), basis.status(), basis.period(), basis.sinceText(),
				basis.untilText(), basis.end(), basis.support())
			.with("endingStated", basis.endingStated())
			.with("disputed", basis.disputed())
			.with("derived", true)
			.with("kind", derived.kind().word())
			.with("deciding", derived.deciding());
		String type = switch (derived) {
			case Derived.Succession succession -> succession(succession, properties);
			case Derived.SwornTo sworn -> {
				properties.with("throughId", sworn.through());
				yield DerivedType.SWORN_TO.name();
			}
			case Derived.FirstSwornTo first -> {
				properties.with("toUnit", first.toUnit())
					.with("joined", first.joined())
					.with("joinedFact", first.joinedFact());
				yield DerivedType.FIRST_SWORN_TO.name();
			}
			case Derived.Defection defection -> defection(defection, properties);
		};
		return new FactRow(type, derived.from(), derived.to(), derived.id(), properties.map(), Map.of());
	}

	private static PropertyMap common(String id, Status status, Period period, @Nullable String since,
			@Nullable String until, End end, Support support) {
		PropertyMap properties = new PropertyMap().with("id", id)
			.with("status", status.word())
			.with("since", since)
			.with("until", until)
			.with("since", period.since())
			.with("until", period.until())
			.with("attestedUntil", period.attestedUntil())
			.with("presumedUntil", period.presumedUntil())
			.with("ending", (end.ending() != null) ? end.ending().word() : null)
			.with("endingFact", end.fact())
			.with("endingEvent", end.event())
			.with("statements", (long) support.statements())
			.with("origins", support.origins())
			.with("firstReported", support.firstReported())
			.with("through", support.through());
		StatementProperty.shownByFacts()
			.forEach((property) -> properties.with(property.key(), support.words(property)));
		return properties;
	}

	private static FactRow relation(RelationKey key, Status status, PropertyMap properties) {
		if (key.predicate() == Predicate.SUCCEEDED) {
			properties.with("derived", false).with("organisation", key.office());
		}
		if (status == Status.DENIED) {
			properties.with("what", key.predicate().name());
		}
		String type = (status == Status.DENIED) ? Vocabulary.DENIED : key.predicate().name();
		return new FactRow(type, key.subject(), key.object(), key.factId(), properties.map(), Map.of());
	}

	private static FactRow attribute(AttributeKey key, @Nullable ConsolidatedValue result, PropertyMap properties) {
		properties.with("what", key.what().word());
		if (!key.of().isEmpty()) {
			properties.with("of", key.of());
		}
		if (result != null) {
			properties.with("value", result.text());
			if (result.count() != null) {
				properties.with("low", result.count().low()).with("high", result.count().high());
			}
		}
		return new FactRow(Vocabulary.HAS, key.subject(), key.factId(), key.factId(), properties.map(), Map.of());
	}

	private static String succession(Derived.Succession succession, PropertyMap properties) {
		properties.with("organisation", succession.organisation())
			.with("gapFrom", succession.gapFrom())
			.with("gapTo", succession.gapTo())
			.with("gapDaysAtLeast", succession.gapDaysAtLeast())
			.with("gapDaysAtMost", succession.gapDaysAtMost())
			.with("gapKind", succession.gapKind())
			.with("interim", succession.interim())
			.with("presumedFrom", succession.presumedFrom());
		if (succession.gapKind() != null) {
			properties.with(Vocabulary.ORDERED_BY, order(succession.gapFrom()));
		}
		return DerivedType.SUCCEEDED.name();
	}

	private static String defection(Derived.Defection defection, PropertyMap properties) {
		properties.with("fromOrganisation", defection.fromOrganisation())
			.with("fromUnit", defection.fromUnit())
			.with("toUnit", defection.toUnit())
			.with("left", defection.left())
			.with("joined", defection.joined())
			.with("lagDaysAtLeast", defection.lagDaysAtLeast())
			.with("lagDaysAtMost", defection.lagDaysAtMost())
			.with("leftFact", defection.leftFact())
			.with("joinedFact", defection.joinedFact())
			.with(Vocabulary.ORDERED_BY, order(defection.joined()));
		keys(defection.keys(), properties);
		return DerivedType.DEFECTED_TO.name();
	}

	private static void keys(DefectionKeys keys, PropertyMap properties) {
		properties.with("units", keys.units()).with("places", keys.places()).with("placesAround", keys.placesAround());
		commands("commands", keys.commands(), properties);
		commands("superiors", keys.superiors(), properties);
	}

	/** Three lists of one length: organisations, first days and last days. */
	private static void commands(String name, List<DefectionKeys.Command> commands, PropertyMap properties) {
		properties.with(name, commands.stream().map(DefectionKeys.Command::organisation).toList())
			.withDays(name + "From",
					commands.stream()
						.map((command) -> Objects.requireNonNullElse(command.days().earliest(), UNBOUNDED_BEFORE))
						.toList())
			.withDays(name + "To",
					commands.stream()
						.map((command) -> Objects.requireNonNullElse(command.days().latest(), UNBOUNDED))
						.toList());
	}

	/** Where answers put it: what nothing bounds comes last. */
	private static LocalDate order(Bounds day) {
		return (day.latest() != null) ? day.latest() : UNBOUNDED;
	}

}
