package org.fealty.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fealty.query.KnownBy;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueDocumentTests {

	private static final Path PAGE = Path.of("docs/queries.md");

	private static final String WRITE = "fealty.write";

	@Test
	void thePageThatIsKeptSaysWhatTheFilesSay() throws IOException {
		String page = CatalogueDocument.of(Catalogue.read(List.of()), new KnownBy()::refusal);
		if (System.getProperty(WRITE) != null) {
			Files.writeString(PAGE, page);
		}

		assertThat(PAGE)
			.as("%s is out of date; mvn test -Dtest=CatalogueDocumentTests -D%s writes it anew", PAGE, WRITE)
			.hasContent(page);
	}

	@Test
	void describesAQueryByItsHeader() {
		Catalogue catalogue = Catalogue.of(List.of(LeadersFile.file("try/it.cypher", """
				// name:  try/it
				// title: A question
				// shape: rows
				// view:  timeline
				// panel: 30 person
				//
				// What it answers.
				//
				// @param  person :: STRING of Person   whom <one> asks about
				// @param  kinds :: LIST<STRING> = [a, b]
				//
				// @column since :: DATE?   one | two
				//
				// @example person="two words" kinds=a kinds=b
				// @example person=x
				RETURN 1
				""")));

		String page = CatalogueDocument.of(catalogue, (query) -> Optional.of("It reads the clock."));

		assertThat(page).contains("**try**: [try/it](#tryit)\n")
			.endsWith(
					"""
							## try

							### try/it

							**A question.** What it answers.

							Refuses `knownBy`. It reads the clock.

							Answers rows, best shown as timeline. In the dossier of `Person` at place 30, as `person`, under “A question”.

							| parameter | type | |
							|---|---|---|
							| `person` | `STRING of Person` | whom &lt;one> asks about |
							| `kinds` | `LIST<STRING> = [a, b]` |  |

							| column | type | |
							|---|---|---|
							| `since` | `DATE?` | one \\| two |

							    GET /api/queries/try/it?person=two+words&kinds=a&kinds=b
							    GET /api/queries/try/it?person=x
							""");
	}

}
