package org.fealty.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Reads one query file and collects all that is wrong with it. */
final class QueryFileReader {

	private final QueryFile file;

	private final Problems problems;

	private final QueryText text;

	private final Header header;

	private QueryFileReader(QueryFile file, Problems problems) {
		this.file = file;
		this.problems = problems;
		this.text = QueryText.of(file, problems);
		this.header = new HeaderReader(this.text.header(), problems).read();
	}

	/** Reads a file; empty where problems say what is wrong with it. */
	static Optional<NamedQuery> read(QueryFile file, Problems problems) {
		QueryFileReader reader = new QueryFileReader(file, problems);
		if (!problems.isEmpty() && reader.text.header().isEmpty()) {
			return Optional.empty();
		}
		if (reader.text.header().isEmpty()) {
			problems.add(1, file.isEmpty() ? "an empty file" : "no header",
					"lines that begin with // and say name, title, shape, description, parameters, columns and examples",
					"Begin the file with such a header; the statement stands below it.");
			return Optional.empty();
		}
		NamedQuery query = reader.query();
		return problems.isEmpty() ? Optional.of(query) : Optional.empty();
	}

	private NamedQuery query() {
		String name = key("name", "name: " + this.file.name());
		if (!name.isEmpty() && !name.equals(this.file.name())) {
			this.problems.add(keyLine("name"), "the name " + Problems.quoted(name),
					Problems.quoted(this.file.name()) + ", as the file lies",
					"Change the name, or move the file to " + name + QueryName.SUFFIX + ".");
		}
		String title = key("title", "title: Leaders of an organisation, in order");
		Shape shape = shape();
		List<Parameter> parameters = declared("@param", new DeclarationReader(this.problems)::parameter);
		List<Column> columns = declared("@column", new DeclarationReader(this.problems)::column);
		List<Example> examples = declared("@example", new ExampleReader(this.problems)::read);
		Panel panel = new PanelReader(title, parameters, this.problems).read(this.header.keys().get("panel"));
		NamedQuery query = new NamedQuery(this.file.name(), title, shape, view(shape), panel, this.header.description(),
				parameters, columns, examples, this.text.cypher(), this.file.origin(), this.text.cypherLine());
		new QueryRules(query, this.header, this.problems).check();
		return query;
	}

	private String key(String key, String example) {
		Header.Line line = this.header.keys().get(key);
		if (line == null || line.text().isEmpty()) {
			this.problems.add((line != null) ? line.number() : 1, "no " + key, "a line " + key + ":",
					"Add // " + example + ".");
			return "";
		}
		return line.text();
	}

	private int keyLine(String key) {
		Header.Line line = this.header.keys().get(key);
		return (line != null) ? line.number() : 1;
	}

	private Shape shape() {
		String text = key("shape", "shape: rows");
		return Arrays.stream(Shape.values()).filter((shape) -> shape.text().equals(text)).findFirst().orElseGet(() -> {
			if (!text.isEmpty()) {
				this.problems.add(keyLine("shape"), "the shape " + Problems.quoted(text), "rows or graph",
						"Write shape: rows for a table, shape: graph for nodes and relationships.");
			}
			return Shape.ROWS;
		});
	}

	private @Nullable View view(Shape shape) {
		Header.Line line = this.header.keys().get("view");
		if (line == null) {
			return null;
		}
		Optional<View> view = View.of(line.text(), shape);
		if (view.isEmpty()) {
			this.problems.add(line.number(), "the view " + Problems.quoted(line.text()),
					String.join(" or ", View.words(shape)) + ", since the shape is " + shape.text(),
					"Write one of these words, or remove the line.");
		}
		return view.orElse(null);
	}

	private <T> List<T> declared(String tag, Function<Header.Tag, Optional<T>> read) {
		return this.header.tagged(tag).stream().map(read).flatMap(Optional::stream).toList();
	}

}
