package org.fealty.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fealty.catalogue.CypherType;
import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * Says in JSON Schema what a value looks like in JSON. Whoever describes queries to
 * others, in whatever document, takes it from here.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 * @see <a href="https://spec.openapis.org/registry/format/">the formats int64 and double
 * of the OpenAPI Format Registry</a>
 */
public final class ValueSchema {

	private ValueSchema() {
	}

	/**
	 * The schema of a value.
	 * @param type its type
	 * @return the keywords and what they say; a map of its own, which may be added to
	 */
	public static Map<String, Object> of(CypherType type) {
		return type.isList() ? list(of(type.element())) : simple(type.element());
	}

	/**
	 * The schema of an argument, with what the query does without it and which values it
	 * takes here, but without a description.
	 * @param parameter what the argument is given for
	 * @param limits what one question may cost
	 * @return the keywords and what they say; a map of its own, which may be added to
	 */
	public static Map<String, Object> of(Parameter parameter, QueryLimits limits) {
		Map<String, Object> value = simple(parameter.type().element());
		restrict(value, limits.restriction(parameter));
		Map<String, Object> schema = parameter.type().isList() ? list(value) : value;
		if (parameter.defaultValue() != null) {
			schema.put("default", written(parameter.defaultValue()));
		}
		return schema;
	}

	/**
	 * How a value stands in a document.
	 * @param value a value of a parameter
	 * @return a day as text, since a writer of JSON might make a point in time of it; any
	 * other value as it is
	 */
	public static Object written(Object value) {
		return (value instanceof LocalDate day) ? day.toString() : value;
	}

	private static Map<String, Object> simple(CypherType.Simple type) {
		return switch (type) {
			case BOOLEAN -> typed("boolean");
			case STRING, LOCAL_TIME, ZONED_TIME, LOCAL_DATETIME -> typed("string");
			case INTEGER -> typed("integer", "int64");
			case FLOAT -> typed("number", "double");
			case DATE -> typed("string", "date");
			case ZONED_DATETIME -> typed("string", "date-time");
			case DURATION -> typed("string", "duration");
			case MAP, NODE, RELATIONSHIP, PATH -> typed("object");
		};
	}

	private static void restrict(Map<String, Object> value, @Nullable Restriction restriction) {
		switch (restriction) {
			case Restriction.Bounds bounds -> {
				value.put("minimum", bounds.least());
				value.put("maximum", bounds.greatest());
			}
			case Restriction.Words closed -> value.put("enum", closed.words());
			case null -> {
			}
		}
	}

	private static Map<String, Object> list(Map<String, Object> items) {
		Map<String, Object> schema = typed("array");
		schema.put("items", items);
		return schema;
	}

	private static Map<String, Object> typed(String type, String format) {
		Map<String, Object> schema = typed(type);
		schema.put("format", format);
		return schema;
	}

	private static Map<String, Object> typed(String type) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", type);
		return schema;
	}

}
