package org.fealty.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The endpoints as Swagger UI describes and tries them. */
class SwaggerUiTests {

	@Test
	void listsTheOperationsAndTriesOneOut() {
		Page page = Chromium.page();
		page.navigate(SharedProgram.INSTANCE.address("/swagger-ui.html"));
		assertThat(page.locator("[id$=successionLeadersOfOrganisation]")).isVisible();
		assertThat(page.locator("[id$=allegianceNetworkOnDate]")).isVisible();

		Locator find = page.locator("[id$=entityFind]");
		find.locator(".opblock-summary-control").click();
		find.locator("[data-param-name=name] input").fill("asild");
		find.locator("button.execute").click();

		Locator answer = find.locator(".live-responses-table .response");
		assertThat(answer.locator(".response-col_status").first()).containsText("200");
		assertThat(answer).containsText("rustam-asildarov");
	}

}
