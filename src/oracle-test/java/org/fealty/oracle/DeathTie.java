package org.fealty.oracle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tied somebody to an organisation when he died.
 *
 * @param death the days on which it can have been
 * @param how how sure it is: certain, presumed or possible
 */
record DeathTie(OracleRelationship tie, OracleRelationship killing, OracleBounds death, String how) {

	static final List<String> SUREST = List.of("certain", "presumed", "possible");

	private static final List<String> CLOSEST = List.of("LED", "MEMBER_OF", "SWORN_TO");

	/** What merely may have lasted comes last, of the rest the closest first. */
	static final Comparator<DeathTie> BEST = Comparator.comparing((DeathTie one) -> one.how.equals("possible"))
		.thenComparingInt((one) -> CLOSEST.indexOf(one.tie.type()))
		.thenComparingInt((one) -> SUREST.indexOf(one.how))
		.thenComparing((one) -> one.tie.span("since").high(), Comparator.reverseOrder())
		.thenComparing((one) -> one.tie.id());

	static DeathTie of(OracleRelationship tie, OracleRelationship killing) {
		OracleBounds death = killing.span("since");
		return new DeathTie(tie, killing, death, how(tie, killing, death));
	}

	/** Everything that can have tied the dead to something on the day of his death. */
	static List<DeathTie> all(Answers world, OracleRelationship killing) {
		return world.edges("LED", "MEMBER_OF", "SWORN_TO")
			.stream()
			.filter((tie) -> tie.from().equals(killing.from()))
			.map((tie) -> of(tie, killing))
			.filter((tied) -> tied.tie.course().canMeet(tied.lasting().course()))
			.sorted(BEST)
			.toList();
	}

	/** The death as something that lasts as long as it can have been. */
	OracleRelationship lasting() {
		Map<String, Object> properties = new HashMap<>();
		new OracleBounds(this.death.low(), this.death.low()).into(properties, "since");
		new OracleBounds(this.death.high(), this.death.high()).into(properties, "until");
		return new OracleRelationship("", "", "", "", properties);
	}

	/**
	 * As a source says it, or as its days do; what the death itself ended is presumed.
	 */
	private static String how(OracleRelationship tie, OracleRelationship killing, OracleBounds death) {
		if (!tie.isFirm() || tie.text("kind").equals("possible")) {
			return "possible";
		}
		boolean stated = tie.text("endingEvent").equals(killing.to()) && Boolean.TRUE.equals(tie.get("endingStated"))
				&& List.of("killed", "died").contains(tie.text("ending"));
		OraclePeriod course = tie.course();
		boolean begun = course.since().high() <= death.low();
		boolean attested = death.high() <= Math.min(course.attested(), course.presumed());
		if (stated || (begun && attested)) {
			return "certain";
		}
		if (course.presumed() < course.since().high()) {
			return "possible";
		}
		boolean endedByIt = tie.text("endingFact").equals(killing.id());
		if (endedByIt && course.presumed() >= death.low()) {
			return "presumed";
		}
		return (begun && course.presumed() >= death.high()) ? "presumed" : "possible";
	}

}
