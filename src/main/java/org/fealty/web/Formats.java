package org.fealty.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fealty.catalogue.NearestNames;
import org.fealty.catalogue.Shape;
import org.fealty.render.Renderer;
import org.fealty.render.Renderers;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Chooses the format of an answer: {@code ?format=} first, then {@code Accept}. */
@Component
class Formats {

	/** The parameter that names a format. */
	static final String PARAMETER = "format";

	private final Renderers renderers;

	Formats(Renderers renderers) {
		this.renderers = renderers;
	}

	/** What can write an answer of this shape, the usual format first. */
	List<Renderer> of(Shape shape) {
		return this.renderers.of(shape);
	}

	/** The names of the formats of answers of this shape, the usual one first. */
	List<String> words(Shape shape) {
		return of(shape).stream().map(Renderer::format).toList();
	}

	/** What is wrong with the argument {@code format}; empty where nothing is. */
	Optional<ArgumentError> error(Shape shape, List<String> texts) {
		List<String> words = words(shape);
		String accepted = String.join(", ", words);
		if (texts.size() > 1) {
			return Optional.of(new ArgumentError(PARAMETER, "doubled", String.join(", ", texts), accepted, List.of(),
					"format: It was given " + texts.size() + " times. Give it once."));
		}
		return texts.stream()
			.filter((word) -> !word.isBlank() && !words.contains(word.strip()))
			.findFirst()
			.map((word) -> new ArgumentError(PARAMETER, "unknown-format", word, accepted,
					NearestNames.of(word, words, 1),
					"format: \"" + word + "\" is not accepted for an answer of the shape " + shape.text()
							+ ". Accepted are " + accepted + "."));
	}

	/**
	 * Chooses a format.
	 * @param shape the shape of the answer
	 * @param given what the request gives, with no {@linkplain #error error} in its
	 * format
	 * @throws org.springframework.web.ErrorResponseException if no media type in
	 * {@code Accept} is meant
	 */
	Renderer choose(Shape shape, RequestArguments given) {
		Optional<String> word = given.formats()
			.stream()
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.findFirst();
		return of(shape).stream()
			.filter((format) -> format.format().equals(word.orElse("")))
			.findFirst()
			.orElseGet(() -> negotiated(shape, given.accept()));
	}

	private Renderer negotiated(Shape shape, String accept) {
		return accepted(accept).stream()
			.flatMap((type) -> of(shape).stream().filter((format) -> type.includes(mediaType(format))))
			.findFirst()
			.orElseThrow(() -> notAcceptable(shape, accept));
	}

	private RuntimeException notAcceptable(Shape shape, String accept) {
		List<String> available = of(shape).stream().map(Renderer::mediaType).toList();
		return ProblemDetails.exception(ProblemKind.NOT_ACCEPTABLE,
				"No media type in the header Accept (" + ProblemDetails.shortened(accept)
						+ ") can be given. Available are " + String.join(", ", available) + ".",
				Map.of("accepted", available));
	}

	/** The media types of the header, the most wanted first. */
	private static List<MediaType> accepted(String accept) {
		if (accept.isBlank()) {
			return List.of(MediaType.ALL);
		}
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			MimeTypeUtils.sortBySpecificity(types);
			return types.stream()
				.filter((type) -> type.getQualityValue() > 0)
				.sorted((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()))
				.toList();
		}
		// Sorting refuses more than fifty of them.
		catch (InvalidMediaTypeException | InvalidMimeTypeException ex) {
			throw ProblemDetails.exception(ProblemDetails.of(ProblemKind.BAD_REQUEST, ProblemDetails.UNREADABLE));
		}
	}

	private static MediaType mediaType(Renderer format) {
		return MediaType.parseMediaType(format.mediaType());
	}

}
