package org.fealty.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.fealty.runtime.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of the answer to every question: the page is shown the first example of each
 * once, on a small screen.
 */
class EveryAnswerTests {

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	private static final Driver DRIVER = driver();

	private static final String HOSTILE = "<img src=x onerror=document.title=1> 'O\\u0027Neill\\'";

	/** The first example of each question, and where it is answered. */
	private static final String EXAMPLES = """
			async () => {
			  const { queries } = await (await fetch('/api/catalogue')).json();
			  const all = await Promise.all(queries.map(async (query) => (await fetch(query.description)).json()));
			  const { statement } = await import('/js/statement.js');
			  return all.map((query) => {
			    const given = new URL(query.examples[0].answer, location.href).searchParams;
			    return { name: query.name, shape: query.shape, path: query.examples[0].answer, statement: statement(query, given) };
			  });
			}""";

	/**
	 * Where the first of an answer ends (a row of a table, a bar or mark of a picture),
	 * and by how much each table is wider than its place.
	 */
	private static final String LOOK = """
			() => {
			  const first = document.querySelector('.answer tbody tr, .answer .bar, .answer .flows .end, .answer .drawing canvas, .answer .problem');
			  return {
			    top: first ? Math.round(first.getBoundingClientRect().top + 20) : 0,
			    over: Math.max(0, ...[...document.querySelectorAll('section .scroll')].map((each) => each.scrollWidth - each.clientWidth)),
			  };
			}""";

	private static final List<Shown> SHOWN = new ArrayList<>();

	private static final List<String> FOREIGN = new ArrayList<>();

	@BeforeAll
	static void askEachQuestion() {
		Page page = Chromium.page();
		page.setViewportSize(1280, 720);
		page.onRequest((request) -> {
			if (!request.url().startsWith(PROGRAM.address("/")) && !request.url().startsWith("data:")) {
				FOREIGN.add(request.url());
			}
		});
		page.navigate(PROGRAM.address("/#/questions"));
		for (Map<String, String> query : examples(page)) {
			SHOWN.add(ask(page, query));
		}
	}

	@AfterAll
	static void close() {
		DRIVER.close();
	}

	@Test
	void asksEveryQuestionAndNoOtherHost() {
		assertThat(SHOWN).hasSizeGreaterThan(40);
		assertThat(FOREIGN).isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> showsTheFirstOfEveryAnswerOnTheFirstScreen() {
		return SHOWN.stream()
			.map((shown) -> DynamicTest.dynamicTest(shown.name(),
					() -> assertThat(shown.top()).isLessThanOrEqualTo(720)));
	}

	@TestFactory
	Stream<DynamicTest> showsEveryTableWithoutScrollingSidewaysAndInWords() {
		return SHOWN.stream().filter(Shown::table).map((shown) -> DynamicTest.dynamicTest(shown.name(), () -> {
			assertThat(shown.over()).isZero();
			assertThat(shown.words())
				.doesNotContainPattern("\\b(null|undefined|asOf|knownBy|PLEDGED_TO|SWORN_TO)\\b|\\[object");
		}));
	}

	@TestFactory
	Stream<DynamicTest> handsOverStatementsThatRunAsTheyStand() {
		Page page = Chromium.page();
		page.navigate(PROGRAM.address("/"));
		return SHOWN.stream().map((shown) -> DynamicTest.dynamicTest(shown.name(), () -> {
			int rows = records(shown.statement()).size();
			if (shown.table()) {
				assertThat(rows)
					.isEqualTo(page.evaluate("async (path) => (await (await fetch(path)).json()).count", shown.path()));
			}
		}));
	}

	@Test
	void quotesWhatIsHostileInAStatement() {
		Page page = Chromium.page();
		page.navigate(PROGRAM.address("/"));
		Object quoted = page.evaluate("""
				async (text) => (await import('/js/statement.js')).statement(
				  { cypher: "RETURN $name AS said, '$name' AS kept", parameters: [{ name: 'name', type: 'STRING' }] },
				  new URLSearchParams([['name', text]]))""", HOSTILE);

		assertThat(records((String) quoted).getFirst().asMap()).isEqualTo(Map.of("said", HOSTILE, "kept", "$name"));
	}

	private static List<Record> records(String statement) {
		return DRIVER.executableQuery(statement).execute().records();
	}

	private static Driver driver() {
		Access access = PROGRAM.access();
		return GraphDatabase.driver(access.uri(), AuthTokens.basic(access.username(), access.password()));
	}

	/** Follows a link to the question, as somebody does who is on the page already. */
	@SuppressWarnings("unchecked")
	private static Shown ask(Page page, Map<String, String> query) {
		String path = String.valueOf(query.get("path"));
		page.evaluate("(hash) => { location.hash = hash; }", path.replace("/api/queries", "#"));
		assertThat(page.locator(".about code")).hasText(query.get("name"));
		assertThat(page.locator(".answer[aria-busy=false]")).isVisible();
		Map<String, Integer> look = (Map<String, Integer>) page.evaluate(LOOK);
		return new Shown(String.valueOf(query.get("name")), !"graph".equals(query.get("shape")), path,
				String.valueOf(query.get("statement")), look.getOrDefault("top", 0), look.getOrDefault("over", 0),
				page.locator("form, section").allInnerTexts().toString());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, String>> examples(Page page) {
		return (List<Map<String, String>>) page.evaluate(EXAMPLES);
	}

	/**
	 * A question and what the page showed of its answer.
	 *
	 * @param top where its first line ends, in points from the top of the screen
	 * @param over how many points the widest table does not fit into its place
	 * @param words all that is written
	 */
	private record Shown(String name, boolean table, String path, String statement, int top, int over, String words) {
	}

}
