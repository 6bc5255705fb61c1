package org.fealty.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import org.fealty.runtime.Access;
import org.fealty.testing.RegistryTools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of {@code docs/graph-tools.md} draw what the program has. */
@Tag("deep")
class GraphToolsPageTests {

	private static final Path PAGE = Path.of("docs/graph-tools.md");

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	@Test
	void nvlDrawsEveryNodeAndRelationshipAndCallsNobodyElse() throws IOException {
		Path npm = RegistryTools.npm();
		Files.writeString(npm.resolve("graph.js"), example("js"));
		RegistryTools.run(npm.resolve("node_modules/.bin/esbuild").toString(), "graph.js", "--bundle", "--format=esm",
				"--outfile=graph.bundle.js", "--log-level=error");
		Page page = Chromium.page();
		Set<String> hosts = hosts(page);
		serve(page, "/try/nvl.html", "text/html",
				"<!doctype html><div id='graph' style='height: 600px'></div><script type='module' src='graph.bundle.js'></script>");
		serve(page, "/try/graph.bundle.js", "text/javascript", Files.readString(npm.resolve("graph.bundle.js")));
		page.navigate(PROGRAM.address("/try/nvl.html"));
		page.waitForFunction("window.nvl && window.nvl.getNodePositions().some(({ x }) => x)");

		assertThat((Boolean) page.evaluate(
				"""
						async () => {
						  const { nodes, relationships } = await (await fetch('/api/queries/allegiance/network-on-date?on=2015-04-20')).json();
						  const same = (ours, theirs) => ours.length > 10 && JSON.stringify(ours.map(({ id }) => id).sort()) === JSON.stringify(theirs.map(({ id }) => id).sort());
						  return same(nodes, nvl.getNodes()) && same(relationships, nvl.getRelationships());
						}"""))
			.isTrue();
		assertThat(hosts).hasSize(1);
	}

	/**
	 * The page comes from a server of its own: where the test answers in place of one,
	 * Chromium takes the page for one of elsewhere, which may not reach this machine.
	 */
	@Test
	void neovisDrawsWhatItAsksOverBolt() throws IOException {
		Access access = PROGRAM.access();
		Path site = Files.createDirectories(PROGRAM.folder().resolve("neovis"));
		Files.copy(RegistryTools.npm().resolve("node_modules/neovis.js/dist/neovis.js"), site.resolve("neovis.js"),
				StandardCopyOption.REPLACE_EXISTING);
		Files.writeString(site.resolve("page.html"),
				example("html").replace("127.0.0.1:7687", access.uri().getAuthority())
					.replace("PASSWORD", access.password()));
		HttpServer server = SimpleFileServer
			.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), site, OutputLevel.NONE);
		server.start();
		try {
			Page page = Chromium.page();
			Set<String> hosts = hosts(page);
			page.navigate("http://localhost:" + server.getAddress().getPort() + "/page.html");
			page.waitForFunction("window.picture && picture.network && picture.edges.length > 10");

			assertThat((Boolean) page.evaluate(
					"picture.edges.get().every(({ from, to }) => picture.nodes.get(from)?.label && picture.nodes.get(to)?.label)"))
				.isTrue();
			assertThat(hosts).hasSize(1);
		}
		finally {
			server.stop(0);
		}
	}

	private static Set<String> hosts(Page page) {
		Set<String> hosts = new HashSet<>();
		page.onRequest((request) -> {
			if (request.url().startsWith("http")) {
				hosts.add(request.url().replaceAll("^(https?://[^/]*)/.*", "$1"));
			}
		});
		return hosts;
	}

	private static void serve(Page page, String path, String type, String body) {
		page.route("**" + path,
				(route) -> route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body)));
	}

	private static String example(String language) throws IOException {
		Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(PAGE));
		assertThat(block.find()).isTrue();
		return block.group(1);
	}

}
