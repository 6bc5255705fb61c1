package org.fealty.format.ucdp;

import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.TableRow;
import org.fealty.format.IdPart;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Where an event took place: the smallest administrative unit of which the precision of
 * the place still holds.
 */
final class GedPlace {

	/** Up to which precision the second order unit holds, up to which the first. */
	private static final int SECOND_ORDER = 3;

	private static final int FIRST_ORDER = 4;

	/** In the air, at sea or beyond any country. */
	private static final int NOWHERE = 7;

	private GedPlace() {
	}

	static void state(TableRow line, RowBuilder row, Entity event) {
		Integer precision = line.number(row, "where_prec");
		String id = line.text("country_id");
		String name = line.text("country");
		if (id == null || name == null || precision == null || precision >= NOWHERE) {
			return;
		}
		Entity place = row.mention("ucdp:country-" + IdPart.of(id), name, Label.PROVINCE);
		place = unit(row, place, (precision <= FIRST_ORDER) ? line.text("adm_1") : null);
		place = unit(row, place, (precision <= SECOND_ORDER && line.text("adm_1") != null) ? line.text("adm_2") : null);
		row.states(event, Predicate.OCCURRED_IN, place).add();
	}

	private static Entity unit(RowBuilder row, Entity larger, @Nullable String name) {
		if (name == null || IdPart.of(name).isEmpty()) {
			return larger;
		}
		Entity unit = row.mention(larger.id() + ":" + IdPart.of(name), name, Label.PROVINCE);
		row.states(unit, Predicate.WITHIN, larger).add();
		return unit;
	}

}
