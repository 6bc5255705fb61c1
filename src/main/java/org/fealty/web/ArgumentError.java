package org.fealty.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.query.ArgumentProblem;
import org.fealty.query.WrongArgumentsException;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one argument, as a problem says it.
 *
 * @param argument its name
 * @param kind what is wrong, one word such as {@code wrong-type}
 * @param found the text given; null where none was
 * @param accepted what is accepted: a declaration such as {@code DATE?}, or names
 * @param nearest names or ids that may have been meant, nearest first
 * @param detail all of it in whole sentences
 */
record ArgumentError(String argument, String kind, @Nullable String found, String accepted, List<String> nearest,
		String detail) {

	/**
	 * All that is wrong with the arguments of a query, in the order in which it declares
	 * them, unknown ones last.
	 */
	static List<ArgumentError> of(Catalogue catalogue, WrongArgumentsException ex) {
		List<Parameter> parameters = catalogue.find(ex.query()).map(NamedQuery::parameters).orElse(List.of());
		List<String> names = parameters.stream().map(Parameter::name).toList();
		return ex.problems()
			.stream()
			.map((problem) -> of(parameters, problem))
			.sorted(Comparator.comparingInt((error) -> place(names, error)))
			.toList();
	}

	private static int place(List<String> names, ArgumentError error) {
		int place = names.indexOf(error.argument());
		return (place >= 0) ? place : names.size();
	}

	private static ArgumentError of(List<Parameter> parameters, ArgumentProblem problem) {
		String accepted = parameters.stream()
			.filter((parameter) -> parameter.name().equals(problem.argument()))
			.map(Parameter::declaration)
			.findFirst()
			.orElseGet(() -> parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")));
		return new ArgumentError(problem.argument(), problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				problem.found(), accepted, problem.nearest(), problem.sentence());
	}

	/** The same error under another name of the parameter. */
	ArgumentError renamed(String from, String to) {
		if (!this.argument.equals(from)) {
			return this;
		}
		return new ArgumentError(to, this.kind, this.found, this.accepted, this.nearest,
				this.detail.replaceFirst("^" + from + ":", to + ":"));
	}

}
