package org.fealty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.fealty.Rooms.Room;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What docs/architecture.md says of the rooms is so. */
class RoomTests {

	private static final JavaClasses PROGRAM = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.fealty");

	private static final Pattern CYPHER = Pattern.compile(
			"\"[^\\n]*\\b(MATCH|MERGE|UNWIND|DETACH)\\b ?[($\\w]" + "|^\\s*(OPTIONAL )?(MATCH|MERGE|UNWIND) ?[($\\w]",
			Pattern.MULTILINE);

	private static final Pattern PICTURE = Pattern.compile("flowchart TD\\n.*?```\\n", Pattern.DOTALL);

	@Test
	void aRoomUsesOnlyTheRoomsThatItNamesAndNeverInACircle() {
		ApplicationModules.of(Fealty.class).verify();
	}

	/** Asked of the source, since constants leave no trace in classes. */
	@Test
	void aRoomUsesEachRoomThatItNames() {
		Rooms.all()
			.forEach((room) -> assertThat(room.uses()).as(room.name())
				.allMatch((use) -> Rooms.sources()
					.stream()
					.filter((file) -> file.toString().replace('\\', '/').contains("/fealty/" + room.name() + "/"))
					.anyMatch((file) -> Rooms.text(file).contains("import org.fealty." + use + ".")
							|| Rooms.text(file).contains("import static org.fealty." + use + "."))));
	}

	@Test
	void askingDoesNotRestOnDeriving() {
		noClasses().that()
			.resideInAnyPackage("org.fealty.query", "org.fealty.database", "org.fealty.knownby", "org.fealty.render")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.fealty.fact", "org.fealty.derivation", "org.fealty.history", "org.fealty.store")
			.check(PROGRAM);
	}

	@Test
	void aRoomSaysInOneSentenceWhatItDoes() {
		assertThat(Rooms.all())
			.allSatisfy((room) -> assertThat(room.sentence()).as(room.name()).matches("[A-Z][^.]{10,160}\\."));
	}

	@Test
	void aPackageIsNullMarked() {
		classes().should(be(resideInNullMarkedPackage())).check(PROGRAM);
	}

	@Test
	void dataAndRulesKnowNeitherSpringNorADatabase() {
		noClasses().that()
			.resideInAnyPackage("org.fealty.time", "org.fealty.model", "org.fealty.statement", "org.fealty.identity",
					"org.fealty.fact", "org.fealty.derivation", "org.fealty.history", "org.fealty.dataset",
					"org.fealty.format..")
			.and()
			.haveSimpleNameNotEndingWith("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..", "java.net.http..", "java.sql..")
			.check(PROGRAM);
	}

	@Test
	void timeStatementFactDerivationAndHistoryKnowNothingButJava() {
		classes().that()
			.resideInAnyPackage("org.fealty.time", "org.fealty.model", "org.fealty.statement", "org.fealty.identity",
					"org.fealty.fact", "org.fealty.derivation", "org.fealty.history")
			.and()
			.haveSimpleNameNotEndingWith("package-info")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.fealty..", "org.jspecify..", "com.google.errorprone.annotations..")
			.check(PROGRAM);
	}

	@Test
	void theCatalogueMeetsSpringAtItsEdgeAlone() {
		noClasses().that()
			.resideInAPackage("org.fealty.catalogue")
			.and()
			.doNotHaveSimpleName("CatalogueConfiguration")
			.and()
			.doNotHaveSimpleName("CatalogueSettings")
			.and()
			.doNotHaveSimpleName("QueryFiles")
			.and()
			.doNotHaveSimpleName("QueryFileFailureAnalyzer")
			.and()
			.haveSimpleNameNotEndingWith("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..")
			.check(PROGRAM);
	}

	@Test
	void onlyDatabaseStoreAndRuntimeHoldTheDriver() {
		noClasses().that()
			.resideOutsideOfPackages("org.fealty.database", "org.fealty.store", "org.fealty.runtime")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.neo4j.driver..")
			.check(PROGRAM);
	}

