package org.fealty.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * No line of a drawing runs through a node that is not its end: a reader would take it
 * for one. Lines are measured as Cytoscape.js draws them.
 */
class ForeignLineTests {

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	/**
	 * Each line cut into points, and every node of others whose body one of them lies in.
	 */
	private static final String MET = """
			() => {
			  const graph = document.querySelector('.drawing')._cyreg.cy;
			  const halfway = (one, other) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
			  const on = (from, bend, to) => Array.from({ length: 101 }, (_, at) => {
			    const share = at / 100;
			    const of = (axis) => (1 - share) ** 2 * from[axis] + 2 * share * (1 - share) * bend[axis] + share ** 2 * to[axis];
			    return [of('x'), of('y')];
			  });
			  const points = (edge) => {
			    const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
			    const bends = edge.controlPoints() ?? [halfway(from, to)];
			    return bends.flatMap((bend, at) => on(at ? halfway(bends[at - 1], bend) : from, bend, at < bends.length - 1 ? halfway(bend, bends[at + 1]) : to));
			  };
			  return graph.edges().filter((edge) => edge.source().id() !== edge.target().id()).toArray().flatMap((edge) => {
			    const line = points(edge);
			    return graph.nodes().difference(edge.connectedNodes()).filter((node) => line.some(([x, y]) =>
			      Math.hypot(x - node.position('x'), y - node.position('y')) < node.outerWidth() / 2))
			      .map((node) => [edge.source(), edge, edge.target(), node].map((each) => each.data('label')).join(' | '));
			  });
			}""";

	/** Cytoscape.js leaves a line out whose bend lies within its end. */
	private static final String UNDRAWN = """
			() => document.querySelector('.drawing')._cyreg.cy.edges().filter((edge) => edge.source().id() !== edge.target().id()
			    && [edge.source(), edge.target()].some((end) => (edge.controlPoints() ?? []).some(({ x, y }) =>
			      Math.hypot(x - end.position('x'), y - end.position('y')) < end.outerWidth() / 2))).map((edge) => edge.id())""";

	@ParameterizedTest
	@CsvSource({ "hierarchy, /#/defection/cascade?party=rustam-asildarov",
			"network, /#/defection/cascade?party=rustam-asildarov",
			"hierarchy, /#/allegiance/network-on-date?on=2015-04-20",
			"network, /#/allegiance/network-on-date?on=2015-04-20", "hierarchy, /#/entity/network",
			"network, /#/entity/network", "network, /#/entity/neighbourhood?entity=rustam-asildarov",
			"network, /#/entity/paths?from=aslan-byutukayev&to=aliaskhab-kebekov" })
	void runsThroughNoNodeOfOthers(String layout, String path) {
		Page page = drawn(path);
		page.getByLabel("Layout").selectOption(layout);

		assertThat(page.evaluate(MET)).isEqualTo(List.of());
		assertThat(page.evaluate(UNDRAWN)).isEqualTo(List.of());
	}

	@Test
	void isLedAroundANodeThatIsPutOntoIt() {
		Page page = drawn("/#/entity/paths?from=aslan-byutukayev&to=aliaskhab-kebekov");
		@SuppressWarnings("unchecked")
		List<Number> way = (List<Number>) page.evaluate(
				"""
						() => {
						  const graph = document.querySelector('.drawing')._cyreg.cy;
						  const line = graph.edges().filter((edge) => edge.source().id() !== edge.target().id()).max((edge) =>
						    Math.hypot(edge.source().position('x') - edge.target().position('x'), edge.source().position('y') - edge.target().position('y'))).ele;
						  const { x, y } = graph.nodes().difference(line.connectedNodes())[0].renderedPosition();
						  const middle = line.renderedMidpoint();
						  return [x, y, middle.x, middle.y];
						}""");
		BoundingBox box = page.locator(".drawing").boundingBox();
		page.mouse().move(box.x + way.get(0).doubleValue(), box.y + way.get(1).doubleValue());
		page.mouse().down();
		page.mouse().move(box.x + way.get(2).doubleValue(), box.y + way.get(3).doubleValue());
		page.mouse().up();

		assertThat(page.evaluate(MET)).isEqualTo(List.of());
		assertThat((Integer) page.evaluate(
				"document.querySelector('.drawing')._cyreg.cy.edges().filter((edge) => edge.style('curve-style') === 'unbundled-bezier').length"))
			.isPositive();
	}

	private static Page drawn(String path) {
		Page page = Chromium.page();
		page.navigate(PROGRAM.address(path));
		assertThat(page.locator(".drawing canvas").first()).isVisible();
		return page;
	}

}
