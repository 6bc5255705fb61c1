package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.fealty.statement.Citation;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.statement.Voice;
import org.fealty.statement.Wording;

/**
 * A small world as a dataset tells of it.
 *
 * @param sources its publications
 * @param voices who may be whom
 * @param entities whom and what its registries name
 * @param statements what its rows state
 */
record Tale(List<Source> sources, List<Voice> voices, List<Entity> entities, List<Statement> statements) {

	Tale {
		sources = List.copyOf(sources);
		voices = List.copyOf(voices);
		entities = List.copyOf(entities);
		statements = List.copyOf(statements);
	}

	Tale with(List<Statement> others) {
		return new Tale(this.sources, this.voices, this.entities, others);
	}

	/** What could be known at the end of this day. */
	Tale knownBy(LocalDate day) {
		Predicate<Source> known = (source) -> !source.knownFrom().isAfter(day);
		List<String> published = this.sources.stream().filter(known).map(Source::id).toList();
		return new Tale(this.sources.stream().filter(known).toList(), this.voices, this.entities,
				this.statements.stream().filter((one) -> published.contains(one.citation().source())).toList());
	}

	/**
	 * All that is stated, each by its fact, with what whoever claims an attack also says.
	 */
	Map<String, List<Statement>> byFact() {
		Map<String, Statement> all = new TreeMap<>();
		for (Statement one : this.statements) {
			all.put(one.id(), one);
			if (one.about() instanceof RelationKey claim && claim.predicate() == org.fealty.model.Predicate.CLAIMED
					&& one.stance().supports()) {
				Statement implied = alsoSaid(claim, one);
				all.putIfAbsent(implied.id(), implied);
			}
		}
		Map<String, List<Statement>> byFact = new TreeMap<>();
		all.values().forEach((one) -> byFact.computeIfAbsent(one.factId(), (id) -> new ArrayList<>()).add(one));
		return byFact;
	}

	/** Who claims an attack says himself, through whoever tells of it, that he did it. */
	private static Statement alsoSaid(RelationKey claim, Statement row) {
		Citation told = row.citation();
		List<String> through = told.saidBy().equals(claim.subject()) ? told.through() : List.of(told.saidBy());
		RelationKey about = new RelationKey(claim.object(), org.fealty.model.Predicate.ATTRIBUTED_TO, claim.subject(),
				"", "", org.fealty.model.Extent.TIMELESS);
		return Statement.of(about, new Value.None(), row.stance(), StatedDates.NONE,
				new Wording("perpetrator", null, null),
				new Citation(told.dataset(), told.source(), claim.subject(), through, told.locator(), told.note()));
	}

}
