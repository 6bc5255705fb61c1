package org.fealty.store;

import java.util.Arrays;

/**
 * Something that a dataset holds.
 *
 * @param kind what it is
 * @param id its id; of a voice within the dataset
 */
public record InventoryItem(Kind kind, String id) {

	/** What a dataset can hold. */
	public enum Kind {

		/** A row of a registry of entities. */
		ENTITY('e'),
		/** A publication. */
		SOURCE('p'),
		/** A voice. */
		VOICE('v'),
		/** A statement. */
		STATEMENT('s'),
		/** A judgement of who is whom. */
		JUDGEMENT('j');

		private final char code;

		Kind(char code) {
			this.code = code;
		}

		/** By which it is kept. */
		char code() {
			return this.code;
		}

		/** The kind that is kept by this character. */
		static Kind of(char code) {
			return Arrays.stream(values())
				.filter((kind) -> kind.code == code)
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("The inventory has items of an unknown kind: " + code));
		}

	}

}
