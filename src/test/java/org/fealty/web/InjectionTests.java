package org.fealty.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.testing.LoadedGraph;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is given for any parameter of any query changes nothing and is no fault: 5,000
 * texts, or as many as {@code -Dinjections=…} says.
 */
@FealtyOverHttp
@Tag("deep")
class InjectionTests {

	private static final List<String> TEXTS = List.of("' OR 1=1 //", "\" RETURN 1 //", "` DETACH DELETE n //",
			"'}) DETACH DELETE n RETURN 1 //", "x'}) MATCH (n) DETACH DELETE n //", "$limit", "{id: 'x'}",
			"1; MATCH (n) DETACH DELETE n", "'; CREATE (:Injected) //", "\\u0027}) CREATE (:Injected) //",
			"\\' CREATE (:Injected) //", "*/ CREATE (:Injected) /*", "CALL dbms.shutdown()",
			"LOAD CSV FROM 'file:///etc/passwd'", "id:* OR *:*", "name:(a* b*)~2", "\"\"\"\"", "((((((((((", "[* TO *]",
			"a AND NOT", "/.*/", "a~99", "^^^", "+-&&||!", "-1", "0", "9223372036854775808", "1e400", "NaN", "Infinity",
			"0x7f", "١٢٣", "2015-02-30", "0000-00-00", "-9999-01-01", "+999999999-12-31", "2015-01-01/..", "today",
			"true", "null", "undefined", "[]", "[1,2]", "\u0000", "a\u0000b", "\r\nSet-Cookie: a=b", "\uFEFF",
			"\u202E\u2066", "😀😀", "\uD800", "ﷺ", "İıſ", "%00", "%2e%2e%2f", "../../etc/passwd",
			"${jndi:ldap://127.0.0.1/x}", "#{T(java.lang.Runtime)}", "<script>alert(1)</script>", "=1+1",
			"a".repeat(1_001), "a b ".repeat(250), "💥".repeat(600), "' ".repeat(400), "x|y\\|z", " ", "\t", ",",
			",,,");

	private final Site site;

	private final List<NamedQuery> queries;

	InjectionTests(@LocalServerPort int port, @Autowired Catalogue catalogue) {
		this.site = new Site(port);
		this.queries = catalogue.queries().stream().filter(NamedQuery::isBuiltIn).toList();
	}

	@BeforeAll
	static void load() {
		LoadedGraph.load();
	}

	@Test
	void changeNothingAndAreNoFault() {
		int wanted = Integer.getInteger("injections", 5_000);
		List<String> before = digest();
		List<String> paths = paths(wanted);
		assertThat(paths).hasSize(wanted);

		SortedMap<Integer, Integer> statuses = new TreeMap<>();
		List<String> faults = new ArrayList<>();
		for (String path : paths) {
			HttpResponse<String> answer = this.site.get(path);
			statuses.merge(answer.statusCode(), 1, Integer::sum);
			if (answer.statusCode() >= 500) {
				faults.add(answer.statusCode() + " " + path);
			}
		}

		System.out.println(wanted + " injections, by status of the answer: " + statuses);
		assertThat(faults).isEmpty();
		assertThat(digest()).isEqualTo(before);
	}

	/** Each text for each parameter in turn, among the arguments of an example. */
	private List<String> paths(int wanted) {
		List<String> paths = new ArrayList<>();
		for (int round = 0; paths.size() < wanted; round++) {
			for (NamedQuery query : this.queries) {
				for (Parameter parameter : query.parameters()) {
					String text = TEXTS.get((round + paths.size() * 7) % TEXTS.size());
					if (paths.size() < wanted) {
						paths.add(path(query, parameter, text));
					}
				}
			}
		}
		return paths;
	}

	private static String path(NamedQuery query, Parameter parameter, String text) {
		Map<String, List<String>> arguments = new LinkedHashMap<>(query.examples().getFirst().arguments());
		arguments.put(parameter.name(), List.of(text));
		return "/api/queries/" + query.name()
				+ arguments.entrySet()
					.stream()
					.flatMap((entry) -> entry.getValue().stream().map((value) -> entry.getKey() + "=" + encoded(value)))
					.collect(Collectors.joining("&", "?", ""));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static List<String> digest() {
		return new DigestReader(new ReadTransactions(SharedNeo4j.driver())).read().lines();
	}

}