	@Test
	void onlyRuntimeKnowsTheDatabaseItselfAndStoreItsPublicInterface() {
		noClasses().that()
			.resideOutsideOfPackages("org.fealty.runtime", "org.fealty.store")
			.should()
			.dependOnClassesThat(resideInAPackage("org.neo4j..")
				.and(not(resideInAnyPackage("org.neo4j.driver..", "org.neo4j.cypher.internal.parser.."))))
			.check(PROGRAM);
	}

	@Test
	void storeReachesTheDatabaseByItsPublicInterfaceAndTheNamesOfItsFailures() {
		noClasses().that()
			.resideInAPackage("org.fealty.store")
			.should()
			.dependOnClassesThat(resideInAPackage("org.neo4j..").and(not(resideInAnyPackage("org.neo4j.driver..",
					"org.neo4j.graphdb", "org.neo4j.kernel.api.exceptions", "org.neo4j.gqlstatus"))))
			.check(PROGRAM);
	}

	@Test
	void onlyKnownByReadsCypherAndNothingButTheGrammarsOfTheDatabase() {
		noClasses().that()
			.resideOutsideOfPackage("org.fealty.knownby")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j.cypher..", "org.antlr..")
			.check(PROGRAM);
		noClasses().that()
			.resideInAPackage("org.fealty.knownby")
			.and()
			.haveSimpleNameNotEndingWith("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j.driver..")
			.check(PROGRAM);
	}

	@Test
	void cypherStandsInQueryFilesAndInTheRoomsThatNameIt() {
		List<Path> elsewhere = Rooms.sources()
			.stream()
			.filter((file) -> !file.toString().matches(".*[/\\\\](database|store|knownby|runtime)[/\\\\].*"))
			.filter((file) -> CYPHER.matcher(Rooms.text(file)).find())
			.toList();

		assertThat(elsewhere).isEmpty();
	}

	@Test
	void noClassIsNamedForWantOfAName() {
		noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)").check(PROGRAM);
	}

	@Test
	void theArchitecturePageTellsOfEveryRoom() throws IOException {
		String page = Files.readString(Path.of("docs", "architecture.md"));

		assertThat(Rooms.all().stream().map(RoomTests::line).filter((line) -> !page.contains(line)))
			.as("lines that the table of docs/architecture.md lacks")
			.isEmpty();
	}

	@Test
	void theArchitecturePageDrawsEveryArrow() throws IOException {
		Path file = Path.of("docs", "architecture.md");
		String page = Files.readString(file);
		String picture = picture();
		if (System.getProperty("fealty.write") != null) {
			Files.writeString(file, PICTURE.matcher(page).replaceFirst(Matcher.quoteReplacement(picture)));
			return;
		}
		assertThat(page).contains(picture);
	}

	/** The arrows between rooms without those that a longer way makes needless. */
	private static String picture() {
		Map<String, Set<String>> uses = Rooms.all().stream().collect(Collectors.toMap(Room::name, Room::uses));
		StringBuilder arrows = new StringBuilder("flowchart TD\n");
		Rooms.all()
			.forEach((room) -> room.uses()
				.stream()
				.filter((use) -> room.uses().stream().noneMatch((other) -> below(other, uses).contains(use)))
				.forEach((use) -> arrows.append("  ").append(room.name()).append(" --> ").append(use).append('\n')));
		return arrows.append("```\n").toString();
	}

	private static Set<String> below(String room, Map<String, Set<String>> uses) {
		Set<String> below = new TreeSet<>();
		uses.getOrDefault(room, Set.of()).forEach((use) -> {
			below.add(use);
			below.addAll(below(use, uses));
		});
		return below;
	}

	/** The room's line in the page's table. */
	private static String line(Room room) {
		String uses = room.uses().isEmpty() ? "nothing" : "`" + String.join("`, `", room.uses()) + "`";
		return "| `%s` | %s | %s |\n".formatted(room.name(), room.sentence(), uses);
	}

	private static DescribedPredicate<JavaClass> resideInNullMarkedPackage() {
		return DescribedPredicate.describe("in a package that is @NullMarked",
				(type) -> type.getPackage().isAnnotatedWith(NullMarked.class));
	}

}
