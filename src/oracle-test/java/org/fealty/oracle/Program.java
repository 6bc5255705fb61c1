package org.fealty.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.fealty.derivation.DerivationResult;
import org.fealty.derivation.DerivedWorld;
import org.fealty.derivation.Derived;
import org.fealty.fact.End;
import org.fealty.fact.Fact;
import org.fealty.fact.ConsolidatedValue;
import org.fealty.fact.Status;
import org.fealty.fact.Support;
import org.fealty.fact.Consolidation;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Voices;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;

/** What the program's two pure functions make of a world, in the oracle's form. */
final class Program {

	private Program() {
	}

	static List<OracleRelationship> edges(RandomWorld tale) {
		Map<String, Source> sources = new TreeMap<>();
		tale.sources().forEach((source) -> sources.put(source.id(), source));
		Map<String, Entity> entities = new TreeMap<>();
		tale.entities().forEach((entity) -> entities.put(entity.id(), entity));
		Consolidation consolidation = new Consolidation(sources, new Voices(tale.voices()));
		List<Fact> facts = tale.byFact().values().stream().map(consolidation::consolidate).toList();
		DerivationResult conclusions = DerivedWorld.derive(entities, facts);
		Map<String, OracleRelationship> edges = new TreeMap<>();
		conclusions.facts().forEach((fact) -> edges.put(fact.id(), of(fact)));
		conclusions.derived()
			.forEach((derived) -> edges.merge(derived.id(), of(derived), (own, gap) -> gap.with(own.properties())));
		return new ArrayList<>(edges.values());
	}

	private static OracleRelationship of(Fact fact) {
		Map<String, Object> all = common(fact.id(), fact.status(), fact.period(), fact.sinceText(), fact.untilText(),
				fact.end(), List.copyOf(fact.disputed()), fact.support());
		all.put("endingStated", fact.endingStated());
		all.put("seat", fact.support().seats());
		boolean denied = fact.status() == Status.DENIED;
		if (!fact.key().spell().isEmpty()) {
			all.put("spell", fact.key().spell());
		}
		return switch (fact.key()) {
			case RelationKey key -> {
				if (!key.office().isEmpty()) {
					all.putAll(Map.of("derived", false, "organisation", key.office()));
				}
				if (denied) {
					all.put("what", key.predicate().name());
				}
				yield new OracleRelationship(denied ? "DENIED" : key.predicate().name(), key.subject(), key.object(),
						fact.id(), all);
			}
			case AttributeKey key -> {
				all.put("what", key.what().word());
				value(all, fact.result());
				yield new OracleRelationship("HAS", key.subject(), fact.id(), fact.id(), all);
			}
		};
	}

	private static void value(Map<String, Object> all, @Nullable ConsolidatedValue result) {
		if (result != null) {
			all.put("value", result.text());
			if (result.count() != null) {
				put(all, "low", result.count().low());
				put(all, "high", result.count().high());
			}
		}
	}

	private static OracleRelationship of(Derived derived) {
		Derived.Basis basis = derived.basis();
		Map<String, Object> all = common(derived.id(), basis.status(), basis.period(), basis.sinceText(),
				basis.untilText(), basis.end(), basis.disputed(), basis.support());
		all.put("endingStated", basis.endingStated());
		all.putAll(Map.of("derived", true, "kind", derived.kind().word(), "deciding", derived.deciding()));
		String type = switch (derived) {
			case Derived.Succession one -> {
				all.put("organisation", one.organisation());
				OracleBounds.of(one.gapFrom()).into(all, "gapFrom");
				OracleBounds.of(one.gapTo()).into(all, "gapTo");
				put(all, "gapDaysAtLeast", one.gapDaysAtLeast());
				put(all, "gapDaysAtMost", one.gapDaysAtMost());
				OracleBounds.put(all, "gapKind", one.gapKind());
				OracleBounds.put(all, "orderedBy",
						(one.gapKind() != null) ? OracleBounds.of(one.gapFrom()).order() : null);
				all.put("interim", one.interim());
				OracleBounds.put(all, "presumedFrom", one.presumedFrom());
				yield "SUCCEEDED";
			}
			case Derived.SwornTo one -> {
				OracleBounds.put(all, "throughId", one.through());
				yield "SWORN_TO";
			}
			case Derived.FirstSwornTo one -> {
				OracleBounds.put(all, "toUnit", one.toUnit());
				OracleBounds.of(one.joined()).into(all, "joined");
				all.put("joinedFact", one.joinedFact());
				yield "FIRST_SWORN_TO";
			}
			case Derived.Defection one -> {
				all.put("fromOrganisation", one.fromOrganisation());
				OracleBounds.put(all, "fromUnit", one.fromUnit());
				OracleBounds.put(all, "toUnit", one.toUnit());
				OracleBounds.of(one.left()).into(all, "left");
				OracleBounds.of(one.joined()).into(all, "joined");
				put(all, "lagDaysAtLeast", one.lagDaysAtLeast());
				put(all, "lagDaysAtMost", one.lagDaysAtMost());
				all.putAll(Map.of("leftFact", one.leftFact(), "joinedFact", one.joinedFact(), "orderedBy",
						OracleBounds.of(one.joined()).order()));
				yield "DEFECTED_TO";
			}
		};
		return new OracleRelationship(type, derived.from(), derived.to(), derived.id(), all);
	}

	private static Map<String, Object> common(String id, Status status, Period period, @Nullable String since,
			@Nullable String until, End end, List<String> disputed, Support support) {
		Map<String, Object> all = new HashMap<>(Map.of("id", id, "status", status.word(), "disputed", disputed,
				"statements", (long) support.statements(), "origins", support.origins(), "through", support.through()));
		StatementProperty.shownByFacts().forEach((property) -> all.put(property.key(), support.words(property)));
		OracleBounds.put(all, "since", since);
		OracleBounds.put(all, "until", until);
		OracleBounds.of(period.since()).into(all, "since");
		OracleBounds.of(period.until()).into(all, "until");
		OracleBounds.put(all, "attestedUntil", period.attestedUntil());
		OracleBounds.put(all, "presumedUntil", period.presumedUntil());
		OracleBounds.put(all, "ending", (end.ending() != null) ? end.ending().name().toLowerCase(Locale.ROOT) : null);
		OracleBounds.put(all, "endingFact", end.fact());
		OracleBounds.put(all, "endingEvent", end.event());
		OracleBounds.put(all, "firstReported", support.firstReported());
		return all;
	}

	private static void put(Map<String, Object> all, String name, @Nullable Integer number) {
		OracleBounds.put(all, name, (number != null) ? (Long) number.longValue() : null);
	}

}
