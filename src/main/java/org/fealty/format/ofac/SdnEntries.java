package org.fealty.format.ofac;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.fealty.dataset.TableRow;
import org.fealty.model.Label;
import org.fealty.statement.Entity;
import org.jspecify.annotations.Nullable;

/** The entries of the list by number and by name, so that rows can name each other. */
final class SdnEntries {

	/** A cell that says nothing. */
	private static final String NULL = "-0-";

	private final Map<String, Entity> byNumber = new HashMap<>();

	private final Map<String, String> leftOut = new HashMap<>();

	private final Map<String, @Nullable Entity> byName = new HashMap<>();

	/** The cell; null where it is blank or says so. */
	static @Nullable String text(TableRow line, String column) {
		String cell = line.text(column);
		return (cell == null || cell.equals(NULL)) ? null : cell;
	}

	/** Looks at a row of the main table. */
	void look(TableRow line) {
		String number = text(line, "ent_num");
		String name = text(line, "SDN_Name");
		String type = text(line, "SDN_Type");
		if (number == null || name == null) {
			return;
		}
		if (type != null && !type.equals("individual")) {
			this.leftOut.put(number, type.equals("aircraft") ? "aircraft" : type + "s");
			return;
		}
		Entity entity = new Entity("ofac:" + number, name, Set.of((type != null) ? Label.PERSON : Label.ORGANISATION),
				null, false, null);
		this.byNumber.put(number, entity);
		this.byName.put(name, this.byName.containsKey(name) ? null : entity);
	}

	/** The entry of this number; null where there is none, or it is left out. */
	@Nullable Entity ofNumber(String number) {
		return this.byNumber.get(number);
	}

	/** What kind of thing the entry is of which the graph has none; null for others. */
	@Nullable String leftOut(String number) {
		return this.leftOut.get(number);
	}

	/**
	 * The one entry of this name; null where none or several bear it. The dot that closes
	 * the remarks may stand behind it.
	 */
	@Nullable Entity ofName(String name) {
		Entity entity = this.byName.get(name);
		return (entity != null || !name.endsWith(".")) ? entity : this.byName.get(name.substring(0, name.length() - 1));
	}

}
