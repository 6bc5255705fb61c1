package org.fealty.web;

import java.util.List;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.fealty.catalogue.CypherType;

/** Says in JSON Schema what values of a Cypher type look like in JSON. */
final class TypeSchemas {

	private TypeSchemas() {
	}

	static Schema<?> of(CypherType type) {
		if (type.isList()) {
			return typed("array").items(of(type.element()));
		}
		return switch (type.element()) {
			case BOOLEAN -> typed("boolean");
			case STRING, LOCAL_TIME, ZONED_TIME, LOCAL_DATETIME -> typed("string");
			case INTEGER -> typed("integer").format("int64");
			case FLOAT -> typed("number").format("double");
			case DATE -> typed("string").format("date");
			case ZONED_DATETIME -> typed("string").format("date-time");
			case DURATION -> typed("string").format("duration");
			case MAP, NODE, RELATIONSHIP, PATH -> typed("object");
		};
	}

	/** The same, or null. */
	static Schema<?> nullable(CypherType type) {
		Schema<?> schema = of(type);
		schema.addType("null");
		return schema;
	}

	/** A text that is one of these words. */
	static Schema<?> oneOf(List<String> words) {
		Schema<Object> schema = typed("string");
		restrict(schema, words);
		return schema;
	}

	/** Restricts a schema of texts to these words. */
	@SuppressWarnings("unchecked")
	static void restrict(Schema<?> schema, List<String> words) {
		words.forEach(((Schema<Object>) schema)::addEnumItemObject);
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
