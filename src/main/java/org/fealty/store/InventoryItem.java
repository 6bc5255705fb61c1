package org.fealty.store;

/**
 * Something that a dataset holds.
 *
 * @param kind what it is
 * @param id its id; of a voice within the dataset
 */
public record InventoryItem(Kind kind, String id) {

	/** What a dataset can hold. Their order is part of how they are kept. */
	public enum Kind {

		/** A row of a registry of entities. */
		ENTITY,
		/** A publication. */
		SOURCE,
		/** A voice. */
		VOICE,
		/** A statement. */
		STATEMENT

	}

}
