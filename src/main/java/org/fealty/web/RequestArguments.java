package org.fealty.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The arguments of a request.
 *
 * @param arguments the texts given for each argument of a query, in the order given
 * @param formats the texts given as the format to answer in
 * @param accept the header {@code Accept}; empty where there is none
 */
record RequestArguments(Map<String, List<String>> arguments, List<String> formats, String accept) {

	static RequestArguments in(HttpServletRequest request) {
		Map<String, List<String>> arguments = new LinkedHashMap<>();
		parameters(request).forEach((name, texts) -> arguments.put(name, Arrays.asList(texts)));
		List<String> formats = arguments.remove(Formats.PARAMETER);
		String accept = request.getHeader("Accept");
		return new RequestArguments(arguments, (formats != null) ? formats : List.of(), (accept != null) ? accept : "");
	}

	private static Map<String, String[]> parameters(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (IllegalStateException ex) {
			throw ProblemDetails.exception(ProblemDetails.of(ProblemKind.BAD_REQUEST, ProblemDetails.UNREADABLE));
		}
	}

	/**
	 * The same with one argument called otherwise, or given otherwise.
	 * @param name what the query calls it
	 * @param texts the texts given for it; may be empty
	 * @param from what the request calls it, to be named where the request gives an
	 * argument of the query's name
	 */
	RequestArguments as(String name, List<String> texts, String from) {
		if (this.arguments.containsKey(name)) {
			throw new WrongRequestException(
					List.of(new ArgumentError(name, "unknown", String.join(", ", this.arguments.get(name)), from,
							List.of(from), name + ": There is no such parameter. Did you mean " + from + "?")));
		}
		Map<String, List<String>> more = new LinkedHashMap<>(this.arguments);
		more.remove(from);
		more.put(name, texts);
		return new RequestArguments(more, this.formats, this.accept);
	}

}
