package org.fealty.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.InternalResourceView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/**
 * Where the Neo4j Browser is opened. An address that names no database is answered with
 * the one that does, and a page of ours prepares the Browser before it opens.
 */
@Controller
class BrowserStart {

	/** Neo4j's first user, which the embedded Neo4j has too. */
	private static final String USER = "neo4j";

	private final Neo4jConnectionDetails connection;

	private final String user;

	BrowserStart(Neo4jConnectionDetails connection,
			@Value("${spring.neo4j.authentication.username:" + USER + "}") String user) {
		this.connection = connection;
		this.user = user;
	}

	@GetMapping("/browser/")
	View open(@RequestParam(required = false) @Nullable String dbms, HttpServletRequest request) {
		if (dbms != null) {
			return new InternalResourceView("/browser-start.html");
		}
		RedirectView redirect = new RedirectView(addressed(request.getQueryString()));
		redirect.setExpandUriTemplateVariables(false);
		return redirect;
	}

	/** A browser keeps the fragment, which holds the statement. */
	private String addressed(@Nullable String query) {
		URI bolt = this.connection.getUri();
		String dbms = "dbms=" + bolt.getScheme() + "://" + UriUtils.encode(this.user, StandardCharsets.UTF_8) + "@"
				+ bolt.getAuthority();
		return "/browser/?" + ((query != null) ? query + "&" + dbms : dbms);
	}

}
