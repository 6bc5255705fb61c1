package org.fealty.web;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A request whose arguments cannot be used, with all that is wrong with them. */
final class WrongRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String NO_SUCH_ENTITY = "no-such-entity";

	private static final String NO_SUCH_FACT = "no-such-fact";

	private final transient List<ArgumentError> errors;

	/**
	 * A request with these errors.
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

	/** Whether anything but the existence of an entity or a fact is wrong. */
	ProblemKind kind() {
		List<String> kinds = this.errors.stream().map(ArgumentError::kind).distinct().toList();
		if (kinds.equals(List.of(NO_SUCH_FACT))) {
			return ProblemKind.UNKNOWN_FACT;
		}
		return kinds.equals(List.of(NO_SUCH_ENTITY)) ? ProblemKind.UNKNOWN_ENTITY : ProblemKind.WRONG_ARGUMENTS;
	}

	/** The same errors, each changed. */
	WrongRequestException with(UnaryOperator<ArgumentError> change) {
		return new WrongRequestException(this.errors.stream().map(change).toList());
	}

}
