package org.fealty.dataset;

/**
 * What became of the rows of a table. Every row that is not blank is counted once.
 *
 * @param read rows read
 * @param accepted rows that say something new
 * @param duplicate rows that repeat what another row of the dataset says
 * @param rejected rows that could not be taken
 */
public record RowCounts(int read, int accepted, int duplicate, int rejected) {

	/** Of no row. */
	public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

	/**
	 * Refuses counts in which a row is lost or counted twice.
	 * @throws IllegalArgumentException if {@code read} is not the sum of the others
	 */
	public RowCounts {
		if (read != accepted + duplicate + rejected) {
			throw new IllegalArgumentException("%d rows read are not %d accepted + %d duplicate + %d rejected."
				.formatted(read, accepted, duplicate, rejected));
		}
	}

	/** With the rows of another table. */
	public RowCounts plus(RowCounts other) {
		return new RowCounts(this.read + other.read, this.accepted + other.accepted, this.duplicate + other.duplicate,
				this.rejected + other.rejected);
	}

	/** With one more row that was accepted. */
	RowCounts plusAccepted() {
		return new RowCounts(this.read + 1, this.accepted + 1, this.duplicate, this.rejected);
	}

	/** With one more row that repeats another. */
	RowCounts plusDuplicate() {
		return new RowCounts(this.read + 1, this.accepted, this.duplicate + 1, this.rejected);
	}

	/** With one more row that could not be taken. */
	RowCounts plusRejected() {
		return new RowCounts(this.read + 1, this.accepted, this.duplicate, this.rejected + 1);
	}

	@Override
	public String toString() {
		return "%d rows read = %d accepted + %d duplicate + %d rejected".formatted(this.read, this.accepted,
				this.duplicate, this.rejected);
	}

}
