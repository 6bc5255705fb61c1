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
 * @param state {@link #LOADING} or {@link #WITHDRAWING} while the graph holds a part of
 * it; null once it is whole
 * @param loaded while it is not whole: how many of its statements the graph holds
 * @param path while it is loading: where it is read
 */
public record LedgerEntry(String id, String title, @Nullable String publisher, @Nullable String licence,
		@Nullable String attribution, @Nullable String coding, String hash, long statements, long read, long accepted,
		long duplicate, long rejected, List<String> rejects, @Nullable String state, @Nullable Long loaded,
		@Nullable String path) {

	/** A large dataset comes in by pieces, and not all are there. */
	public static final String LOADING = "loading";

	/** A large dataset is taken out by pieces, and some are left. */
	public static final String WITHDRAWING = "withdrawing";

	public LedgerEntry {
		rejects = List.copyOf(rejects);
	}

	/** A dataset that is whole. */
	public LedgerEntry(String id, String title, @Nullable String publisher, @Nullable String licence,
			@Nullable String attribution, @Nullable String coding, String hash, long statements, long read,
			long accepted, long duplicate, long rejected, List<String> rejects) {
		this(id, title, publisher, licence, attribution, coding, hash, statements, read, accepted, duplicate, rejected,
				rejects, null, null, null);
	}

	/**
	 * The same while the graph holds a part of it. Its files count as changed, so that
	 * the next import goes on.
	 */
	public LedgerEntry inPieces(String state, long held, @Nullable String path) {
		return new LedgerEntry(this.id, this.title, this.publisher, this.licence, this.attribution, this.coding, "",
				this.statements, this.read, this.accepted, this.duplicate, this.rejected, this.rejects, state, held,
				path);
	}

}
