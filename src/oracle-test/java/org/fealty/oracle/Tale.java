package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;

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
	 * All that is stated, each by its fact, with what rows imply.
	 */
	Map<String, List<Statement>> byFact() {
		Map<String, Statement> all = new TreeMap<>();
		this.statements.forEach((one) -> all.put(one.id(), one));
		Implied.by(this.sources, List.copyOf(all.values())).forEach((one) -> all.putIfAbsent(one.id(), one));
		Map<String, List<Statement>> byFact = new TreeMap<>();
		all.values().forEach((one) -> byFact.computeIfAbsent(one.factId(), (id) -> new ArrayList<>()).add(one));
		return byFact;
	}

}
