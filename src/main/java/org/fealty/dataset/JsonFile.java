package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the objects of a published JSON file one after the other: those of one array, one
 * on each line, or those that an object holds under the name {@code entities}. Anything
 * else at the top is one object by itself.
 */
public final class JsonFile {

	private static final int DEEPEST = 100;

	private static final int LONGEST_TEXT = 8 << 20;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build())
			.build())
		.build();

	private static final String WRAPPER = "entities";

	private JsonFile() {
	}

	/**
	 * Gives every object in order.
	 * @throws IOException if the file cannot be read
	 * @throws DatasetRefused if it is no JSON
	 */
	public static void forEach(Edition edition, InputFile file, Action action) throws IOException {
		forEach(file, edition::refusal, action);
	}

	/**
	 * Gives every object in order, and refuses the file in this way where it is no JSON.
	 */
	static void forEach(InputFile file, Refusal refusal, Action action) throws IOException {
		try (InputStream stream = file.open(); JsonParser json = MAPPER.createParser(stream)) {
			JsonToken token = json.nextToken();
			while (token != null) {
				take(json, token, action);
				token = json.nextToken();
			}
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
		catch (StreamConstraintsException ex) {
			throw refusal.of(file,
					"it is beyond what published files hold (" + LibraryMessage.of(ex) + line(ex)
							+ "): objects and lists go no deeper than " + DEEPEST
							+ ", and texts are no longer than 8 million characters.");
		}
		catch (JacksonException ex) {
			throw refusal.of(file, "it is no JSON (" + LibraryMessage.of(ex) + line(ex)
					+ "). Take the file again from the publisher.");
		}
	}

	private static String line(JacksonException failure) {
		boolean known = failure.getLocation() != null && failure.getLocation().getLineNr() > 0;
		return known ? ", line " + failure.getLocation().getLineNr() : "";
	}

	/** The first object; an empty one where there is none, or it is no JSON. */
	public static JsonNode first(InputFile file) {
		List<JsonNode> first = atMost(1, file);
		return first.isEmpty() ? MAPPER.createObjectNode() : first.getFirst();
	}

	/** The one object; empty where there are several or none, or it is no JSON. */
	public static Optional<JsonNode> only(InputFile file) {
		List<JsonNode> first = atMost(2, file);
		return (first.size() == 1) ? Optional.of(first.getFirst()) : Optional.empty();
	}

	private static List<JsonNode> atMost(int most, InputFile file) {
		List<JsonNode> found = new ArrayList<>();
		try (InputStream stream = file.open(); JsonParser json = MAPPER.createParser(stream)) {
			JsonToken token = json.nextToken();
			while (token != null && found.size() < most) {
				take(json, token, (value, line) -> {
					found.add(value);
					if (found.size() == most) {
						throw new EnoughException();
					}
				});
				token = json.nextToken();
			}
			return found;
		}
		catch (EnoughException ex) {
			return found;
		}
		catch (JacksonException | IOException ex) {
			return List.of();
		}
	}

	private static void take(JsonParser json, JsonToken token, Action action) {
		if (token == JsonToken.START_OBJECT) {
			object(json, action);
		}
		else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
			long line = json.currentTokenLocation().getLineNr();
			action.take(json.readValueAsTree(), line);
		}
	}

	private static void object(JsonParser json, Action action) {
		long line = json.currentTokenLocation().getLineNr();
		ObjectNode whole = MAPPER.createObjectNode();
		boolean wrapper = false;
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			JsonToken value = json.nextToken();
			if (name.equals(WRAPPER) && value == JsonToken.START_OBJECT) {
				wrapper = true;
				while (json.nextToken() == JsonToken.PROPERTY_NAME) {
					json.nextToken();
					long inside = json.currentTokenLocation().getLineNr();
					action.take(json.readValueAsTree(), inside);
				}
			}
			else {
				whole.set(name, json.<JsonNode>readValueAsTree());
			}
		}
		if (!wrapper) {
			action.take(whole, line);
		}
	}

	/** How a file is refused. */
	interface Refusal {

		/**
		 * Refuses it.
		 * @param sentence what was found, what is accepted, what to do
		 */
		DatasetRefused of(InputFile file, String sentence);

	}

	/** What is done with an object. */
	public interface Action {

		/**
		 * Takes a value.
		 * @param value the value, which may be no object
		 * @param line the line on which it begins
		 */
		void take(JsonNode value, long line);

	}

	/** Ends the reading before the file ends. */
	private static final class EnoughException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		EnoughException() {
			super(null, null, false, false);
		}

	}

}
