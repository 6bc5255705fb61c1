package org.fealty.draft;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where what is written by hand is kept.
 *
 * @param drafts folder of the datasets that are written on the page; blank turns the form
 * off
 */
@ConfigurationProperties("fealty")
record DraftSettings(@DefaultValue("./drafts") Path drafts) {

	/** Whether nothing can be written. */
	boolean isOff() {
		return this.drafts.toString().isBlank();
	}

	Path folder() {
		return this.drafts.toAbsolutePath().normalize();
	}

}
