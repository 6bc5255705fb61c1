package org.fealty.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.format.ReadFile;
import org.fealty.format.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The recipes, on a few invented records each, and on the real files where they lie
 * beside the checkout.
 */
class RecipesTests {

	private static final Path RECIPES = Path.of("recipes");

	@TempDir
	private Path temp;

	@Test
	void theListNamesEveryRecipeAndNoneHoldsData() throws IOException {
		String list = Files.readString(RECIPES.resolve("README.md"));
		try (Stream<Path> recipes = Files.list(RECIPES).filter(Files::isDirectory)) {
			assertThat(recipes.toList()).hasSize(3).allSatisfy((recipe) -> {
				assertThat(list).contains("(" + recipe.getFileName() + "/README.md)");
				try (Stream<Path> files = Files.list(recipe)) {
					assertThat(files.map((file) -> file.getFileName().toString())).isSubsetOf("README.md",
							"dataset.yaml", "sources.csv", "organisations.csv");
				}
			});
		}
	}

	@Test
	void reignHasStartsToTheDayAndEndsToTheMonth() {
		ReadFile read = ReadFile.of(recipe("reign").with("leaderlist.csv",
				"stateabb,ccode,leadid,leader,sdate,smonth,"
						+ "syear,emonth,eyear,birthyear,gender,militarycareer,l_month,l_year,,,codedby,notes",
				"EXA,9001,A1-1,First,12,4,1945,1,1953,1884,1,0,11,1948,,,,",
				"EXA,9001,A1-2,Second,20,1,1953,,,,1,1,,,,,,", "EXA,9001,A1-3,Third,1,2,1940,3,1941,1880,1,1,,,,,,",
				"EXA,9001,A1-3,Third,1,4,1941,5,1944,1880,1,1,,,,,,",
				"EXA,9001,A1-3,Other,1,6,1944,4,1945,1880,1,1,,,,,,")
			.path());
		assertThat(read.statements()).containsExactlyInAnyOrder(
				"reign:A1-1 LED cow:9001 since 1945-04-12 until 1953-01 role leader",
				"reign:A1-2 LED cow:9001 since 1953-01-20 until .. role leader",
				"reign:A1-3 LED cow:9001 since 1940-02-01 until 1941-03 role leader spell 1940",
				"reign:A1-3 LED cow:9001 since 1941-04-01 until 1944-05 role leader spell 1941",
				"reign:A1-1 birth 1884", "reign:A1-3 birth 1880");
		assertThat(read.violations()).singleElement()
			.asString()
			.startsWith("leaderlist.csv line 6, column persons.id: \"reign:A1-3\" is the Person \"Other\" here, but");
	}

	@Test
	void reignAsPublished() {
		Folder recipe = recipe("reign");
		copy(SharedData.file("reign/leaderlist_3_21.csv"), recipe, "leaderlist.csv");
		ReadFile read = ReadFile.of(recipe.path());
		RowCounts counts = read.dataset().total();
		// Of two rows of one id the second names another man, and one id holds a blank;
		// one row is of sources.csv.
		assertThat(counts).isEqualTo(new RowCounts(2525, 2523, 0, 2));
		assertThat(read.about("reign:A2.9-46")).containsExactlyInAnyOrder(
				"reign:A2.9-46 LED cow:2 since 1945-04-12 until 1953-01 role leader", "reign:A2.9-46 birth 1884");
		assertThat(read.about("reign:ctb-2-1"))
			.contains("reign:ctb-2-1 LED cow:2 since 2021-01-20 until .. role leader");
		assertThat(read.about("reign:A2.9-6199")).containsExactlyInAnyOrder(
				"reign:A2.9-6199 LED cow:395 since 1959-11-20 until 1961-09 role leader spell 1959",
				"reign:A2.9-6199 LED cow:395 since 1962-01-01 until 1963-11 role leader spell 1962",
				"reign:A2.9-6199 birth 1892");
		assertThat(read.violations()).satisfiesExactlyInAnyOrder(
				(one) -> assertThat(one).contains("\"reign:A2.9-6199\" is the Person \"Benediktsson\" here"),
				(one) -> assertThat(one).contains("\"reign:cb -110-1\" is no id"));
	}

