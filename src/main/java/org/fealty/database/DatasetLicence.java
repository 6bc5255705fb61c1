package org.fealty.database;

import org.jspecify.annotations.Nullable;

/**
 * Under which licence a dataset may be used, and how it wants to be named.
 *
 * @param id the id of the dataset
 * @param licence its licence; null where it does not say
 * @param attribution how to name it; null where it does not say
 */
public record DatasetLicence(String id, @Nullable String licence, @Nullable String attribution) {

	/** In one line. */
	public String sentence() {
		return this.id + ": " + ((this.licence != null) ? this.licence : "no licence stated")
				+ ((this.attribution != null) ? ". " + this.attribution : "");
	}

}
