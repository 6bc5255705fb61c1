package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.oracle.Question.Given;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.jspecify.annotations.Nullable;

/** {@code attack/responsibility}: who is said to have done an attack, and who says so. */
final class ResponsibilityQuestion {

	private ResponsibilityQuestion() {
	}

	static Question question() {
		return new Question("attack/responsibility", Map.of("attack", Asking.EVENT, "asOf", Asking.SOME_DAY),
				ResponsibilityQuestion::rows);
	}

	/** What is claimed or attributed, denied or not, oldest first. */
	static List<Edge> facts(Answers world, String attack) {
		return world.edges((edge) -> (edge.from().equals(attack) || edge.to().equals(attack))
				&& List.of("CLAIMED", "ATTRIBUTED_TO").contains(edge.is("DENIED") ? edge.text("what") : edge.type()));
	}

	private static List<Map<String, @Nullable Object>> rows(Answers world, Given given) {
		String attack = given.id("attack");
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Edge fact : facts(world, attack)) {
			String party = fact.from().equals(attack) ? fact.to() : fact.from();
			boolean claimed = !world
				.edges((edge) -> edge.is("CLAIMED") && edge.from().equals(party) && edge.to().equals(attack))
				.isEmpty();
			if (AttackQuestions.isOn(fact.span("since"), given)) {
				said(world, fact).forEach((words, stances) -> {
					// by claiming he lays it to himself, which is told once
					if (!words.equals("attributed " + party) || !claimed) {
						rows.add(row(world, fact, party, words, stances, given));
					}
				});
			}
		}
		return rows;
	}

	/** By what is said and who says it, how. */
	private static Map<String, Set<String>> said(Answers world, Edge fact) {
		boolean claim = fact.is("CLAIMED") || fact.text("what").equals("CLAIMED");
		Map<String, Set<String>> said = new TreeMap<>();
		for (Statement one : world.statements(fact.id())) {
			String says = switch (one.stance()) {
				case DENIES -> "denied";
				case DISPUTES -> "disputed";
				default -> claim ? "claimed" : "attributed";
			};
			said.computeIfAbsent(says + " " + one.citation().saidBy(), (words) -> new TreeSet<>())
				.add(one.stance().word());
		}
		return said;
	}

	private static Map<String, @Nullable Object> row(Answers world, Edge fact, String party, String words,
			Set<String> stances, Given given) {
		Map<String, @Nullable Object> row = AttackQuestions.act(fact, given);
		world.show(row, "party", "partyName", party);
		String voice = words.substring(words.indexOf(' ') + 1);
		row.put("says", words.substring(0, words.indexOf(' ')));
		row.put("saidBy", voice);
		row.put("saidByName", name(world, voice));
		row.put("stances", List.copyOf(stances));
		row.put("role", fact.list("role"));
		if (given.day("asOf") != null && fact.is("ATTRIBUTED_TO")) {
			row.put("holds", fact.isFirm() ? "certain" : "possible");
		}
		if (fact.is("DENIED")) {
			row.put("holds", null);
		}
		return row;
	}

	/** The name of a voice, or of somebody who speaks. */
	static String name(Answers world, String id) {
		String known = world.knows(id) ? world.name(id) : null;
		return world.tale()
			.voices()
			.stream()
			.filter((voice) -> voice.id().equals(id))
			.map(Voice::name)
			.findFirst()
			.orElse((known != null) ? known : id);
	}

}
