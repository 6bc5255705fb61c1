package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.fealty.oracle.Question.Given;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.jspecify.annotations.Nullable;

/** {@code evidence/disagreements}: what the sources cannot agree on. */
final class DisagreementQuestion {

	private final Answers world;

	private final Given given;

	private DisagreementQuestion(Answers world, Given given) {
		this.world = world;
		this.given = given;
	}

	static Question question() {
		return new Question("evidence/disagreements", Map.of("entity", Asking.SOME_ENTITY),
				(world, given) -> new DisagreementQuestion(world, given).rows());
	}

	private List<Map<String, @Nullable Object>> rows() {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Edge fact : this.world.edges(this::isAsked)) {
			List<Statement> statements = this.world.statements(fact.id());
			Set<String> disputed = new TreeSet<>();
			fact.list("disputed").forEach((what) -> disputed.add(String.valueOf(what)));
			if (statements.stream().anyMatch((one) -> !one.stance().supports())) {
				disputed.add("status");
			}
			disputed.forEach((what) -> rows.add(row(fact, what, statements)));
		}
		return rows;
	}

	private boolean isAsked(Edge fact) {
		boolean touches = fact.from().equals(this.given.id("entity")) || fact.to().equals(this.given.id("entity"));
		return touches && !this.world.statements(fact.id()).isEmpty()
				&& (!fact.list("disputed").isEmpty() || List.of("contested", "denied").contains(fact.text("status")));
	}

	private Map<String, @Nullable Object> row(Edge fact, String what, List<Statement> statements) {
		Map<String, @Nullable Object> row = new HashMap<>();
		this.world.show(row, "subject", "subjectName", fact.from());
		row.put("predicate", fact.text("what").isEmpty() ? fact.type() : fact.text("what"));
		this.world.show(row, "object", "objectName", fact.is("HAS") ? null : fact.to());
		row.put("of", fact.get("of"));
		row.put("what", what);
		row.put("status", fact.get("status"));
		row.put("fact", fact.id());
		Comparator<Statement> order = Comparator.comparing((Statement one) -> String.valueOf(said(one, what)))
			.thenComparing((one) -> one.citation().saidBy())
			.thenComparing((one) -> one.citation().source());
		Set<Statement> words = new TreeSet<>(order);
		statements.stream()
			.filter((one) -> (what.equals("status") || one.stance().supports()) && said(one, what) != null)
			.forEach(words::add);
		row.put("values", each(words, (one) -> said(one, what)));
		row.put("saidBy", each(words, (one) -> one.citation().saidBy()));
		row.put("saidByNames", each(words, (one) -> voice(one.citation().saidBy())));
		row.put("sources", each(words, (one) -> one.citation().source()));
		row.put("sourceTitles",
				each(words,
						(one) -> this.world.tale()
							.sources()
							.stream()
							.filter((source) -> source.id().equals(one.citation().source()))
							.findFirst()
							.orElseThrow()
							.title()));
		return row;
	}

	private static List<@Nullable Object> each(Set<Statement> words, Function<Statement, @Nullable Object> what) {
		List<@Nullable Object> all = new ArrayList<>();
		words.forEach((one) -> all.add(what.apply(one)));
		return all;
	}

	private static @Nullable String said(Statement one, String what) {
		return switch (what) {
			case "status" -> one.stance().word();
			case "since" -> text(one.dating().since());
			case "until" -> (one.dating().untilEvent() != null) ? one.dating().untilEvent()
					: one.dating().still() ? ".." : text(one.dating().until());
			case "endingEvent" -> one.dating().untilEvent();
			case "ending" ->
				(one.dating().ending() != null) ? one.dating().ending().name().toLowerCase(Locale.ROOT) : null;
			default -> !one.value().text().isEmpty() ? one.value().text() : text(one.dating().since());
		};
	}

	private static @Nullable String text(@Nullable Object date) {
		return (date != null) ? date.toString() : null;
	}

	private @Nullable String voice(String id) {
		for (Voice voice : this.world.tale().voices()) {
			if (voice.id().equals(id)) {
				return voice.name();
			}
		}
		return id.equals(Voice.CODER) ? id : this.world.name(id);
	}

}
