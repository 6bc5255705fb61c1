package org.fealty.mcp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.catalogue.CypherType;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.Restriction;
import org.fealty.query.KnownBy;
import org.fealty.query.QueryLimits;
import org.jspecify.annotations.Nullable;

/**
 * Says in JSON Schema what a tool takes.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
final class ToolSchema {

	private final KnownBy knownBy;

	private final QueryLimits limits;

	ToolSchema(KnownBy knownBy, QueryLimits limits) {
		this.knownBy = knownBy;
		this.limits = limits;
	}

	/** The schema of an object with a property for each argument of a query. */
	Map<String, Object> of(NamedQuery query) {
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (Parameter parameter : this.knownBy.parameters(query)) {
			properties.put(parameter.name(), property(parameter));
			if (parameter.isRequired()) {
				required.add(parameter.name());
			}
		}
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", "object");
		schema.put("properties", properties);
		schema.put("required", required);
		schema.put("additionalProperties", false);
		return schema;
	}

	private Map<String, Object> property(Parameter parameter) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("type", type(parameter.type().element()));
		if (parameter.type().element() == CypherType.Simple.DATE) {
			value.put("format", "date");
		}
		restrict(value, this.limits.restriction(parameter));
		Map<String, Object> property = value;
		if (parameter.type().isList()) {
			property = new LinkedHashMap<>();
			property.put("type", "array");
			property.put("items", value);
		}
		property.put("description", description(parameter));
		if (parameter.defaultValue() != null) {
			property.put("default",
					(parameter.defaultValue() instanceof LocalDate day) ? day.toString() : parameter.defaultValue());
		}
		return property;
	}

	private static String type(CypherType.Simple type) {
		return switch (type) {
			case BOOLEAN -> "boolean";
			case INTEGER -> "integer";
			case FLOAT -> "number";
			default -> "string";
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

	private static String description(Parameter parameter) {
		if (parameter.owner() == null) {
			return parameter.description();
		}
		String name = parameter.takesEntities() ? ", or its whole name" : "";
		return parameter.description() + " (id of " + parameter.owner() + name + ")";
	}

}
