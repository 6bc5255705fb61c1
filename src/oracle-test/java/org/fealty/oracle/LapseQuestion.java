package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** {@code allegiance/lapsed}: oaths whose lord died or fell, and what renewed them. */
final class LapseQuestion {

	private final Answers world;

	private final Given given;

	private LapseQuestion(Answers world, Given given) {
		this.world = world;
		this.given = given;
	}

	static Question question() {
		return new Question("allegiance/lapsed", Map.of("organisation", ArgumentKind.ORGANISATION, "parts",
				ArgumentKind.YES_OR_NO, "asOf", ArgumentKind.SOME_DAY),
				(world, given) -> new LapseQuestion(world, given).rows());
	}

	private List<Map<String, @Nullable Object>> rows() {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (OracleRelationship oath : this.world.edges("PLEDGED_TO")) {
			this.world.edges("LED")
				.stream()
				.filter((seat) -> seat.from().equals(oath.to()) && seat.get("ending") != null)
				.sorted(Comparator.comparing(OracleRelationship::id))
				.filter((seat) -> isAsked(oath, seat) && !hasGoneOver(oath, seat))
				.forEach((seat) -> rows.add(row(oath, seat)));
		}
		return rows;
	}

	private boolean isAsked(OracleRelationship oath, OracleRelationship seat) {
		OracleBounds end = seat.span("until");
		return seat.course().canMeet(oath.course()) && oath.span("since").low() <= end.high()
				&& lapse(seat) <= oath.span("until").high() && Answers.canHold(oath, this.given.day("asOf"))
				&& this.world.isPartWith(seat.to(), this.given.id("organisation"), this.given.is("parts"),
						this.given.day("asOf"), List.of(seat, oath));
	}

	/**
	 * The first day on which to think that the office was lost: until when it is
	 * presumed, and where it is presumed on no day any that its end allows.
	 */
	private static long lapse(OracleRelationship seat) {
		OraclePeriod held = seat.course();
		return (held.presumed() != OracleBounds.LAST && held.since().high() <= held.presumed()) ? held.presumed()
				: held.until().low();
	}

	/**
	 * Who surely had gone over by then, or is stated to have gone over and may have done
	 * so before the lord fell.
	 */
	private static boolean hasGoneOver(OracleRelationship oath, OracleRelationship seat) {
		OracleBounds until = oath.span("until");
		return oath.text("ending").equals("defected") && ((until.high() <= lapse(seat))
				|| (oath.get("endingFact") == null && until.low() <= seat.span("until").high()));
	}

	private Map<String, @Nullable Object> row(OracleRelationship oath, OracleRelationship seat) {
		Map<String, @Nullable Object> row = Answers.factRow(oath, this.given.day("asOf"));
		this.world.show(row, "party", "partyName", oath.from());
		this.world.show(row, "leader", "leaderName", oath.to());
		this.world.show(row, "organisation", "organisationName", seat.to());
		row.put("lapse", seat.get("ending"));
		Answers.bounds(row, "lapsed", seat.span("until"));
		OracleRelationship renewed = renewal(oath, seat);
		row.put("renewed", (renewed != null) ? renewed.id() : null);
		this.world.show(row, "renewedTo", "renewedToName", (renewed != null) ? renewed.to() : null);
		return row;
	}

	/** The first later oath to the organisation or to who led it afterwards. */
	private @Nullable OracleRelationship renewal(OracleRelationship oath, OracleRelationship seat) {
		long lapsed = lapse(seat);
		Set<String> heirs = heirs(seat);
		this.world.edges("LED")
			.stream()
			.filter((later) -> later.to().equals(seat.to()) && !later.id().equals(seat.id())
					&& later.span("since").high() >= lapsed)
			.forEach((later) -> heirs.add(later.from()));
		heirs.add(seat.to());
		return this.world.edges("PLEDGED_TO")
			.stream()
			.filter((again) -> again.from().equals(oath.from()) && !again.id().equals(oath.id())
					&& !(oath.text("ending").equals("defected")
							&& again.span("since").low() > oath.span("until").high())
					&& again.span("since").high() >= lapsed && heirs.contains(again.to()))
			.findFirst()
			.orElse(null);
	}

	/** Whoever came after him, after that one, and so on. */
	private Set<String> heirs(OracleRelationship seat) {
		Set<String> heirs = new TreeSet<>();
		Set<String> before = new TreeSet<>(Set.of(seat.from()));
		boolean more = true;
		while (more) {
			more = false;
			for (OracleRelationship next : this.world.edges("SUCCEEDED")) {
				if (next.text("organisation").equals(seat.to()) && before.contains(next.to())
						&& heirs.add(next.from())) {
					before.add(next.from());
					more = true;
				}
			}
		}
		return heirs;
	}

}
