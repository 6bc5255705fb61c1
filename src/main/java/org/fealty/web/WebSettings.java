package org.fealty.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names under which the server may be called.
 *
 * @param hosts further names under which the server may be called, beside localhost,
 * addresses and the name in server.address
 */
@ConfigurationProperties("fealty")
record WebSettings(@DefaultValue List<String> hosts) {

	WebSettings {
		hosts = List.copyOf(hosts);
	}

}
