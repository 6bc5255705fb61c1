package org.fealty.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON piece by piece. */
final class JsonWriter {

	// A writer that closed what is open would make half an answer look like a whole one.
	private static final JsonFactory FACTORY = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.rootValueSeparator("")
		.build();

	private final JsonGenerator json;

	private JsonWriter(JsonGenerator json) {
		this.json = json;
	}

	/** Writes to a stream; where the work fails, nothing more is flushed to it. */
	static void write(OutputStream out, Work work) {
		try {
			JsonWriter writer = new JsonWriter(FACTORY.createGenerator(ObjectWriteContext.empty(), out));
			work.with(writer);
			writer.json.close();
			out.flush();
		}
		catch (JacksonIOException ex) {
			throw new UncheckedIOException(ex.getCause());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JsonWriter startObject() {
		this.json.writeStartObject();
		return this;
	}

	JsonWriter endObject() {
		this.json.writeEndObject();
		return this;
	}

	JsonWriter startObject(String name) {
		this.json.writeName(name);
		return startObject();
	}

	JsonWriter startArray(String name) {
		this.json.writeName(name);
		this.json.writeStartArray();
		return this;
	}

	JsonWriter endArray() {
		this.json.writeEndArray();
		return this;
	}

	JsonWriter property(String name, @Nullable Object value) {
		this.json.writeName(name);
		value(value);
		return this;
	}

	/** Ends a line of a format that has one value on each. */
	void endLine() {
		this.json.writeRaw('\n');
	}

	private void value(@Nullable Object value) {
		switch (value) {
			case null -> this.json.writeNull();
			case Boolean truth -> this.json.writeBoolean(truth);
			case Long number -> this.json.writeNumber(number);
			case Double number -> this.json.writeNumber(number);
			case List<?> list -> {
				this.json.writeStartArray();
				list.forEach(this::value);
				this.json.writeEndArray();
			}
			case Map<?, ?> map -> {
				this.json.writeStartObject();
				map.forEach((name, inner) -> property(String.valueOf(name), inner));
				this.json.writeEndObject();
			}
			default -> this.json.writeString(value.toString());
		}
	}

	/** What is to be written. */
	@FunctionalInterface
	interface Work {

		void with(JsonWriter json);

	}

}
