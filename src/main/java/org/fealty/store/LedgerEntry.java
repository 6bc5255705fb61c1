package org.fealty.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A dataset and the account of its last import.
 *
 * @param id the dataset's id
 * @param title its title
 * @param publisher who publishes it
 * @param licence under which licence
 * @param attribution how it wants to be named; null where not given
 * @param coding how it was coded; null where not given
 * @param hash a hash of all its files; the same hash means nothing changed
 * @param statements how many statements it made
 * @param read rows read
 * @param accepted rows accepted
 * @param duplicate rows that say what another row of the dataset says
 * @param rejected rows rejected
 * @param rejects the rejected rows, one sentence each, the first thousand
 */
public record LedgerEntry(String id, String title, @Nullable String publisher, @Nullable String licence,
		@Nullable String attribution, @Nullable String coding, String hash, long statements, long read, long accepted,
		long duplicate, long rejected, List<String> rejects) {

	public LedgerEntry {
		rejects = List.copyOf(rejects);
	}

}
