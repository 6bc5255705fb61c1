package org.fealty.browser;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers as large as the program gives them. The milliseconds that a drawing takes are
 * printed and not judged, since they tell of the machine.
 */
class LargeAnswerTests {

	private static final int NODES = 2_000;

	private static final int ROWS = 50_000;

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	@Test
	void drawsTwoThousandNodes() {
		Page page = Chromium.page();
		page.route("**/api/queries/allegiance/network-on-date?*", LargeAnswerTests::answerManyNodes);
		page.navigate(PROGRAM.address("/#/allegiance/network-on-date?on=2015-04-20"));
		assertThat(page.locator(".answer[aria-busy=false] .drawing canvas").first()).isVisible();
		Object millis = page.evaluate("Math.round(performance.now())");

		assertThat(page.evaluate("document.querySelector('.drawing')._cyreg.cy.nodes().length")).isEqualTo(NODES);
		assertThat((Integer) page.evaluate("new Set(document.querySelector('.drawing')._cyreg.cy.nodes()"
				+ ".map((node) => Math.round(node.position('x')) + ' ' + Math.round(node.position('y')))).size"))
			.isGreaterThan(NODES * 95 / 100);
		System.out
			.println("2,000 nodes and 3,000 relationships are drawn " + millis + " ms after the page was asked for.");
	}

	@Test
	void scrollsFiftyThousandRowsThatAreWrittenAsTheyComeIntoView() {
		Page page = Chromium.page();
		page.route("**/api/queries/entity/most-connected?*", LargeAnswerTests::answerManyRows);
		page.navigate(PROGRAM.address("/#/entity/most-connected?limit=" + ROWS));
		assertThat(page.locator(".answer[aria-busy=false] tbody tr").first()).isVisible();

		assertThat(page.locator(".answer")).containsText(ROWS + " rows");
		int before = written(page);
		assertThat(before).isLessThan(1_000);
		for (int scroll = 0; scroll < 5; scroll++) {
			page.locator(".scroll").evaluate("(board) => { board.scrollTop = board.scrollHeight; }");
			assertThat(page.locator(".scroll tbody tr").nth(before)).isAttached();
			before = written(page);
		}
		assertThat(before).isLessThan(4_000);
		assertThat(page.locator(".scroll tbody tr").last()).containsText("Name " + before);
	}

	private static int written(Page page) {
		return (Integer) page.evaluate("document.querySelectorAll('.scroll tbody tr').length");
	}

	private static void answerManyNodes(Route route) {
		String nodes = IntStream.range(0, NODES)
			.mapToObj((index) -> """
					{"id":"n%d","labels":["Entity","%s"],"properties":{"id":"n%d","name":"Name %d"}}""".formatted(index,
					(index % 3 == 0) ? "Organisation" : "Person", index, index))
			.collect(Collectors.joining(","));
		String relationships = IntStream.range(0, NODES * 3 / 2)
			.mapToObj(
					(index) -> """
							{"id":"r%d","type":"MEMBER_OF","start":"n%d","end":"n%d","properties":{"id":"r%d","holds":"certain","status":"reported"}}"""
						.formatted(index, index % NODES, (index * 7 + 3 * (index / NODES)) % 200, index))
			.collect(Collectors.joining(","));
		route.fulfill(new Route.FulfillOptions().setContentType("application/json")
			.setBody(
					"{\"query\":\"allegiance/network-on-date\",\"title\":\"Many\",\"arguments\":{\"on\":\"2015-04-20\"},\"nodes\":["
							+ nodes + "],\"relationships\":[" + relationships + "],\"truncated\":false}"));
	}

	private static void answerManyRows(Route route) {
		String rows = IntStream.rangeClosed(1, ROWS)
			.mapToObj((index) -> """
					{"entity":"e%d","name":"Name %d","kind":"Person","relationships":%d}""".formatted(index, index,
					ROWS - index))
			.collect(Collectors.joining(","));
		route.fulfill(new Route.FulfillOptions().setContentType("application/json")
			.setBody(
					"""
							{"query":"entity/most-connected","title":"Many","arguments":{},"columns":[{"name":"entity","type":"STRING"},\
							{"name":"name","type":"STRING"},{"name":"kind","type":"STRING"},{"name":"relationships","type":"INTEGER"}],\
							"rows":[%s],"count":%d,"truncated":false}"""
						.formatted(rows, ROWS)));
	}

}