	@Test
	void congressJoinsTermsAndTellsADatedChangeOfParty() {
		ReadFile read = ReadFile.of(congress(
				List.of("[{\"id\": {\"bioguide\": \"X1\"}, \"name\": {\"first\": \"Ada\",",
						"\"last\": \"Example\"}, \"bio\": {\"birthday\": \"1950-02-03\"}, \"terms\": [",
						"{\"type\": \"rep\", \"start\": \"2001-01-03\", \"end\": \"2003-01-03\", \"state\": \"XA\","
								+ " \"party\": \"Democrat\"},",
						"{\"type\": \"rep\", \"start\": \"2003-01-03\", \"end\": \"2005-01-03\", \"state\": \"XA\","
								+ " \"party\": \"Republican\", \"party_affiliations\": [",
						"  {\"start\": \"2003-01-03\", \"end\": \"2003-12-18\", \"party\": \"Democrat\"},",
						"  {\"start\": \"2003-12-19\", \"end\": \"2005-01-03\", \"party\": \"Republican\"}]},",
						"{\"type\": \"sen\", \"start\": \"2009-01-03\", \"end\": \"2015-01-03\", \"state\": \"XA\","
								+ " \"party\": \"Republican\"}]}]"),
				List.of("- id: {bioguide: X2}", "  name: {first: Ben, last: Example}", "  terms:",
						"  - {type: prez, start: '1801-03-04', end: '1805-03-04'}",
						"  - {type: prez, start: '1805-03-04', end: '1809-03-04'}",
						"  - {type: viceprez, start: '1797-03-04', end: '1801-03-04'}",
						"- {id: {govtrack: 7}, name: {first: No, last: Id}, terms: []}")));
		assertThat(read.violations()).isEmpty();
		assertThat(read.statements()).containsExactlyInAnyOrder("bioguide:X1 birth 1950-02-03",
				"bioguide:X1 AFFILIATED_WITH us:house since 2001-01-03 until 2005-01-03 role representative for XA",
				"bioguide:X1 AFFILIATED_WITH us:senate since 2009-01-03 until 2015-01-03 role senator for XA",
				"bioguide:X1 MEMBER_OF us:democrat since 2001-01-03 until 2003-12-18",
				"bioguide:X1 MEMBER_OF us:republican since 2003-12-19 until 2005-01-03 spell 2003",
				"bioguide:X1 MEMBER_OF us:republican since 2009-01-03 until 2015-01-03 spell 2009",
				"bioguide:X2 LED us:presidency since 1801-03-04 until 1809-03-04 role president",
				"bioguide:X2 AFFILIATED_WITH us:presidency since 1797-03-04 until 1801-03-04 role vice president");
	}

	@Test
	void congressAsPublished() {
		Folder recipe = recipe("us-congress");
		copy(SharedData.file("us-congress/legislators-current.json"), recipe, "legislators-current.json");
		copy(SharedData.file("us-congress/executive.yaml"), recipe, "executive.yaml");
		ReadFile read = ReadFile.of(recipe.path());
		assertThat(read.violations()).isEmpty();
		assertThat(read.dataset().counts()).containsKey("legislators-current.json");
		String vanDrew = id(read, "Jefferson Van Drew");
		assertThat(read.about(vanDrew)).contains(vanDrew + " MEMBER_OF us:democrat since 2019-01-03 until 2019-12-18",
				vanDrew + " MEMBER_OF us:republican since 2019-12-19 until 2027-01-03",
				vanDrew + " AFFILIATED_WITH us:house since 2019-01-03 until 2027-01-03 role representative for NJ");
		String kiley = id(read, "Kevin Kiley");
		assertThat(read.about(kiley)).contains(kiley + " MEMBER_OF us:republican since 2023-01-03 until 2026-03-08",
				kiley + " MEMBER_OF us:independent since 2026-03-09 until 2027-01-03");
	}

