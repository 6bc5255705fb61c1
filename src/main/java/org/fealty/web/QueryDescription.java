package org.fealty.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.fealty.catalogue.Column;
import org.fealty.catalogue.Example;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Panel;
import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.Restriction;
import org.fealty.catalogue.Restriction.Bounds;
import org.fealty.catalogue.Restriction.Words;
import org.fealty.query.KnownBy;
import org.fealty.query.QueryLimits;
import org.jspecify.annotations.Nullable;

/**
 * All that a query file says.
 *
 * @param name its name, {@code group/name}
 * @param group the part of the name before the slash
 * @param title its title
 * @param shape {@code rows} or {@code graph}
 * @param view how a page best draws the answer; null where the file does not say
 * @param panel where the answer stands in the dossier of an entity; null: nowhere
 * @param description what it answers; paragraphs are parted by a blank line
 * @param parameters what it asks for
 * @param columns what it returns
 * @param examples arguments to try
 * @param formats the formats in which it answers
 * @param cypher the statement
 * @param knownByCypher the statement by which it is asked as of a day; null where it
 * cannot be
 * @param knownByRefusal why it cannot be asked as of a day; null where it can
 * @param answer where it is answered
 */
record QueryDescription(String name, String group, String title, String shape, @Nullable String view,
		@Nullable PanelDescription panel, String description, List<ParameterDescription> parameters,
		List<ColumnDescription> columns, List<ExampleDescription> examples, List<String> formats, String cypher,
		@Nullable String knownByCypher, @Nullable String knownByRefusal, String answer) {

	static QueryDescription of(NamedQuery query, List<String> formats, KnownBy knownBy, QueryLimits limits) {
		return new QueryDescription(query.name(), query.group(), query.title(), query.shape().text(),
				QueryDescription.view(query), PanelDescription.of(query), query.description(),
				knownBy.parameters(query)
					.stream()
					.map((parameter) -> ParameterDescription.of(parameter, limits.restriction(parameter)))
					.toList(),
				query.columns().stream().map(ColumnDescription::of).toList(),
				query.examples().stream().map((example) -> ExampleDescription.of(query, example)).toList(), formats,
				query.cypher(), knownBy.cypher(query).orElse(null), knownBy.refusal(query).orElse(null),
				Paths.answer(query));
	}

	/**
	 * The word for how a page best draws the answer; null where the file does not say.
	 */
	static @Nullable String view(NamedQuery query) {
		return (query.view() != null) ? query.view().text() : null;
	}

	/**
	 * Where an answer stands in a dossier.
	 *
	 * @param place its place; smaller ones stand first
	 * @param parameter the parameter that takes the id of the entity
	 * @param labels the labels of the entities in whose dossier it stands
	 * @param title what stands above it
	 * @param needsDay whether it cannot be asked without a day
	 */
	record PanelDescription(int place, String parameter, List<String> labels, String title, boolean needsDay) {

		static @Nullable PanelDescription of(NamedQuery query) {
			Panel panel = query.panel();
			return (panel != null) ? new PanelDescription(panel.place(), panel.parameter(), panel.labels(),
					panel.title(),
					query.parameters()
						.stream()
						.anyMatch((parameter) -> parameter.isRequired() && !parameter.name().equals(panel.parameter())))
					: null;
		}

	}

	/**
	 * What a query asks for.
	 *
	 * @param name its name
	 * @param type its type, as Cypher writes it
	 * @param required whether an argument must be given
	 * @param defaultValue what it is when none is given; null where there is no default
	 * @param label the label of the entities whose ids it takes, or {@code Fact},
	 * {@code Voice} or {@code Source}; null where it takes no ids
	 * @param minimum the least number that it takes; null where nothing bounds it
	 * @param maximum the greatest number that it takes; null where nothing bounds it
	 * @param words the words that it takes; null where it takes any value
	 * @param description what it is for
	 */
	record ParameterDescription(String name, String type, boolean required, @Nullable Object defaultValue,
			@Nullable String label, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum,
			@Nullable List<String> words, String description) {

		static ParameterDescription of(Parameter parameter, @Nullable Restriction restriction) {
			Bounds bounds = (restriction instanceof Bounds numbers) ? numbers : null;
			List<String> words = (restriction instanceof Words closed) ? closed.words() : null;
			return new ParameterDescription(parameter.name(), parameter.type().text(), parameter.isRequired(),
					parameter.defaultValue(), parameter.label(), (bounds != null) ? bounds.least() : null,
					(bounds != null) ? bounds.greatest() : null, words, parameter.description());
		}

	}

	/**
	 * What a query returns.
	 *
	 * @param name its name
	 * @param type its type, as Cypher writes it
	 * @param optional whether it may be null
	 * @param label the label of the entities whose ids it gives; null where it gives none
	 * @param description what it says
	 */
	record ColumnDescription(String name, String type, boolean optional, @Nullable String label, String description) {

		static ColumnDescription of(Column column) {
			return new ColumnDescription(column.name(), column.type().text(), column.optional(), column.label(),
					column.description());
		}

	}

	/**
	 * Arguments to try.
	 *
	 * @param text the arguments as the header writes them
	 * @param arguments the texts for each name
	 * @param answer where they are answered
	 */
	record ExampleDescription(String text, Map<String, List<String>> arguments, String answer) {

		static ExampleDescription of(NamedQuery query, Example example) {
			return new ExampleDescription(example.text(), example.arguments(), Paths.answer(query, example));
		}

	}

}
