package org.fealty.fact;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.fealty.statement.Ending;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Why something ended, as its statements say. {@code ended} agrees with every other kind
 * of end; all else that differs is disputed, and what is only suspected gives way. Where
 * asserted kinds still differ none is shown, unless all are deaths: then it is
 * {@code died}. Of several events none is shown either. Beside an undoubted assertion no
 * kind is shown that is only suspected, since such an end only may be one.
 *
 * @param end what is shown
 * @param disputed {@code ending}, {@code endingEvent}
 */
record StatedEnds(End end, SortedSet<String> disputed) {

	static StatedEnds of(StatementGroup group) {
		SortedSet<String> disputed = new TreeSet<>();
		if (kinds(group.supporting()).size() > 1) {
			disputed.add("ending");
		}
		if (events(group.supporting()).size() > 1) {
			disputed.add("endingEvent");
		}
		List<Statement> counted = group.hasUndoubtedAssertion() ? group.undoubtedEnds() : group.supporting();
		List<Statement> asserted = counted.stream()
			.filter((statement) -> statement.stance() == Stance.ASSERTS)
			.toList();
		List<Ending> endings = preferred(kinds(counted), kinds(asserted));
		List<String> events = preferred(events(counted), events(asserted));
		boolean suspected = !events.isEmpty() && !events(group.firmest()).containsAll(events);
		return new StatedEnds(new End(common(endings), null, only(events), suspected), disputed);
	}

	private static <T> List<T> preferred(List<T> all, List<T> asserted) {
		return (all.size() < 2 || asserted.isEmpty()) ? all : asserted;
	}

	private static @Nullable Ending common(List<Ending> endings) {
		return (endings.size() > 1 && endings.stream().allMatch(Ending::isDeath)) ? Ending.DIED : only(endings);
	}

	private static <T> @Nullable T only(List<T> values) {
		return (values.size() == 1) ? values.getFirst() : null;
	}

	private static List<Ending> kinds(List<Statement> statements) {
		List<Ending> all = StatementGroup.said(statements, (statement) -> statement.dating().ending());
		List<Ending> telling = all.stream().filter((ending) -> ending != Ending.ENDED).toList();
		return telling.isEmpty() ? all : telling;
	}

	private static List<String> events(List<Statement> statements) {
		Function<Statement, @Nullable String> event = (statement) -> statement.dating().untilEvent();
		return StatementGroup.said(statements, event);
	}

}
