package org.fealty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

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

	@Test
	void aRoomUsesOnlyTheRoomsThatItNamesAndNeverInACircle() {
		ApplicationModules.of(Fealty.class).verify();
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
			.resideInAnyPackage("org.fealty.time", "org.fealty.model", "org.fealty.statement", "org.fealty.fact",
					"org.fealty.derivation", "org.fealty.history", "org.fealty.dataset")
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
			.resideInAnyPackage("org.fealty.time", "org.fealty.model", "org.fealty.statement", "org.fealty.fact",
					"org.fealty.derivation", "org.fealty.history")
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
	void onlyRuntimeKnowsTheDatabaseItself() {
		noClasses().that()
			.resideOutsideOfPackage("org.fealty.runtime")
			.should()
			.dependOnClassesThat(resideInAPackage("org.neo4j..")
				.and(not(resideInAnyPackage("org.neo4j.driver..", "org.neo4j.cypher.internal.parser.."))))
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
