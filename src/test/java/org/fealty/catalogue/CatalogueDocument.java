package org.fealty.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue as a page to read, in Markdown. */
final class CatalogueDocument {

	private final StringBuilder page = new StringBuilder();

	private final Function<NamedQuery, Optional<String>> refusesDays;

	private CatalogueDocument(Function<NamedQuery, Optional<String>> refusesDays) {
		this.refusesDays = refusesDays;
	}

	/**
	 * The whole page; the same for the same catalogue.
	 * @param catalogue the queries
	 * @param refusesDays why a query cannot be asked as of a day; empty where it can
	 */
	static String of(Catalogue catalogue, Function<NamedQuery, Optional<String>> refusesDays) {
		CatalogueDocument document = new CatalogueDocument(refusesDays);
		document.begin();
		Map<String, List<NamedQuery>> groups = catalogue.queries()
			.stream()
			.collect(Collectors.groupingBy(NamedQuery::group, TreeMap::new, Collectors.toList()));
		groups.forEach((group, queries) -> document.list(group, queries));
		groups.forEach((group, queries) -> {
			document.line("## " + group);
			queries.forEach(document::describe);
		});
		return document.page.toString().stripTrailing() + "\n";
	}

	private void begin() {
		line("# Named queries");
		line("Each of these is a file below `cypher/` and is asked by its name: as an address, on the command line, on "
				+ "the page. This text is made from the headers of the files; `mvn test -Dtest=CatalogueDocumentTests "
				+ "-Dfealty.write` makes it anew.");
		line("A parameter `TYPE` must be given, `TYPE?` may be left out and is null then, `TYPE = value` has that value "
				+ "when it is left out. `of Label` says that the value is the id of an entity with that label, `of Fact`, `of Voice` and"
				+ " `of Source` that it is the id of a fact, a voice or a publication. `in 1..6` names the least and the greatest number, `in year|province` the words"
				+ " that are accepted. `limit` is a number from 1 to `fealty.query.max-rows` (100,000). A list is "
				+ "given by naming the parameter several times. A column `TYPE?` may be null. An answer that says "
				+ "`truncated` was cut off at its limit.");
		line("Every query can also be asked with `knownBy`, a `DATE`, unless it says here that it refuses it: the answer is then as "
				+ "if only what sources had published up to that day existed. [known-by.md](known-by.md) tells what that "
				+ "means.");
	}

	private void list(String group, List<NamedQuery> queries) {
		line(queries.stream()
			.map((query) -> "[" + query.name() + "](#" + anchor(query) + ")")
			.collect(Collectors.joining(" · ", "**" + group + "**: ", "")));
	}

	private void describe(NamedQuery query) {
		line("### " + query.name());
		line("**" + query.title() + ".** " + query.description().replace("<", "&lt;"));
		String view = (query.view() != null) ? ", best shown as " + query.view().text() : "";
		String panel = (query.panel() != null) ? " " + told(query.panel()) : "";
		this.refusesDays.apply(query).ifPresent((reason) -> line("Refuses `knownBy`. " + reason));
		line("Answers " + ((query.shape() == Shape.ROWS) ? "rows" : "a graph") + view + "." + panel);
		table("parameter", query.parameters().stream().map(CatalogueDocument::row).toList());
		table("column", query.columns().stream().map(CatalogueDocument::row).toList());
		line(query.examples()
			.stream()
			.map((example) -> "    GET /api/queries/" + query.name() + parameters(example))
			.collect(Collectors.joining("\n")));
	}

	private static String told(Panel panel) {
		return "In the dossier of `" + String.join("`, `", panel.labels()) + "` at place " + panel.place() + ", as `"
				+ panel.parameter() + "`, under “" + panel.title() + "”.";
	}

	private void table(String heading, List<String> rows) {
		if (!rows.isEmpty()) {
			line("| " + heading + " | type | |\n|---|---|---|\n" + String.join("\n", rows));
		}
	}

	private static String row(Parameter parameter) {
		return row(parameter.name(), parameter.declaration(), parameter.description());
	}

	private static String row(Column column) {
		return row(column.name(), column.declaration(), column.description());
	}

	private static String row(String name, String type, String description) {
		return "| `" + name + "` | `" + type.replace("|", "\\|") + "` | "
				+ description.replace("|", "\\|").replace("<", "&lt;") + " |";
	}

	private static String parameters(Example example) {
		return example.arguments()
			.entrySet()
			.stream()
			.flatMap((argument) -> argument.getValue()
				.stream()
				.map((value) -> argument.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&", example.arguments().isEmpty() ? "" : "?", ""));
	}

	private static String anchor(NamedQuery query) {
		return query.name().replace("/", "");
	}

	private void line(String text) {
		this.page.append(text).append("\n\n");
	}

}
