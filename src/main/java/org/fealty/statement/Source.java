package org.fealty.statement;

import java.time.LocalDate;

import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * One publication.
 *
 * @param id its id
 * @param dataset the dataset that names it
 * @param title its title
 * @param publisher who published it, itself a voice
 * @param published when it was published; null where unknown
 * @param retrieved the day its text was taken
 * @param url where it can be read; null where blank
 * @param author who wrote it; null where blank
 * @param language its language; null where blank
 * @param note a remark; null where blank
 */
public record Source(String id, String dataset, String title, String publisher, @Nullable EdtfDate published,
		LocalDate retrieved, @Nullable String url, @Nullable String author, @Nullable String language,
		@Nullable String note) {

	/** The days on which it can have been published: never after it was retrieved. */
	public Bounds publication() {
		Bounds stated = (this.published != null) ? this.published.first() : Bounds.UNKNOWN;
		return stated.intersect(Bounds.upTo(this.retrieved)).orElse(Bounds.on(this.retrieved));
	}

	/** The day from which what it says counts as known. */
	public LocalDate knownFrom() {
		LocalDate latest = publication().latest();
		return (latest != null) ? latest : this.retrieved;
	}

}
