package org.fealty.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A drawing of 2,000 nodes under the hand. How long it takes and how many frames come
 * while it is dragged is printed: it tells of the machine. What is judged is what the
 * page does for it.
 */
class LargeDrawingTests {

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	private static final int STEPS = 60;

	/** Draws it and gives the milliseconds of each part. */
	private static final String DRAW = """
			async () => {
			  const nodes = Array.from({ length: 2000 }, (_, at) => ({ id: 'n' + at, labels: ['Entity', at % 3 ? 'Person' : 'Organisation'], properties: { id: 'n' + at, name: 'Name ' + at } }));
			  const relationships = Array.from({ length: 3000 }, (_, at) => ({ id: 'r' + at, type: 'MEMBER_OF', start: 'n' + at % 2000, end: 'n' + (at * 7 + 3 * Math.floor(at / 2000)) % 200,
			    properties: { id: 'r' + at, holds: 'certain', status: 'reported' } }));
			  const { draw } = await import('/js/drawing.js');
			  const target = document.getElementById('main');
			  target.replaceChildren();
			  const begin = performance.now();
			  await draw({ query: 'many', arguments: {}, nodes, relationships, truncated: false }, target, { view: 'network', title: 'Many' });
			  const drawn = performance.now();
			  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			  return { drawn: Math.round(drawn - begin), painted: Math.round(performance.now() - begin) };
			}""";

	private static final String COUNT = """
			() => {
			  window.frames_ = [];
			  const note = (time) => {
			    window.frames_.push(time);
			    window.counting_ = requestAnimationFrame(note);
			  };
			  window.counting_ = requestAnimationFrame(note);
			}""";

	private static final String COUNTED = """
			() => {
			  cancelAnimationFrame(window.counting_);
			  const gaps = window.frames_.slice(1).map((time, at) => time - window.frames_[at]);
			  return { frames: gaps.length, longest: Math.round(Math.max(...gaps)), mean: Math.round(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length) };
			}""";

	@Test
	@SuppressWarnings("unchecked")
	void isDraggedAtTheSpeedOfTheHand() {
		Page page = Chromium.page();
		page.setViewportSize(1280, 900);
		page.navigate(PROGRAM.address("/#/questions"));
		assertThat(page.locator("#questions section").first()).isVisible();
		Map<String, Object> drawn = (Map<String, Object>) page.evaluate(DRAW);
		Object again = page.evaluate(DRAW);
		page.locator(".drawing").scrollIntoViewIfNeeded();
		BoundingBox box = page.locator(".drawing").boundingBox();

		Object pan = drag(page, box.x + 5, box.y + 5, box);
		List<Object> node = (List<Object>) page.evaluate("""
				() => {
				  const cy = document.querySelector('.drawing')._cyreg.cy;
				  cy.fit(undefined, 12);
				  window.dragged_ = 0;
				  cy.on('drag', 'node', () => { window.dragged_++; });
				  const most = cy.nodes().max((node) => node.degree()).ele;
				  const { x, y } = most.renderedPosition();
				  return [x, y];
				}""");
		double x = box.x + ((Number) node.get(0)).doubleValue();
		double y = box.y + ((Number) node.get(1)).doubleValue();
		Object drag = drag(page, x, y, box);

		assertThat((Integer) page.evaluate("window.dragged_")).isGreaterThan(STEPS / 2);
		System.out.println("2,000 nodes are drawn in " + drawn + " ms, again in " + again + "; while all is moved "
				+ pan + ", while one node is moved " + drag + ".");
	}

	private static Object drag(Page page, double x, double y, BoundingBox box) {
		page.mouse().move(x, y);
		page.mouse().down();
		page.evaluate(COUNT);
		for (int step = 1; step <= STEPS; step++) {
			page.mouse()
				.move(x + (box.x + box.width / 2 - x) * step / STEPS, y + (box.y + box.height / 2 - y) * step / STEPS);
		}
		Object counted = page.evaluate(COUNTED);
		page.mouse().up();
		return counted;
	}

}
