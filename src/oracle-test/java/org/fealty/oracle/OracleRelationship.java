package org.fealty.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A relationship (or, under {@code HAS}, an attribute) as the graph should hold it.
 *
 * @param properties without those that are empty
 */
record OracleRelationship(String type, String from, String to, String id, Map<String, Object> properties) {

	OracleRelationship {
		Map<String, Object> kept = new TreeMap<>(properties);
		kept.values().removeIf((value) -> value.equals(List.of()));
		properties = kept;
	}

	/** A fact that is stated. */
	static OracleRelationship of(OracleFact fact) {
		String type = !fact.isRelation() ? "HAS" : fact.isDenied() ? "DENIED" : fact.relation();
		return new OracleRelationship(type, fact.subject(), fact.isRelation() ? fact.object() : fact.id(), fact.id(),
				fact.properties());
	}

	/** What follows, by the fact that makes it. */
	static OracleRelationship derived(String type, OracleFact by, String from, String to, String id, String kind,
			List<String> deciding) {
		Map<String, Object> properties = new HashMap<>(by.properties());
		properties.keySet().removeAll(List.of("spell", "seat", "what", "organisation", "derived"));
		properties.putAll(Map.of("id", id, "derived", true, "kind", kind, "deciding", deciding));
		return new OracleRelationship(type, from, to, id, properties);
	}

	OracleRelationship with(Map<String, Object> more) {
		Map<String, Object> all = new HashMap<>(this.properties);
		all.putAll(more);
		return new OracleRelationship(this.type, this.from, this.to, this.id, all);
	}

	/** A property; null where it is absent. */
	@Nullable Object get(String name) {
		return this.properties.get(name);
	}

	/** A property that is a text; empty where it is absent. */
	String text(String name) {
		return (get(name) instanceof String text) ? text : "";
	}

	/** A property that is a list; empty where it is absent. */
	List<?> list(String name) {
		return (get(name) instanceof List<?> list) ? list : List.of();
	}

	/** The bounds that stand under this name. */
	OracleBounds span(String name) {
		return new OracleBounds(day(name + "Earliest", OracleBounds.FIRST), day(name + "Latest", OracleBounds.LAST));
	}

	/** When it held. */
	OraclePeriod course() {
		return new OraclePeriod(span("since"), span("until"), day("attestedUntil", OracleBounds.FIRST),
				day("presumedUntil", OracleBounds.LAST), isFirm());
	}

	boolean isFirm() {
		return List.of("confirmed", "reported").contains(text("status"));
	}

	boolean is(String... types) {
		return List.of(types).contains(this.type);
	}

	private long day(String name, long absent) {
		return (get(name) instanceof LocalDate day) ? day.toEpochDay() : absent;
	}

	@Override
	public String toString() {
		return this.from + " -" + this.type + "-> " + this.to + " " + this.properties;
	}

}
