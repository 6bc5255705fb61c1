package org.fealty.mcp;

import java.util.List;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import org.fealty.catalogue.Catalogue;
import org.fealty.query.KnownBy;
import org.fealty.query.QueryLimits;
import org.fealty.query.QueryRunner;
import org.fealty.render.Renderers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Serves the tools at {@value #PATH} by the streamable HTTP transport, without sessions:
 * each request is answered by itself.
 *
 * @see <a href=
 * "https://modelcontextprotocol.io/specification/2025-11-25/basic/transports"> Model
 * Context Protocol, Transports</a>
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "fealty.mcp.enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(McpSettings.class)
class McpConfiguration {

	/** Where the tools are served. */
	static final String PATH = "/mcp";

	private static final String INSTRUCTIONS = """
			Fealty knows who pledged allegiance to whom, who led what and who came after, who claimed which attack and \
			who was killed in it, each from named sources that may contradict each other. \
			Ask entity_find for ids; a tool that takes the id of an entity takes its whole name as well. \
			Every fact has a status: confirmed, reported, suspected, contested or denied. \
			On a day (asOf) a fact is certain, presumed or possible; never tell a presumed or possible one as certain. \
			A null bound is unknown, not open for ever. \
			knownBy answers as if nothing published after that day existed. \
			evidence_statements-of tells for a fact who says it, where and how firmly: cite it.""";

	@Bean
	HttpServletStatelessServerTransport mcpTransport() {
		return HttpServletStatelessServerTransport.builder()
			.messageEndpoint(PATH)
			.httpHeaderValidator(new OriginCheck())
			.build();
	}

	@Bean
	QueryTools queryTools(QueryRunner queries, Renderers renderers, KnownBy knownBy, QueryLimits limits,
			McpSettings settings) {
		return new QueryTools(queries, renderers, new EntityNames(queries), new ToolSchema(knownBy, limits), settings);
	}

	@Bean(destroyMethod = "close")
	McpStatelessSyncServer mcpServer(HttpServletStatelessServerTransport transport, Catalogue catalogue,
			QueryTools tools) {
		String version = McpConfiguration.class.getPackage().getImplementationVersion();
		return McpServer.sync(transport)
			.serverInfo("fealty", (version != null) ? version : "unpackaged")
			.instructions(INSTRUCTIONS)
			.capabilities(ServerCapabilities.builder().tools(false).build())
			.tools(catalogue.queries().stream().map(tools::of).toList())
			// The program's own words on a wrong argument say what to do.
			.validateToolInputs(false)
			.build();
	}

	@Bean
	ServletRegistrationBean<HttpServletStatelessServerTransport> mcpServlet(
			HttpServletStatelessServerTransport transport, McpStatelessSyncServer server) {
		ServletRegistrationBean<HttpServletStatelessServerTransport> servlet = new ServletRegistrationBean<>(transport,
				PATH);
		servlet.setAsyncSupported(true);
		return servlet;
	}

	@Bean
	FilterRegistrationBean<LocalRequests> mcpLocalRequests() {
		FilterRegistrationBean<LocalRequests> filter = new FilterRegistrationBean<>(new LocalRequests());
		filter.setUrlPatterns(List.of(PATH));
		// Before anything of the request is read.
		filter.setOrder(0);
		return filter;
	}

	@Bean
	FilterRegistrationBean<MessageCheck> mcpMessageCheck() {
		FilterRegistrationBean<MessageCheck> filter = new FilterRegistrationBean<>(new MessageCheck());
		filter.setUrlPatterns(List.of(PATH));
		return filter;
	}

}