	private static String id(ReadFile read, String name) {
		return read.dataset()
			.entities()
			.stream()
			.filter((one) -> one.name().contains(name))
			.map((one) -> one.id())
			.findFirst()
			.orElseThrow();
	}

	@Test
	void dyadicTellsWhoEnteredOnWhoseSide() {
		ReadFile read = ReadFile.of(recipe("ucdp-dyadic").with("ucdp_dyadic.csv",
				"DyadId,ConflictId,Year,Location,SideA,SideA2nd,SideB,SideBID,SideB2nd,GWNoB",
				"1,1-1,1999,Exampleland,Government of Exampleland,\"Government of France, Government of Macedonia, FYR\","
						+ "Front,11,,",
				"1,1-1,2000,Exampleland,Government of Exampleland,,Front,11,Government of Cuba,",
				"2,1-2,2000,Border,Government of Exampleland,,Government of Cuba,40,,40")
			.path());
		assertThat(read.violations()).isEmpty();
		assertThat(read.statements()).containsExactlyInAnyOrder(
				"ucdp:dyadic:government-of-france AFFILIATED_WITH ucdp:dyadic:government-of-exampleland on 1999"
						+ " role secondary party",
				"ucdp:dyadic:government-of-macedonia-fyr AFFILIATED_WITH ucdp:dyadic:government-of-exampleland on 1999"
						+ " role secondary party",
				"ucdp:dyadic:government-of-cuba AFFILIATED_WITH ucdp:11 on 2000 role secondary party");
		assertThat(read.entity("ucdp:dyadic:government-of-macedonia-fyr").name())
			.isEqualTo("Government of Macedonia, FYR");
		assertThat(read.dataset().counts()).containsEntry("ucdp_dyadic.csv", new RowCounts(2, 2, 0, 0));
	}

	@Test
	void dyadicAsPublished() {
		Folder recipe = recipe("ucdp-dyadic");
		copy(SharedData.file("ucdp/ucdp_dyadic.csv"), recipe, "ucdp_dyadic.csv");
		ReadFile read = ReadFile.of(recipe.path());
		RowCounts counts = read.dataset().counts().getOrDefault("ucdp_dyadic.csv", RowCounts.NONE);
		assertThat(counts.read()).isEqualTo(2619);
		assertThat(counts.rejected()).isZero();
		assertThat(read.about("ucdp:1421")).contains(
				"ucdp:dyadic:government-of-south-africa AFFILIATED_WITH ucdp:1421 on 1975 role secondary party",
				"ucdp:dyadic:government-of-south-africa AFFILIATED_WITH ucdp:1421 on 1976 role secondary party");
		assertThat(read.about("ucdp:dyadic:government-of-angola")).contains(
				"ucdp:dyadic:government-of-cuba AFFILIATED_WITH ucdp:dyadic:government-of-angola on 1975 role secondary"
						+ " party");
		assertThat(read.entity("ucdp:1195").name()).isEqualTo("Chechen Republic of Ichkeria");
		assertThat(read.dataset().entities()).noneMatch((one) -> one.name().equals("FYR"));
	}

	private Path congress(List<String> legislators, List<String> executives) {
		return recipe("us-congress").with("legislators-current.json", legislators.toArray(String[]::new))
			.with("executive.yaml", executives.toArray(String[]::new))
			.path();
	}

	/** A copy of a recipe, without data. */
	private Folder recipe(String name) {
		Folder folder = Folder.empty(this.temp, name);
		try (Stream<Path> files = Files.list(RECIPES.resolve(name))) {
			for (Path file : files.toList()) {
				folder.withBytes(String.valueOf(file.getFileName()), Files.readAllBytes(file));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(Path file, Folder folder, String name) {
		try {
			folder.withBytes(name, Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
