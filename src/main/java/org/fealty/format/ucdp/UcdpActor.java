package org.fealty.format.ucdp;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.dataset.Edition;
import org.fealty.format.TableFormat;
import org.fealty.dataset.ReadRow;
import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.TableRow;
import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The UCDP Actor Dataset as CSV, version 22.1 and those of the same columns
 * ({@code https://ucdp.uu.se/downloads/actor/ucdp-actor-codebook-221.pdf}). A row is an
 * actor.
 */
public final class UcdpActor extends TableFormat {

	private static final Set<String> NEEDED = Set.of("ActorId", "NameData", "NameOrig", "Org");

	private static final String NONE = "n/a";

	private static final Map<String, String> KINDS = Map.of("1", "formally organised group", "2",
			"supporters of a political party or candidate", "3", "communal group", "4", Ucdp.GOVERNMENT);

	/** Makes the reader. */
	public UcdpActor() {
		super("ucdp-actor",
				Ucdp.publisher("UCDP Actor Dataset",
						"Uppsala Conflict Data Program, UCDP Actor Dataset, https://ucdp.uu.se/downloads/"),
				"Actor Dataset", NEEDED);
	}

	@Override
	protected ReadRow row(Edition edition, TableRow line, int width) {
		RowBuilder row = line.begin(edition, width);
		String id = line.required(row, "ActorId");
		String name = line.required(row, "NameData");
		if (row.isRejected()) {
			return row.build();
		}
		String kind = KINDS.get(String.valueOf(line.text("Org")));
		Entity actor = row
			.register(new Entity(Ucdp.actor(id), name, Set.of(Label.ORGANISATION), null, name.startsWith("XXX"), null));
		if (kind != null) {
			row.states(actor, AttributeType.KIND, kind).add();
		}
		names(line, row, actor);
		relations(line, row, actor, Predicate.SPLIT_FROM, "NamePrev", "ActorIdPrev", "splinter");
		relations(line, row, actor, Predicate.SPLIT_FROM, "NameSplitTemp", "ActorIdSplitTemp", "temporary split");
		relations(line, row, actor, Predicate.AFFILIATED_WITH, "NameAlliance", "ActorIdAlliance", "alliance");
		relations(line, row, actor, Predicate.MEMBER_OF, "GroupName", "ActorIdGroup", "joined the group");
		return row.build();
	}

	private static void names(TableRow line, RowBuilder row, Entity actor) {
		row.states(actor, AttributeType.NAME, actor.name()).add();
		name(row, actor, line.text("NameOrig"), "original name");
		name(row, actor, line.text("NameOrigFull"), "original name in full");
		name(row, actor, line.text("NameOrigFullEng"), "original name in full, in English");
		List<String> later = line.parts("NewName", ",");
		later.forEach((one) -> name(row, actor, one, "later name"));
		inFull(line, row, actor, later.size(), "NewNameFullMotherTongue", "later name in full");
		inFull(line, row, actor, later.size(), "NewNameFullEng", "later name in full, in English");
	}

	/** A comma divides names only where there are as many parts as short names. */
	private static void inFull(TableRow line, RowBuilder row, Entity actor, int names, String column, String note) {
		List<String> parts = line.parts(column, ",");
		if (parts.size() == names) {
			parts.forEach((one) -> name(row, actor, one, note));
		}
		else {
			name(row, actor, line.text(column), note);
		}
	}

	private static void name(RowBuilder row, Entity actor, @Nullable String name, String note) {
		if (name != null && !name.equals(NONE) && !name.equals(actor.name())) {
			row.states(actor, AttributeType.NAME, name).note(note).add();
		}
	}

	private static void relations(TableRow line, RowBuilder row, Entity actor, Predicate predicate, String names,
			String ids, String note) {
		List<String> others = line.parts(ids, ",");
		List<String> called = line.parts(names, ",");
		for (int index = 0; index < others.size(); index++) {
			String id = others.get(index);
			if (!id.matches("\\d+")) {
				row.reject(ids, id, "\"" + id + "\" is no id of an actor; several stand with commas between them.");
				return;
			}
			String name = (called.size() == others.size()) ? called.get(index) : id;
			row.states(actor, predicate, row.mention(Ucdp.actor(id, name, false))).note(note).addOrRemark(ids);
		}
	}

}
