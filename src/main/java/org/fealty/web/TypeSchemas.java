package org.fealty.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.fealty.catalogue.CypherType;
import org.fealty.catalogue.Parameter;
import org.fealty.query.QueryLimits;
import org.fealty.query.ValueSchema;

/** The schemas of values, as a description after OpenAPI is made of. */
final class TypeSchemas {

	private TypeSchemas() {
	}

	/** What values of a type look like. */
	static Schema<?> of(CypherType type) {
		return read(ValueSchema.of(type));
	}

	/** What an argument may be. */
	static Schema<?> of(Parameter parameter, QueryLimits limits) {
		return read(ValueSchema.of(parameter, limits));
	}

	/** A schema as the document is made of. */
	private static Schema<?> read(Map<String, Object> schema) {
		return Json31.mapper().convertValue(schema, JsonSchema.class);
	}

	/** What values of a type look like that may be null. */
	static Schema<?> nullable(CypherType type) {
		Schema<?> schema = of(type);
		schema.addType("null");
		return schema;
	}

	/** A text that is one of these words. */
	static Schema<?> oneOf(List<String> words) {
		Schema<Object> schema = typed("string");
		words.forEach(schema::addEnumItemObject);
		return schema;
	}

	static Schema<Object> typed(String type) {
		JsonSchema schema = new JsonSchema();
		schema.addType(type);
		return schema;
	}

	/** A reference to another schema of the document. */
	static Schema<?> reference(String name) {
		return new JsonSchema().$ref("#/components/schemas/" + name);
	}

}
