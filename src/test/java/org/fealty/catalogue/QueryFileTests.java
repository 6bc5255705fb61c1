package org.fealty.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a query file may say. */
class QueryFileTests {

	@Test
	void saysAllThatTheHeaderSays() {
		NamedQuery query = LeadersFile.read(LeadersFile.TEXT);

		assertThat(query.name()).isEqualTo("succession/leaders");
		assertThat(query.group()).isEqualTo("succession");
		assertThat(query.title()).isEqualTo("Leaders, in order");
		assertThat(query.shape()).isEqualTo(Shape.ROWS);
		assertThat(query.view()).isEqualTo(View.TIMELINE);
		assertThat(query.description())
			.isEqualTo("Everyone stated to have led it.\n\nNull bounds mean that no source says.");
		assertThat(query.parameters()).containsExactly(
				new Parameter("organisation", CypherType.Simple.STRING, false, null, "Organisation", null,
						"id of the organisation", 10),
				new Parameter("asOf", CypherType.Simple.DATE, true, null, null, null,
						"only who may have led on this day, whatever came later", 11),
				new Parameter("days", CypherType.Simple.INTEGER, false, 10L, null, null, "", 13),
				new Parameter("kinds", new CypherType.ListOf(CypherType.Simple.STRING), false,
						List.of("certain", "presumed"), null, null, "", 14),
				new Parameter("limit", CypherType.Simple.INTEGER, false, 1000L, null, null, "at most so many rows",
						15));
		assertThat(query.columns()).containsExactly(
				new Column("person", CypherType.Simple.STRING, false, "Person", "id of the leader", 17),
				new Column("since", CypherType.Simple.DATE, true, null, "", 18));
		assertThat(query.examples()).extracting(Example::arguments)
			.containsExactly(Map.of("organisation", List.of("caucasus-emirate")),
					Map.of("organisation", List.of("caucasus-emirate"), "kinds", List.of("certain", "possible")));
		assertThat(query.cypher()).startsWith("MATCH (p:Person)").endsWith("LIMIT $limit");
		assertThat(query.line()).isEqualTo(22);
	}

	@Test
	void declaresParametersAsTheHeaderWroteThem() {
		assertThat(LeadersFile.read(LeadersFile.TEXT).parameters()).extracting(Parameter::declaration)
			.containsExactly("STRING of Organisation", "DATE?", "INTEGER = 10", "LIST<STRING> = [certain, presumed]",
					"INTEGER = 1000");
		assertThat(LeadersFile.read(LeadersFile.TEXT).parameters()).filteredOn(Parameter::isRequired)
			.extracting(Parameter::name)
			.containsExactly("organisation");
	}

	@Test
	void readsADefaultOfEveryTypeThatAnArgumentMayHave() {
		NamedQuery query = LeadersFile.read(LeadersFile.TEXT.replace("days :: INTEGER = 10", """
				days :: INTEGER = -3
				// @param  share :: FLOAT = 0.5
				// @param  parts :: BOOLEAN = false
				// @param  day :: DATE = 2015-06-23
				// @param  word :: STRING = 'two words'
				// @param  none :: LIST<INTEGER> = []
				// @param  some :: LIST<INTEGER> = [1, 2]"""));

		assertThat(query.parameters().subList(2, 9)).extracting(Parameter::defaultValue)
			.containsExactly(-3L, 0.5, false, LocalDate.of(2015, 6, 23), "two words", List.of(), List.of(1L, 2L));
	}

	@Test
	void readsBoundsAndClosedWords() {
		NamedQuery query = LeadersFile.read(LeadersFile.TEXT.replace("days :: INTEGER = 10", """
				days :: INTEGER = 10 in 1..36525   how many
				// @param  share :: FLOAT = 0.5 in 0..1.5
				// @param  by :: STRING = 'year' in year|province
				// @param  voices :: LIST<STRING>? of Voice in nak|fsb"""));

		assertThat(query.parameters().subList(2, 6)).extracting(Parameter::declaration)
			.containsExactly("INTEGER = 10 in 1..36525", "FLOAT = 0.5 in 0..1.5", "STRING = year in year|province",
					"LIST<STRING>? of Voice in nak|fsb");
		assertThat(query.parameters().get(2).description()).isEqualTo("how many");
		assertThat(query.parameters().get(2).restriction())
			.isEqualTo(new Restriction.Bounds(BigDecimal.ONE, BigDecimal.valueOf(36525)));
		assertThat(query.parameters().get(4).restriction())
			.isEqualTo(new Restriction.Words(List.of("year", "province")));
		assertThat(query.parameters().get(6).restriction()).isNull();
	}

	@Test
	void takesIdsOfFactsVoicesAndPublicationsForNoIdsOfEntities() {
		for (String label : List.of("Fact", "Voice", "Source")) {
			Parameter parameter = LeadersFile.read(LeadersFile.TEXT.replace("of Organisation", "of " + label))
				.parameters()
				.getFirst();

			assertThat(parameter.takesEntities()).isFalse();
			assertThat(parameter.owner()).isEqualTo("a " + label.toLowerCase(Locale.ROOT));
		}
	}

	@Test
	void readsAFileWithByteOrderMarkAndWindowsLineEnds() {
		NamedQuery query = LeadersFile.read("\uFEFF" + LeadersFile.TEXT.replace("\n", "\r\n"));

		assertThat(query).isEqualTo(LeadersFile.read(LeadersFile.TEXT));
	}

	@Test
	void leavesOutTheSemicolonThatAShellWants() {
		assertThat(LeadersFile.read(LeadersFile.TEXT.strip() + ";\n").cypher())
			.isEqualTo(LeadersFile.read(LeadersFile.TEXT).cypher());
	}

	@Test
	void keepsTheLineThatAsksForANewerCypher() {
		NamedQuery query = LeadersFile.read(LeadersFile.TEXT.replace("MATCH (p", "CYPHER 25\nMATCH (p"));

		assertThat(query.cypher()).startsWith("CYPHER 25\nMATCH");
	}

	@Test
	void acceptsAnExampleWithoutArguments() {
		assertThat(LeadersFile.read(LeadersFile.TEXT.replace("@example organisation=caucasus-emirate\n", "@example\n"))
			.examples()
			.getFirst()).isEqualTo(new Example("", Map.of(), 20));
	}

	@Test
	void acceptsNodesRelationshipsAndPathsInAGraph() {
		NamedQuery query = LeadersFile.read(LeadersFile.TEXT.replace("shape: rows", "shape: graph")
			.replace("view:  timeline", "view:  network")
			.replace("person :: STRING of Person", "person :: NODE")
			.replace("since :: DATE?", "roads :: LIST<PATH>"));

		assertThat(query.columns()).extracting(Column::declaration).containsExactly("NODE", "LIST<PATH>");
	}

	@Test
	void standsInTheDossierOfAnEntityWhereItSaysSo() {
		assertThat(LeadersFile.read(LeadersFile.TEXT).panel()).isNull();
		assertThat(panel("30 organisation"))
			.isEqualTo(new Panel(30, "organisation", List.of("Organisation"), "Leaders, in order"));
		assertThat(panel("7 organisation of Province | Organisation called Who led it"))
			.isEqualTo(new Panel(7, "organisation", List.of("Province", "Organisation"), "Who led it"));
	}

	private static @Nullable Panel panel(String text) {
		return LeadersFile.read(LeadersFile.TEXT.replace("// view:  timeline", "// panel: " + text)).panel();
	}

}
