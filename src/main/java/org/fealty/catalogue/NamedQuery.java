package org.fealty.catalogue;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A question that the graph answers: what one query file says.
 *
 * @param name its name, {@code group/name}
 * @param title its title, one line
 * @param shape what its answer is made of
 * @param view how a page best draws the answer; null where the file does not say
 * @param panel where the answer stands in the dossier of an entity; null: nowhere
 * @param description what it answers; paragraphs are parted by a blank line
 * @param parameters what it asks for, in the order declared
 * @param columns what it returns, in the order returned
 * @param examples arguments to try, at least one
 * @param cypher the statement below the header, without a semicolon at its end
 * @param file where it was read, for messages
 * @param line the line of the file on which the statement begins, counted from 1
 */
public record NamedQuery(String name, String title, Shape shape, @Nullable View view, @Nullable Panel panel,
		String description, List<Parameter> parameters, List<Column> columns, List<Example> examples, String cypher,
		String file, int line) {

	/** Keeps the lists as they are now. */
	public NamedQuery {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
		examples = List.copyOf(examples);
	}

	/** The part of the name before the slash. */
	public String group() {
		return this.name.substring(0, this.name.indexOf('/'));
	}

	/** Whether it looks for facts that cannot be right together. */
	public boolean isCheck() {
		return group().equals(QueryName.CHECKS);
	}

	/** Whether it comes with the program and is tested by its build. */
	public boolean isBuiltIn() {
		return this.file.startsWith(QueryFiles.BUILT_IN);
	}

	/** The parameter of this name; empty where none is declared. */
	public Optional<Parameter> parameter(String parameterName) {
		return this.parameters.stream().filter((parameter) -> parameter.name().equals(parameterName)).findFirst();
	}

}
