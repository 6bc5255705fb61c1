package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** Who owed allegiance to whom. */
final class AllegianceQuestions {

	private static final String[] TIES = { "LED", "PLEDGED_TO", "MEMBER_OF", "PART_OF", "AFFILIATED_WITH" };

	private AllegianceQuestions() {
	}

	static List<Question> all() {
		Map<String, Asking> ofBody = Map.of("organisation", Asking.ORGANISATION, "parts", Asking.YES_OR_NO, "asOf",
				Asking.SOME_DAY);
		Map<String, Asking> ofParty = Map.of("entity", Asking.PARTY, "asOf", Asking.SOME_DAY);
		return List.of(new Question("allegiance/members-of", ofBody, AllegianceQuestions::members),
				new Question("allegiance/parts-of", ofBody, AllegianceQuestions::parts),
				new Question("allegiance/pledges-of", ofParty, AllegianceQuestions::pledgesOf),
				new Question("allegiance/pledges-to", ofParty, AllegianceQuestions::pledgesTo),
				new Question("allegiance/network-on-date",
						Map.of("on", Asking.DAY, "organisation", Asking.ORGANISATION), AllegianceQuestions::network));
	}

	private static List<Map<String, @Nullable Object>> members(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Edge fact : world.below(given.id("organisation"), given.is("parts"), given.day("asOf"), "MEMBER_OF")) {
			Map<String, @Nullable Object> row = Answers.factRow(fact, given.day("asOf"));
			world.show(row, "party", "partyName", fact.from());
			world.show(row, "organisation", "organisationName", fact.to());
			row.put("role", fact.list("role"));
			rows.add(row);
		}
		return rows;
	}

	private static List<Map<String, @Nullable Object>> parts(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Edge fact : world.below(given.id("organisation"), given.is("parts"), given.day("asOf"), "PART_OF")) {
			Map<String, @Nullable Object> row = Answers.factRow(fact, given.day("asOf"));
			world.show(row, "part", "partName", fact.from());
			row.put("kind", world.kind(fact.from()));
			world.show(row, "organisation", "organisationName", fact.to());
			row.put("role", fact.list("role"));
			rows.add(row);
		}
		return rows;
	}

	private static List<Map<String, @Nullable Object>> pledgesOf(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Edge oath : world.edges("PLEDGED_TO")) {
			if (!oath.from().equals(given.id("entity")) || !Answers.canHold(oath, given.day("asOf"))) {
				continue;
			}
			Set<String> bodies = new TreeSet<>();
			world.edges("SWORN_TO")
				.stream()
				.filter((sworn) -> sworn.from().equals(oath.from()) && sworn.text("throughId").equals(oath.to())
						&& sworn.list("deciding").contains(oath.id()))
				.forEach((sworn) -> bodies.add(sworn.to()));
			if (bodies.isEmpty()) {
				rows.add(oath(world, given, oath, null));
			}
			bodies.forEach((body) -> rows.add(oath(world, given, oath, body)));
		}
		return rows;
	}

	private static Map<String, @Nullable Object> oath(Answers world, Given given, Edge oath, @Nullable String body) {
		Map<String, @Nullable Object> row = Answers.factRow(oath, given.day("asOf"));
		world.show(row, "to", "toName", oath.to());
		world.show(row, "organisation", "organisationName", body);
		row.put("channel", oath.list("channel"));
		return row;
	}

	private static List<Map<String, @Nullable Object>> pledgesTo(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Edge oath : world.edges("PLEDGED_TO")) {
			if (oath.to().equals(given.id("entity")) && Answers.canHold(oath, given.day("asOf"))) {
				Map<String, @Nullable Object> row = Answers.factRow(oath, given.day("asOf"));
				world.show(row, "from", "fromName", oath.from());
				row.put("channel", oath.list("channel"));
				rows.add(row);
			}
		}
		return rows;
	}

	/**
	 * What touches it or its parts, the oaths to their leaders, and the seats of lords.
	 */
	private static List<Map<String, @Nullable Object>> network(Answers world, Given given) {
		LocalDate day = given.day("on");
		List<Edge> holding = world.edges((edge) -> edge.is(TIES) && Answers.canHold(edge, day));
		Set<String> units = new TreeSet<>(Set.of(given.id("organisation")));
		boolean more = true;
		while (more) {
			more = holding.stream()
				.anyMatch((edge) -> edge.is("PART_OF") && units.contains(edge.to()) && units.add(edge.from()));
		}
		Set<Edge> network = new java.util.HashSet<>();
		Set<String> leaders = new TreeSet<>();
		holding.stream()
			.filter((edge) -> edge.is("LED") && units.contains(edge.to()))
			.forEach((edge) -> leaders.add(edge.from()));
		holding.stream()
			.filter((edge) -> units.contains(edge.from()) || units.contains(edge.to())
					|| (edge.is("PLEDGED_TO") && leaders.contains(edge.to())))
			.forEach(network::add);
		Set<String> lords = new TreeSet<>();
		network.stream().filter((edge) -> edge.is("PLEDGED_TO")).forEach((edge) -> lords.add(edge.to()));
		holding.stream().filter((edge) -> edge.is("LED") && lords.contains(edge.from())).forEach(network::add);
		return network.stream()
			.sorted(Answers.OLDEST)
			.map((edge) -> Map.<String, @Nullable Object>of("relationship", edge.id()))
			.toList();
	}

}
