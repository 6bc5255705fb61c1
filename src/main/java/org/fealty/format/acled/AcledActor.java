package org.fealty.format.acled;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.TableRow;
import org.fealty.format.IdPart;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.jspecify.annotations.Nullable;

/** The actors of an event. First and second do not say who attacked whom. */
final class AcledActor {

	/** Kinds by their number; later files write the words. */
	private static final Map<String, String> KINDS = Map.of("1", "state forces", "2", "rebel group", "3",
			"political militia", "4", "identity militia", "5", "rioters", "6", "protesters", "7", "civilians", "8",
			"external or other forces");

	private static final String CIVILIANS = "civilians";

	private AcledActor() {
	}

	static void state(TableRow line, RowBuilder row, Entity event) {
		actor(line, row, event, "actor1", "inter1");
		actor(line, row, event, "actor2", "inter2");
		for (String column : new String[] { "assoc_actor_1", "assoc_actor_2" }) {
			for (String name : line.parts(column, ";")) {
				attribute(row, event, name, null, "associated");
			}
		}
	}

	private static void actor(TableRow line, RowBuilder row, Entity event, String column, String kind) {
		String name = line.text(column);
		String code = line.text(kind);
		String word = (code != null) ? KINDS.getOrDefault(code, code.toLowerCase(Locale.ROOT)) : null;
		if (name != null && !CIVILIANS.equals(word)) {
			attribute(row, event, name, word, "involved");
		}
	}

	/**
	 * Civilians are no organisation; an unidentified group stands for itself in no other
	 * event.
	 */
	private static void attribute(RowBuilder row, Entity event, String name, @Nullable String kind, String role) {
		if (name.toLowerCase(Locale.ROOT).startsWith(CIVILIANS)) {
			return;
		}
		boolean unidentified = name.startsWith("Unidentified");
		String id = unidentified ? event.id() + ":" + IdPart.of(name) : "acled:actor-" + IdPart.of(name);
		Entity actor = row.mention(new Entity(id, name, Set.of(Label.ORGANISATION), kind, unidentified, null));
		row.states(event, Predicate.ATTRIBUTED_TO, actor).role(role).add();
	}

}
