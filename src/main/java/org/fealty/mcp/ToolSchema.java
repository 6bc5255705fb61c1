package org.fealty.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.query.KnownBy;
import org.fealty.query.QueryLimits;
import org.fealty.query.ValueSchema;

/** Says in JSON Schema what a tool takes: an object with all arguments of a query. */
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
		Map<String, Object> property = ValueSchema.of(parameter, this.limits);
		property.put("description", description(parameter));
		return property;
	}

	private static String description(Parameter parameter) {
		if (parameter.owner() == null) {
			return parameter.description();
		}
		String name = parameter.takesEntities() ? ", or its whole name" : "";
		return parameter.description() + " (id of " + parameter.owner() + name + ")";
	}

}
