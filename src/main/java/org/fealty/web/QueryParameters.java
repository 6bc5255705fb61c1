package org.fealty.web;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.fealty.catalogue.CypherType;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.UnreadableValueException;
import org.fealty.catalogue.ValueReader;
import org.fealty.query.KnownBy;
import org.fealty.query.QueryLimits;
import org.fealty.query.ValueSchema;

import org.springframework.stereotype.Component;

/** Describes what a query asks for as parameters of an operation. */
@Component
class QueryParameters {

	private final QueryLimits limits;

	private final Formats formats;

	private final KnownBy knownBy;

	QueryParameters(QueryLimits limits, Formats formats, KnownBy knownBy) {
		this.limits = limits;
		this.formats = formats;
		this.knownBy = knownBy;
	}

	/** The parameters of the query, in the order declared, and {@code format}. */
	List<Parameter> of(NamedQuery query) {
		List<Parameter> parameters = new ArrayList<>();
		this.knownBy.parameters(query).forEach((declared) -> parameters.add(parameter(query, declared)));
		parameters.add(new QueryParameter().name(Formats.PARAMETER)
			.description("how the answer is written; it takes precedence over the header Accept")
			.schema(TypeSchemas.oneOf(this.formats.words(query.shape()))));
		return parameters;
	}

	private Parameter parameter(NamedQuery query, org.fealty.catalogue.Parameter declared) {
		Parameter parameter = new QueryParameter().name(declared.name())
			.required(declared.isRequired())
			.description(description(declared))
			.schema(TypeSchemas.of(declared, this.limits));
		if (declared.type().isList()) {
			parameter.style(Parameter.StyleEnum.FORM).explode(true);
		}
		if (declared.takesEntities()) {
			parameter.addExtension("x-entity-label", declared.label());
		}
		int number = 0;
		for (org.fealty.catalogue.Example example : query.examples()) {
			number++;
			List<String> texts = example.arguments().getOrDefault(declared.name(), List.of());
			if (!texts.isEmpty()) {
				parameter.addExample("example " + number,
						new Example().summary(example.text()).value(value(declared.type(), texts)));
			}
		}
		return parameter;
	}

	private static String description(org.fealty.catalogue.Parameter declared) {
		String owner = (declared.owner() != null) ? " (id of " + declared.owner() + ")" : "";
		return (declared.description() + owner).strip();
	}

	private static Object value(CypherType type, List<String> texts) {
		List<Object> values = texts.stream().map((text) -> value(type.element(), text)).toList();
		return type.isList() ? values : values.getFirst();
	}

	private static Object value(CypherType.Simple type, String text) {
		try {
			return ValueSchema.written(ValueReader.read(type, text));
		}
		catch (UnreadableValueException ex) {
			return text;
		}
	}

}
