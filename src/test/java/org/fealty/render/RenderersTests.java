package org.fealty.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.fealty.catalogue.Column;
import org.fealty.catalogue.CypherType.ListOf;
import org.fealty.catalogue.CypherType.Simple;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Shape;
import org.fealty.database.DatasetLicence;
import org.fealty.database.GraphVersion;
import org.fealty.format.ReadFile;
import org.fealty.query.Answer;
import org.fealty.query.Arguments;
import org.fealty.query.GraphAnswer;
import org.fealty.query.Question;
import org.fealty.query.RowsAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class RenderersTests {

	/** Those that the program has, so that a new one is there without being named. */
	private static final Renderers RENDERERS = ofTheProgram();

	private static final GraphVersion GRAPH = new GraphVersion("17-3f9c2a1b", 7, List.of("ucdp"),
			List.of(new DatasetLicence("ucdp", "CC-BY-4.0", "Name UCDP"), new DatasetLicence("x", null, null)));

	private static final Path GEXF_SCHEMA = Path.of("../shared/data/gexf/schema-1.3/gexf.xsd");

	@Test
	void namesTheFormatsOfEachShapeWithTheDefaultFirst() {
		assertThat(RENDERERS.of(Shape.ROWS)).extracting(Renderer::format)
			.containsExactly("json", "csv", "ndjson", "table");
		assertThat(RENDERERS.of(Shape.GRAPH)).extracting(Renderer::format)
			.containsExactly("json", "csv", "cyjs", "dot", "ftm", "gephi-edges", "gephi-nodes", "gexf", "graphml",
					"graphology", "mermaid", "ndjson", "nvl", "table");
	}

	@Test
	void namesWithoutARunningProgramTheFormatsThatItWillHave() {
		assertThat(Renderers.words()).isEqualTo(RENDERERS.of(Shape.GRAPH).stream().map(Renderer::format).toList());
	}

	@Test
	void writesRowsAsATableWithoutWhatSteersATerminal() {
		NamedQuery query = table(List.of(new Column("name", Simple.STRING, true, null, "", 1),
				new Column("blank", Simple.STRING, true, null, "", 1),
				new Column("days", Simple.INTEGER, true, null, "", 1)));
		Iterator<List<@Nullable Object>> rows = List
			.of(Arrays.<@Nullable Object>asList("\u001b[2J\u202eУмаров", null, 7L),
					Arrays.<@Nullable Object>asList("x".repeat(60), null, -12L))
			.iterator();

		assertThat(written("table", new RowsAnswer(asked(query), rows, 100))).isEqualTo("""
				name                                      days
				----------------------------------------  ----
				[2J Умаров                                7
				%s\u2026  -12
				2 rows. Nothing is known of blank.
				""".formatted("x".repeat(39)));
	}

	@Test
	void writesAGraphAsATableOfNodesAndOneOfRelationships() {
		assertThat(written("table", graph())).isEqualTo("""
				node              labels               id
				----------------  -------------------  -------
				Dokka & <Umarov>  Entity Person        umarov
				emirate           Entity Organisation  emirate
				2 nodes.

				from              relationship  to       sinceEarliest  untilLatest
				----------------  ------------  -------  -------------  -----------
				Dokka & <Umarov>  LED           emirate  2007-10-31     2013-09-07
				Dokka & <Umarov>  HAS           emirate
				2 relationships. Nothing is known of certainty, status, sinceLatest, untilEarliest.
				""");
	}

	@Test
	void writesAGraphAsTheTwoTablesThatGephiImports() {
		assertThat(written("gephi-nodes", graph())).isEqualTo("""
				Id,Label,Labels,born,property.id,property.kind,name,names\r
				umarov,Dokka & <Umarov>,Entity|Person,1964,umarov,,Dokka & <Umarov>,Doku|Abu Usman\r
				emirate,emirate,Entity|Organisation,,emirate,insurgent,,\r
				""");
		assertThat(written("gephi-edges", graph())).isEqualTo("""
				Source,Target,Type,Kind,Id,Label,Timeset,property.id,sinceEarliest,property.source,untilLatest\r
				umarov,emirate,Directed,LED,f1,LED,"<[2007-10-31, 2013-09-07]>",f1,2007-10-31,x,2013-09-07\r
				umarov,emirate,Directed,HAS,HAS|umarov|emirate,HAS,,,,,\r
				""");
	}

	@Test
	void thePageOfAnswerFormatsTellsOfEveryFormat() throws IOException {
		List<String> page = Files.readAllLines(Path.of("docs", "answer-formats.md"));

		assertThat(RENDERERS.of(Shape.GRAPH)).allSatisfy((renderer) -> {
			String row = "| `" + renderer.format() + "` | `" + renderer.mediaType() + "` |";
			assertThat(page).filteredOn((line) -> line.startsWith(row))
				.as("lines of docs/answer-formats.md that begin with %s", row)
				.hasSize(1);
			assertThat(page).filteredOn((line) -> line.startsWith("Every answer can be had as"))
				.as("the first sentence of docs/answer-formats.md")
				.singleElement()
				.asString()
				.contains("`" + renderer.format() + "`");
		});
	}

	@Test
	void findsAFormatByName() {
		assertThat(RENDERERS.find("gexf", Shape.GRAPH)).isInstanceOf(Gexf.class);
	}

	@Test
	void namesTheFormatsThatAreAcceptedWhereThereIsNone() {
		assertThatExceptionOfType(UnknownFormatException.class).isThrownBy(() -> RENDERERS.find("gexf", Shape.ROWS))
			.withMessage(
					"An answer of shape rows cannot be written as \"gexf\". Accepted are json, csv, ndjson, table.");
	}

	@Test
	void writesRowsAsJson() {
		assertThat(written("json", rows(2))).isEqualTo(
				"""
						{"query":"try/table","title":"A table","arguments":{"organisation":"is","asOf":null},\
						"graph":{"version":"17-3f9c2a1b","rules":7,"loading":["ucdp"]},\
						"datasets":[{"id":"ucdp","licence":"CC-BY-4.0","attribution":"Name UCDP"},{"id":"x","licence":null,"attribution":null}],\
						"columns":[{"name":"person","type":"STRING"},{"name":"since","type":"DATE"},\
						{"name":"days","type":"INTEGER"},{"name":"share","type":"FLOAT"},{"name":"names","type":"LIST<STRING>"}],\
						"rows":[{"person":"умаров","since":"2007-10-31","days":-5,"share":0.5,"names":["Doku","a|b"]},\
						{"person":"=1+1","since":null,"days":0,"share":null,"names":[]}],"count":2,"truncated":true}""");
	}

	@Test
	void saysThatNothingIsMissingWhereAllRowsFit() {
		assertThat(written("json", rows(3))).endsWith("\"count\":3,\"truncated\":false}");
	}

	@Test
	void writesARowOnEachLineAsNdJson() {
		assertThat(written("ndjson", rows(3))).isEqualTo("""
				{"person":"умаров","since":"2007-10-31","days":-5,"share":0.5,"names":["Doku","a|b"]}
				{"person":"=1+1","since":null,"days":0,"share":null,"names":[]}
				{"person":"","since":null,"days":1,"share":null,"names":["say \\"x\\",","y"]}
				""");
	}

	@Test
	void writesRowsAsCsvThatNoSpreadsheetTakesForFormulas() {
		assertThat(written("csv", rows(3))).isEqualTo("""
				person,since,days,share,names\r
				умаров,2007-10-31,-5,0.5,Doku|a\\|b\r
				'=1+1,,0,,""\r
				"",,1,,"say ""x"",|y"\r
				""");
	}

	@Test
	void marksEveryTextThatASpreadsheetWouldReckonWith() {
		List<@Nullable Object> texts = Arrays.asList("=A1", "+x", "-x", "@x", "\tx", "\rx", "\nx", "-5", "+7.5", "-1e9",
				"a=b", "- list", "'x", null);
		NamedQuery query = table(List.of(new Column("text", Simple.STRING, true, null, "", 1)));
		Iterator<List<@Nullable Object>> rows = texts.stream().<List<@Nullable Object>>map(Arrays::asList).iterator();

		assertThat(written("csv", new RowsAnswer(asked(query), rows, 100))).isEqualTo("""
				text\r
				'=A1\r
				'+x\r
				'-x\r
				'@x\r
				'\tx\r
				"'\rx"\r
				"'\nx"\r
				-5\r
				+7.5\r
				-1e9\r
				a=b\r
				'- list\r
				'x\r
				\r
				""");
	}

	@Test
	void writesAGraphAsJson() {
		assertThat(written("json", graph())).isEqualTo(
				"""
						{"query":"try/graph","title":"A graph","arguments":{},\
						"graph":{"version":"17-3f9c2a1b","rules":7,"loading":["ucdp"]},\
						"datasets":[{"id":"ucdp","licence":"CC-BY-4.0","attribution":"Name UCDP"},{"id":"x","licence":null,"attribution":null}],"nodes":[\
						{"id":"umarov","labels":["Entity","Person"],"properties":{"born":1964,"id":"umarov","name":"Dokka & <Umarov>","names":["Doku","Abu Usman"]}},\
						{"id":"emirate","labels":["Entity","Organisation"],"properties":{"id":"emirate","kind":"insurgent"}}],\
						"relationships":[{"id":"f1","type":"LED","start":"umarov","end":"emirate",\
						"properties":{"id":"f1","sinceEarliest":"2007-10-31","source":"x","untilLatest":"2013-09-07"}},\
						{"id":"HAS|umarov|emirate","type":"HAS","start":"umarov","end":"emirate","properties":{}}],"truncated":false}""");
	}

	@Test
	void writesANodeOrRelationshipOnEachLineAsNdJson() {
		assertThat(written("ndjson", graph()).lines()).hasSize(4)
			.first()
			.asString()
			.startsWith("{\"id\":\"umarov\",\"labels\":");
	}

	@Test
	void writesAGraphAsCsvWithALineForEachElement() {
		assertThat(written("csv", graph())).isEqualTo("""
				element,id,labels,start,end,born,property.id,kind,name,names,sinceEarliest,source,untilLatest\r
				node,umarov,Entity|Person,,,1964,umarov,,Dokka & <Umarov>,Doku|Abu Usman,,,\r
				node,emirate,Entity|Organisation,,,,emirate,insurgent,,,,,\r
				relationship,f1,LED,umarov,emirate,,f1,,,,2007-10-31,x,2013-09-07\r
				relationship,HAS|umarov|emirate,HAS,umarov,emirate,,,,,,,,\r
				""");
	}

	@Test
	void writesAGraphAsGexfWithTheTimeInWhichEachRelationshipMayHold() {
		assertThat(written("gexf", graph())).isEqualTo(
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<gexf xmlns="http://gexf.net/1.3" version="1.3">
						  <meta>
						    <creator>Fealty</creator>
						    <description>A graph
						ucdp: CC-BY-4.0. Name UCDP
						x: no licence stated</description>
						  </meta>
						  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
						    <attributes class="node">
						      <attribute id="labels" title="labels" type="string"/>
						      <attribute id="property.born" title="born" type="long"/>
						      <attribute id="property.id" title="id" type="string"/>
						      <attribute id="property.kind" title="kind" type="string"/>
						      <attribute id="property.name" title="name" type="string"/>
						      <attribute id="property.names" title="names" type="string"/>
						    </attributes>
						    <attributes class="edge">
						      <attribute id="property.id" title="id" type="string"/>
						      <attribute id="property.sinceEarliest" title="sinceEarliest" type="string"/>
						      <attribute id="property.source" title="source" type="string"/>
						      <attribute id="property.untilLatest" title="untilLatest" type="string"/>
						    </attributes>
						    <nodes>
						      <node id="umarov" label="Dokka &amp; &lt;Umarov&gt;">
						        <attvalues>
						          <attvalue for="labels" value="Entity|Person"/>
						          <attvalue for="property.born" value="1964"/>
						          <attvalue for="property.id" value="umarov"/>
						          <attvalue for="property.name" value="Dokka &amp; &lt;Umarov&gt;"/>
						          <attvalue for="property.names" value="Doku|Abu Usman"/>
						        </attvalues>
						      </node>
						      <node id="emirate" label="emirate">
						        <attvalues>
						          <attvalue for="labels" value="Entity|Organisation"/>
						          <attvalue for="property.id" value="emirate"/>
						          <attvalue for="property.kind" value="insurgent"/>
						        </attvalues>
						      </node>
						    </nodes>
						    <edges>
						      <edge id="f1" source="umarov" target="emirate" label="LED" kind="LED" start="2007-10-31" end="2013-09-07">
						        <attvalues>
						          <attvalue for="property.id" value="f1"/>
						          <attvalue for="property.sinceEarliest" value="2007-10-31"/>
						          <attvalue for="property.source" value="x"/>
						          <attvalue for="property.untilLatest" value="2013-09-07"/>
						        </attvalues>
						      </edge>
						      <edge id="HAS|umarov|emirate" source="umarov" target="emirate" label="HAS" kind="HAS">
						        <attvalues>
						        </attvalues>
						      </edge>
						    </edges>
						  </graph>
						</gexf>
						""");
	}

	@Test
	void writesGexfThatTheSchemaOf13Accepts() throws SAXException {
		assumeTrue(Files.exists(GEXF_SCHEMA), "The schema of GEXF 1.3 does not lie at " + GEXF_SCHEMA);
		var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(GEXF_SCHEMA.toFile());

		assertThatCode(
				() -> schema.newValidator().validate(new StreamSource(new StringReader(written("gexf", graph())))))
			.doesNotThrowAnyException();
	}

	@Test
	void writesAGraphAsGraphMl() {
		assertThat(written("graphml", graph())).isEqualTo("""
				<?xml version="1.0" encoding="UTF-8"?>
				<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
				  <key id="nodeLabel" for="node" attr.name="label" attr.type="string"/>
				  <key id="edgeLabel" for="edge" attr.name="label" attr.type="string"/>
				  <key id="labels" for="node" attr.name="labels" attr.type="string"/>
				  <key id="datasets" for="graph" attr.name="datasets" attr.type="string"/>
				  <key id="node.born" for="node" attr.name="born" attr.type="long"/>
				  <key id="node.id" for="node" attr.name="id" attr.type="string"/>
				  <key id="node.kind" for="node" attr.name="kind" attr.type="string"/>
				  <key id="node.name" for="node" attr.name="name" attr.type="string"/>
				  <key id="node.names" for="node" attr.name="names" attr.type="string"/>
				  <key id="edge.id" for="edge" attr.name="id" attr.type="string"/>
				  <key id="edge.sinceEarliest" for="edge" attr.name="sinceEarliest" attr.type="string"/>
				  <key id="edge.source" for="edge" attr.name="source" attr.type="string"/>
				  <key id="edge.untilLatest" for="edge" attr.name="untilLatest" attr.type="string"/>
				  <graph id="try/graph" edgedefault="directed">
				    <data key="datasets">ucdp: CC-BY-4.0. Name UCDP
				x: no licence stated</data>
				    <node id="umarov">
				      <data key="nodeLabel">Dokka &amp; &lt;Umarov&gt;</data>
				      <data key="labels">Entity|Person</data>
				      <data key="node.born">1964</data>
				      <data key="node.id">umarov</data>
				      <data key="node.name">Dokka &amp; &lt;Umarov&gt;</data>
				      <data key="node.names">Doku|Abu Usman</data>
				    </node>
				    <node id="emirate">
				      <data key="nodeLabel">emirate</data>
				      <data key="labels">Entity|Organisation</data>
				      <data key="node.id">emirate</data>
				      <data key="node.kind">insurgent</data>
				    </node>
				    <edge id="f1" source="umarov" target="emirate">
				      <data key="edgeLabel">LED</data>
				      <data key="edge.id">f1</data>
				      <data key="edge.sinceEarliest">2007-10-31</data>
				      <data key="edge.source">x</data>
				      <data key="edge.untilLatest">2013-09-07</data>
				    </edge>
				    <edge id="HAS|umarov|emirate" source="umarov" target="emirate">
				      <data key="edgeLabel">HAS</data>
				    </edge>
				  </graph>
				</graphml>
				""");
	}

	@Test
	void writesAGraphAsCytoscapeJson() {
		assertThat(written("cyjs", graph())).isEqualTo(
				"""
						{"data":{"name":"A graph","truncated":false,\
						"datasets":[{"id":"ucdp","licence":"CC-BY-4.0","attribution":"Name UCDP"},{"id":"x","licence":null,"attribution":null}]},"elements":{"nodes":[\
						{"data":{"id":"umarov","name":"Dokka & <Umarov>","labels":["Entity","Person"],"born":1964,"names":["Doku","Abu Usman"]}},\
						{"data":{"id":"emirate","name":"emirate","labels":["Entity","Organisation"],"kind":"insurgent"}}],\
						"edges":[{"data":{"id":"f1","source":"umarov","target":"emirate","interaction":"LED","name":"LED",\
						"sinceEarliest":"2007-10-31","property.source":"x","untilLatest":"2013-09-07"}},\
						{"data":{"id":"HAS|umarov|emirate","source":"umarov","target":"emirate","interaction":"HAS","name":"HAS"}}]}}""");
	}

	@Test
	void writesAGraphAsNvlTakesIt() {
		assertThat(written("nvl", graph())).isEqualTo(
				"""
						{"title":"A graph","truncated":false,\
						"datasets":[{"id":"ucdp","licence":"CC-BY-4.0","attribution":"Name UCDP"},{"id":"x","licence":null,"attribution":null}],"nodes":[\
						{"id":"umarov","caption":"Dokka & <Umarov>","labels":["Entity","Person"],"properties":{"born":1964,"id":"umarov","name":"Dokka & <Umarov>","names":["Doku","Abu Usman"]}},\
						{"id":"emirate","caption":"emirate","labels":["Entity","Organisation"],"properties":{"id":"emirate","kind":"insurgent"}}],\
						"rels":[{"id":"f1","from":"umarov","to":"emirate","caption":"LED","type":"LED",\
						"properties":{"id":"f1","sinceEarliest":"2007-10-31","source":"x","untilLatest":"2013-09-07"}},\
						{"id":"HAS|umarov|emirate","from":"umarov","to":"emirate","caption":"HAS","type":"HAS","properties":{}}]}""");
	}

	@Test
	void writesAGraphAsGraphologySerialisesIt() {
		assertThat(written("graphology", graph())).isEqualTo(
				"""
						{"attributes":{"name":"A graph","truncated":false,\
						"datasets":[{"id":"ucdp","licence":"CC-BY-4.0","attribution":"Name UCDP"},{"id":"x","licence":null,"attribution":null}]},\
						"options":{"type":"directed","multi":true,"allowSelfLoops":true},"nodes":[\
						{"key":"umarov","attributes":{"label":"Dokka & <Umarov>","labels":["Entity","Person"],"born":1964,"id":"umarov","name":"Dokka & <Umarov>","names":["Doku","Abu Usman"]}},\
						{"key":"emirate","attributes":{"label":"emirate","labels":["Entity","Organisation"],"id":"emirate","kind":"insurgent"}}],\
						"edges":[{"key":"f1","source":"umarov","target":"emirate","attributes":{"label":"LED","id":"f1","sinceEarliest":"2007-10-31","source":"x","untilLatest":"2013-09-07"}},\
						{"key":"HAS|umarov|emirate","source":"umarov","target":"emirate","attributes":{"label":"HAS"}}]}""");
	}

	@Test
	void writesAsFollowTheMoneyWhatItCanSay() {
		GraphAnswer graph = new GraphAnswer(
				asked(query("try/graph", "A graph", Shape.GRAPH, List.of())), List.of(
						new GraphAnswer.Node("ada", List.of("Entity", "Person"),
								properties("name", "Ada", "names", List.of("Ada", "Ада"), "birth", "1965-04", "death",
										"[..2016]")),
						new GraphAnswer.Node("front", List.of("Entity", "Organisation"),
								properties("name", "Front", "kind", "armed group")),
						new GraphAnswer.Node("s", List.of("Source"), properties("title", "A report"))),
				List.of(new GraphAnswer.Relationship("f1", "LED", "ada", "front",
						properties("since", "2012", "until", "2014~", "status", "contested")),
						new GraphAnswer.Relationship("f2", "SANCTIONED", "front", "ada",
								properties("since", "2015-03-27", "office", List.of("Terror"), "status", "reported")),
						new GraphAnswer.Relationship("f3", "PLEDGED_TO", "ada", "front",
								properties("status", "suspected")),
						new GraphAnswer.Relationship("f4", "MEMBER_OF", "ada", "front", properties("status", "denied")),
						new GraphAnswer.Relationship("f5", "SUCCEEDED", "ada", "front", properties())),
				false);

		assertThat(written("ftm", graph)).isEqualTo(
				"""
						{"id":"ada","schema":"Person","properties":{"name":["Ada"],"alias":["Ада"],"birthDate":["1965-04"],"notes":["died: [..2016]"]},"datasets":["ucdp","x"]}
						{"id":"front","schema":"Organization","properties":{"name":["Front"],"legalForm":["armed group"]},"datasets":["ucdp","x"]}
						{"id":"f1","schema":"Directorship","properties":{"director":["ada"],"organization":["front"],"role":["leader"],"startDate":["2012"],\
						"description":["until: 2014~","The sources do not agree or do not assert it: contested."]},"datasets":["ucdp","x"]}
						{"id":"f2","schema":"Sanction","properties":{"entity":["ada"],"authority":["front"],"program":["Terror"],"listingDate":["2015-03-27"]},"datasets":["ucdp","x"]}
						{"id":"f3","schema":"UnknownLink","properties":{"subject":["ada"],"object":["front"],"role":["pledged to"],\
						"description":["The sources do not agree or do not assert it: suspected."]},"datasets":["ucdp","x"]}
						""");
	}

	/** What the reader of FollowTheMoney makes of what is written. */
	@Test
	void writesFollowTheMoneyThatIsReadAgain(@TempDir Path folder) throws IOException {
		GraphAnswer graph = new GraphAnswer(asked(table(List.of())),
				List.of(new GraphAnswer.Node("ada", List.of("Entity", "Person"),
						properties("name", "Ada", "birth", "1965-04")),
						new GraphAnswer.Node("front", List.of("Entity", "Organisation"), properties("name", "Front"))),
				List.of(new GraphAnswer.Relationship("f1", "LED", "ada", "front",
						properties("since", "2012", "until", "2014-05")),
						new GraphAnswer.Relationship("f2", "MEMBER_OF", "ada", "front",
								properties("since", "2010", "role", List.of("fighter")))),
				false);

		assertThat(ReadFile.of(ReadFile.write(folder, "answer.ftm.json", written("ftm", graph))).statements())
			.containsExactlyInAnyOrder("ftm:ada name Ada", "ftm:ada birth 1965-04", "ftm:front name Front",
					"ftm:ada LED ftm:front since 2012 until 2014-05 role leader",
					"ftm:ada MEMBER_OF ftm:front since 2010 role fighter");
	}

	@Test
	void writesAGraphForGraphviz() {
		assertThat(written("dot", graph())).isEqualTo("""
				// A graph
				// ucdp: CC-BY-4.0. Name UCDP
				// x: no licence stated
				digraph "try/graph" {
				  "umarov" [label="Dokka & <Umarov>", shape=ellipse];
				  "emirate" [label="emirate", shape=box];
				  "umarov" -> "emirate" [id="f1", label="LED", style=solid];
				  "umarov" -> "emirate" [id="HAS|umarov|emirate", label="HAS", style=solid];
				}
				""");
	}

	@Test
	void writesAGraphAsAFlowchart() {
		assertThat(written("mermaid", graph())).isEqualTo("""
				flowchart LR
				  %% A graph
				  %% ucdp: CC-BY-4.0. Name UCDP
				  %% x: no licence stated
				  n0(["Dokka #38; #60;Umarov#62;"])
				  n1["emirate"]
				  n0 ==>|"LED"| n1
				  n0 ==>|"HAS"| n1
				""");
	}

	@Test
	void drawsByTheLineHowSurelyARelationshipHolds() {
		GraphAnswer graph = new GraphAnswer(asked(table(List.of())),
				List.of(new GraphAnswer.Node("a \"b\" \\n\n", List.of(), Map.of())),
				Stream
					.of(Map.of("holds", "certain"), Map.of("holds", "presumed"), Map.of("kind", "possible"),
							Map.of("status", "contested"), Map.of("status", "confirmed"))
					.map((told) -> new GraphAnswer.Relationship("f", "LED", "a \"b\" \\n\n", "a \"b\" \\n\n",
							new TreeMap<String, @Nullable Object>(told)))
					.toList(),
				true);

		assertThat(written("dot", graph).lines()).contains("// truncated: there is more",
				"  \"a \\\"b\\\" \\\\n \" [label=\"a \\\"b\\\" \\\\n \", shape=plaintext];");
		assertThat(written("dot", graph).lines().filter((line) -> line.contains("->")))
			.extracting((line) -> line.replaceAll(".*style=(\\w+).*", "$1"))
			.containsExactly("solid", "dashed", "dotted", "dotted", "solid");
		assertThat(written("mermaid", graph).lines().filter((line) -> line.contains(">|")))
			.extracting((line) -> line.replaceAll(".*\"(.*)\".*", "$1"))
			.containsExactly("LED", "LED, presumed", "LED, possible", "LED, possible", "LED");
	}

	@Test
	void writesNoEndBeforeABeginning() {
		GraphAnswer graph = new GraphAnswer(asked(table(List.of())), List.of(),
				List.of(new GraphAnswer.Relationship("f1", "LED", "a", "b",
						Map.of("sinceEarliest", LocalDate.of(2015, 1, 1), "untilLatest", LocalDate.of(2014, 1, 1)))),
				false);

		assertThat(written("gexf", graph))
			.contains("<edge id=\"f1\" source=\"a\" target=\"b\" label=\"LED\" kind=\"LED\">");
	}

	@Test
	void replacesWhatXmlCannotHold() {
		GraphAnswer graph = new GraphAnswer(asked(table(List.of())),
				List.of(new GraphAnswer.Node("x\u0001😀", List.of("Entity"), Map.of())), List.of(), false);

		assertThat(written("graphml", graph)).contains("<node id=\"x\uFFFD😀\">");
	}

	@Test
	void writesRowsAsTheyComeAndKeepsNone() {
		long[] given = { 0 };
		long[] mostAhead = { 0 };
		Iterator<List<@Nullable Object>> rows = Stream.<List<@Nullable Object>>generate(() -> {
			given[0]++;
			return List.of("x".repeat(1000));
		}).iterator();
		OutputStream counting = new OutputStream() {

			private long written;

			@Override
			public void write(int b) {
				this.written++;
				mostAhead[0] = Math.max(mostAhead[0], given[0] - this.written / 1000);
			}

		};
		NamedQuery query = table(List.of(new Column("text", Simple.STRING, true, null, "", 1)));
		for (Renderer renderer : RENDERERS.of(Shape.ROWS)) {
			given[0] = 0;
			renderer.render(new RowsAnswer(asked(query), rows, 2000), counting);
		}

		assertThat(mostAhead[0]).isLessThan(100);
	}

	@Test
	void leavesAnAnswerThatFailedVisiblyUnfinished() {
		Iterator<List<@Nullable Object>> failing = new Iterator<>() {

			@Override
			public boolean hasNext() {
				return true;
			}

			@Override
			public List<@Nullable Object> next() {
				throw new IllegalStateException("The database went away.");
			}

		};
		ByteArrayOutputStream out = new ByteArrayOutputStream();

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> new Json().render(new RowsAnswer(asked(table(List.of())), failing, 10), out));
		assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("}");
	}

	@Test
	void saysThatTheReaderWentAway() {
		OutputStream closed = new OutputStream() {

			@Override
			public void write(int b) throws IOException {
				throw new IOException("Broken pipe");
			}

		};

		for (Renderer renderer : RENDERERS.of(Shape.GRAPH)) {
			assertThatExceptionOfType(UncheckedIOException.class).as(renderer.format())
				.isThrownBy(() -> renderer.render(graph(), closed))
				.withMessageContaining("Broken pipe");
		}
	}

	private static Renderers ofTheProgram() {
		try (var context = new AnnotationConfigApplicationContext("org.fealty.render")) {
			return context.getBean(Renderers.class);
		}
	}

	private static String written(String format, Answer answer) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RENDERERS.find(format, answer.query().shape()).render(answer, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static RowsAnswer rows(long limit) {
		Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
		arguments.put("organisation", "is");
		arguments.put("asOf", null);
		List<Column> columns = List.of(new Column("person", Simple.STRING, false, "Person", "", 1),
				new Column("since", Simple.DATE, true, null, "", 2),
				new Column("days", Simple.INTEGER, true, null, "", 3),
				new Column("share", Simple.FLOAT, true, null, "", 4),
				new Column("names", new ListOf(Simple.STRING), false, null, "", 5));
		List<List<@Nullable Object>> rows = List.of(
				Arrays.asList("умаров", LocalDate.of(2007, 10, 31), -5L, 0.5, List.of("Doku", "a|b")),
				Arrays.asList("=1+1", null, 0L, null, List.of()),
				Arrays.asList("", null, 1L, null, List.of("say \"x\",", "y")));
		return new RowsAnswer(new Question(table(columns), new Arguments(arguments), GRAPH), rows.iterator(), limit);
	}

	private static Question asked(NamedQuery query) {
		return new Question(query, new Arguments(Map.of()), GRAPH);
	}

	private static NamedQuery table(List<Column> columns) {
		return query("try/table", "A table", columns.isEmpty() ? Shape.GRAPH : Shape.ROWS, columns);
	}

	private static NamedQuery query(String name, String title, Shape shape, List<Column> columns) {
		return new NamedQuery(name, title, shape, null, null, "", List.of(), columns, List.of(), "RETURN 1", "x.cypher",
				1);
	}

	private static GraphAnswer graph() {
		return new GraphAnswer(
				asked(query("try/graph", "A graph", Shape.GRAPH, List.of())), List.of(
						new GraphAnswer.Node("umarov", List.of("Entity", "Person"),
								properties("id", "umarov", "name", "Dokka & <Umarov>", "names",
										List.of("Doku", "Abu Usman"), "born", 1964L)),
						new GraphAnswer.Node("emirate", List.of("Entity", "Organisation"),
								properties("id", "emirate", "kind", "insurgent"))),
				List.of(new GraphAnswer.Relationship("f1", "LED", "umarov", "emirate",
						properties("id", "f1", "sinceEarliest", LocalDate.of(2007, 10, 31), "untilLatest",
								LocalDate.of(2013, 9, 7), "source", "x")),
						new GraphAnswer.Relationship("HAS|umarov|emirate", "HAS", "umarov", "emirate", properties())),
				false);
	}

	private static Map<String, @Nullable Object> properties(Object... namesAndValues) {
		Map<String, @Nullable Object> properties = new TreeMap<>();
		for (int index = 0; index < namesAndValues.length; index += 2) {
			properties.put((String) namesAndValues[index], namesAndValues[index + 1]);
		}
		return properties;
	}

}
