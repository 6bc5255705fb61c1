package org.fealty.dataset;

import java.util.Set;

import org.fealty.statement.Voice;

/**
 * Who publishes in a format, and under which terms.
 *
 * @param prefix what its ids begin with, without the colon
 * @param title what the publication is called
 * @param voice whose word it is; its name is the publisher's
 * @param licence under which licence or terms it may be used
 * @param attribution how to cite it
 * @param url where it is published
 */
public record Publisher(String prefix, String title, Voice voice, String licence, String attribution, String url) {

	/** A publisher who draws on others, so that its word confirms nobody's. */
	public static Voice compiler(String id, String name) {
		return new Voice(id, name, Set.of(Voice.ANYBODY));
	}

	/** The id of something that it publishes, under its prefix. */
	public String id(String own) {
		return this.prefix + ":" + own;
	}

}
