package org.fealty.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CatalogueTests {

	@TempDir
	Path folder;

	@Test
	void knowsEveryQueryByName() throws IOException {
		write("b/second", "fact");
		write("a/first", "fact");
		write("checks/ended-before-begun", "fact");

		Catalogue catalogue = FolderCatalogue.of(this.folder);

		assertThat(catalogue.queries()).extracting(NamedQuery::name)
			.containsExactly("a/first", "b/second", "checks/ended-before-begun");
		assertThat(catalogue.queries().stream().filter(NamedQuery::isCheck)).extracting(NamedQuery::name)
			.containsExactly("checks/ended-before-begun");
		assertThat(catalogue.find("a/first")).isPresent();
		assertThat(catalogue.find("a/second")).isEmpty();
	}

	@Test
	void namesTheQueriesThatMayHaveBeenMeant() throws IOException {
		write("succession/vacancies", "fact");
		write("attack/claims-of", "fact");

		Catalogue catalogue = FolderCatalogue.of(this.folder);

		assertThat(catalogue.nearest("succession/vacancy")).startsWith("succession/vacancies");
		assertThat(catalogue.nearest("claims-of")).startsWith("attack/claims-of");
		assertThat(catalogue.nearest("zzz")).isEmpty();
	}

	@Test
	void refusesTwoQueriesOfOneName() throws IOException {
		write("a/first", "fact");
		Path other = Files.createDirectory(this.folder.resolve("other"));
		Files.createDirectory(other.resolve("a"));
		Files.writeString(other.resolve("a/first.cypher"), text("a/first", "fact"));
		Path one = Files.createDirectory(this.folder.resolve("one"));
		Files.move(this.folder.resolve("a"), one.resolve("a"));

		QueryFileException refused = catchThrowableOfType(QueryFileException.class,
				() -> FolderCatalogue.of(one, other));

		assertThat(refused.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.file()).isEqualTo(other.resolve("a/first.cypher").toString());
			assertThat(problem.found()).isEqualTo("a second query \"a/first\"");
			assertThat(problem.expected()).contains(one.resolve("a/first.cypher").toString());
		});
	}

	@Test
	void refusesAFileThatLiesWhereNoQueryLies() throws IOException {
		Files.writeString(this.folder.resolve("top.cypher"), "RETURN 1");
		write("a/b/deep", "fact");
		write("A/capital", "fact");
		write("schema/constraints", "fact");

		QueryFileException refused = catchThrowableOfType(QueryFileException.class,
				() -> FolderCatalogue.of(this.folder));

		assertThat(refused.problems()).extracting(QueryFileProblem::found)
			.containsExactlyInAnyOrder("a query file at \"top.cypher\"", "a query file at \"a/b/deep.cypher\"",
					"a query file at \"A/capital.cypher\"", "a query file at \"schema/constraints.cypher\"");
	}

	@Test
	void refusesAFolderThatIsNotThere() {
		Path nowhere = this.folder.resolve("nowhere");

		QueryFileException refused = catchThrowableOfType(QueryFileException.class,
				() -> Catalogue.read(List.of(nowhere)));

		assertThat(refused).hasMessageContaining(nowhere + ":1: Found nothing; expected a folder with query files. "
				+ "Correct the setting fealty.queries or create the folder.");
	}

	@Test
	void ignoresFilesThatAreNoQueries() throws IOException {
		Files.writeString(this.folder.resolve("README.md"), "About these.");

		assertThat(FolderCatalogue.of(this.folder).queries()).isEmpty();
	}

	@Test
	void addsAFolderToWhatIsBuiltIn() throws IOException {
		write("own/question", "fact");

		Catalogue catalogue = Catalogue.read(List.of(this.folder));

		assertThat(catalogue.find("own/question")).isPresent();
		assertThat(catalogue.queries()).hasSize(Catalogue.read(List.of()).queries().size() + 1);
	}

	private void write(String name, String column) throws IOException {
		Path file = this.folder.resolve(name + ".cypher");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text(name, column));
	}

	private static String text(String name, String column) {
		return """
				// name: %s
				// title: A question
				// shape: rows
				//
				// What it answers.
				//
				// @column %s :: STRING
				//
				// @example
				RETURN 'x' AS %s
				""".formatted(name, column, column);
	}

}
