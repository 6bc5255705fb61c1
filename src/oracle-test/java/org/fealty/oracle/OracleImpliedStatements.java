package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.model.Extent;
import org.fealty.model.Predicate;
import org.fealty.statement.Citation;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;
import org.fealty.statement.StatedDates;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Value;
import org.fealty.statement.Wording;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What rows say besides what they state: who claims, succeeds or swears says more. */
final class OracleImpliedStatements {

	private final Map<String, Source> sources = new TreeMap<>();

	private final Collection<Statement> rows;

	/** Pairs of a leader and a seat of which a row names a spell. */
	private final Set<String> spells = new TreeSet<>();

	private OracleImpliedStatements(Collection<Source> sources, Collection<Statement> rows) {
		sources.forEach((source) -> this.sources.put(source.id(), source));
		this.rows = rows;
		rows.stream().filter((row) -> row.stance().supports()).map(Statement::about).forEach((about) -> {
			if (about instanceof RelationKey key && key.predicate() == Predicate.LED && !key.spell().isEmpty()) {
				this.spells.add(pair(key));
			}
		});
	}

	static List<Statement> by(Collection<Source> sources, Collection<Statement> rows) {
		return new OracleImpliedStatements(sources, rows).all();
	}

	private List<Statement> all() {
		List<Statement> all = new ArrayList<>();
		List<Statement> offices = new ArrayList<>();
		for (Statement row : this.rows) {
			if (row.stance().supports() && row.about() instanceof RelationKey key) {
				switch (key.predicate()) {
					case CLAIMED -> all.add(attribution(key, row));
					case PLEDGED_TO -> seat(key, row, all);
					case SUCCEEDED -> offices.addAll(offices(key, row));
					default -> {
					}
				}
			}
		}
		all.addAll(withoutContradictions(offices));
		return all;
	}

	/**
	 * Who claims an attack says that he did it; who tells of it does not speak for him.
	 */
	private static Statement attribution(RelationKey claim, Statement row) {
		Citation told = row.citation();
		List<String> through = told.saidBy().equals(claim.subject()) ? told.through() : List.of();
		RelationKey about = new RelationKey(claim.object(), Predicate.ATTRIBUTED_TO, claim.subject(), "", "",
				Extent.TIMELESS);
		return Statement.of(about, new Value.None(), row.stance(), StatedDates.NONE,
				new Wording(Map.of(StatementProperty.ROLE, "perpetrator"), false),
				new Citation(told.dataset(), told.source(), claim.subject(), through, told.locator(), told.note()));
	}

	/** Who names the seat of the lord saw him in it on the day of the oath. */
	private void seat(RelationKey oath, Statement row, List<Statement> all) {
		String seat = OracleColumns.seat(row);
		if (seat != null && isNamed(led(oath.object(), seat, ""))) {
			all.add(of(led(oath.object(), seat, ""), row,
					new StatedDates(null, null, false, row.dating().since(), null, null)));
		}
	}

	/** The one began on the day on which the other ended. */
	private List<Statement> offices(RelationKey succession, Statement row) {
		EdtfDate day = day(row);
		List<Statement> offices = new ArrayList<>();
		RelationKey later = led(succession.subject(), succession.office(), OracleColumns.spell(row));
		RelationKey earlier = led(succession.object(), succession.office(), OracleColumns.predecessorSpell(row));
		if (isNamed(later)) {
			offices.add(of(later, row, new StatedDates(day, null, false, null, null, null)));
		}
		if (isNamed(earlier)) {
			offices.add(of(earlier, row, new StatedDates(null, day, false, null, null, null)));
		}
		return offices;
	}

	private EdtfDate day(Statement row) {
		EdtfDate day = row.dating().since();
		return (day != null) ? day : EdtfDate.of(Bounds.upTo(known(row)));
	}

	private @Nullable LocalDate known(Statement row) {
		Source source = this.sources.get(row.citation().source());
		return (source != null) ? source.knownFrom() : null;
	}

	/** Of one spell all must be able to be right; else none is implied. */
	private static List<Statement> withoutContradictions(List<Statement> offices) {
		Map<String, List<Statement>> byFact = new TreeMap<>();
		offices.forEach((one) -> byFact.computeIfAbsent(one.factId(), (id) -> new ArrayList<>()).add(one));
		byFact.values().removeIf((some) -> !canAllBeRight(some));
		return byFact.values().stream().flatMap(List::stream).toList();
	}

	/** Whether none began after one ended: who returned led in two spells. */
	private static boolean canAllBeRight(List<Statement> offices) {
		long begun = OracleBounds.FIRST;
		long ended = OracleBounds.LAST;
		for (Statement one : offices) {
			EdtfDate since = one.dating().since();
			EdtfDate until = one.dating().until();
			begun = (since != null) ? Math.max(begun, OracleBounds.of(since.first()).low()) : begun;
			ended = (until != null) ? Math.min(ended, OracleBounds.of(until.first()).high()) : ended;
		}
		return begun <= ended;
	}

	/** Whether the fact is clear: no row names spells of the pair, or this is one. */
	private boolean isNamed(RelationKey key) {
		return !key.spell().isEmpty() || !this.spells.contains(pair(key));
	}

	private static RelationKey led(String person, String seat, String spell) {
		return new RelationKey(person, Predicate.LED, seat, spell, "", Extent.LASTING);
	}

	private static String pair(RelationKey key) {
		return key.subject() + "\n" + key.object();
	}

	/** The same voice says so in the same place. */
	private static Statement of(RelationKey about, Statement row, StatedDates dates) {
		return Statement.of(about, new Value.None(), row.stance(), dates, new Wording(Map.of(), true), row.citation());
	}

}
