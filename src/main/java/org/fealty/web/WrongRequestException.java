package org.fealty.web;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A request whose arguments cannot be used, with all that is wrong with them. */
final class WrongRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String NO_SUCH_ENTITY = "no-such-entity";

	private final transient List<ArgumentError> errors;

	/**
	 * Gathers what is wrong.
	 * @param errors at least one
	 */
	WrongRequestException(List<ArgumentError> errors) {
		super(errors.stream().map(ArgumentError::detail).collect(Collectors.joining(" ")));
		this.errors = List.copyOf(errors);
	}

	/** All that is wrong. */
	List<ArgumentError> errors() {
		return this.errors;
	}

	/** Whether anything but the existence of an entity is wrong. */
	ProblemKind kind() {
		return this.errors.stream().allMatch((error) -> error.kind().equals(NO_SUCH_ENTITY))
				? ProblemKind.UNKNOWN_ENTITY : ProblemKind.WRONG_ARGUMENTS;
	}

	/** The same in other words. */
	WrongRequestException with(UnaryOperator<ArgumentError> change) {
		return new WrongRequestException(this.errors.stream().map(change).toList());
	}

}
