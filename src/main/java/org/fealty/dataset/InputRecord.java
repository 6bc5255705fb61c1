package org.fealty.dataset;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One entry of a file of any form: a row of a table, an object, an item of a list. */
interface InputRecord {

	/** Where it begins. */
	Place place();

	/**
	 * What stands in a field: one text, several where the field holds a list, none where
	 * it is blank or absent.
	 */
	List<String> values(String field);

	/** Whether the field holds nothing at all, no list or object either. */
	boolean isBlank(String field);

	/** Why a field is not what was typed, as a sentence; null where it is. */
	default @Nullable String fault(String field) {
		return null;
	}

}
