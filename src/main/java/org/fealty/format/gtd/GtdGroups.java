package org.fealty.format.gtd;

import java.util.ArrayList;
import java.util.List;

import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.TableRow;
import org.fealty.format.IdPart;
import org.fealty.format.Notes;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The groups to which an event is attributed, up to three, each with its own claim of
 * responsibility.
 */
final class GtdGroups {

	private static final String UNKNOWN = "Unknown";

	private static final String YES = "1";

	private final TableRow line;

	private final RowBuilder row;

	private final Entity event;

	private final boolean rivals;

	GtdGroups(TableRow line, RowBuilder row, Entity event) {
		this.line = line;
		this.row = row;
		this.event = event;
		this.rivals = YES.equals(line.text("compclaim"));
	}

	void state() {
		group("gname", "gsubname", "guncertain1", "claimed", "claimmode");
		group("gname2", "gsubname2", "guncertain2", "claim2", "claimmode2");
		group("gname3", "gsubname3", "guncertain3", "claim3", "claimmode3");
	}

	/**
	 * A group that may not have done it is suspected; so are rivals, of whom each claims
	 * it alone. That nobody is known to have claimed it is no denial.
	 */
	private void group(String name, String faction, String doubt, String claim, String mode) {
		String group = this.line.text(name);
		if (group == null || group.equalsIgnoreCase(UNKNOWN)) {
			return;
		}
		Entity party = this.row.mention("gtd:group-" + IdPart.of(group), group, Label.ORGANISATION);
		boolean doubtful = YES.equals(this.line.text(doubt));
		this.row.states(this.event, Predicate.ATTRIBUTED_TO, party)
			.role("perpetrator")
			.stance((doubtful || this.rivals) ? Stance.SUSPECTS : Stance.ASSERTS)
			.note(note(faction, doubtful))
			.add();
		if (YES.equals(this.line.text(claim))) {
			this.row.states(party, Predicate.CLAIMED, this.event)
				.channel(this.line.text(mode + "_txt"))
				.note(note(faction, false))
				.add();
		}
	}

	private @Nullable String note(String faction, boolean doubtful) {
		List<String> doubts = new ArrayList<>();
		if (doubtful) {
			doubts.add("speculation or a dubious claim");
		}
		if (this.rivals) {
			doubts.add("rival claims: several groups claim it, each for itself");
		}
		return new Notes().with("Faction", this.line.text(faction)).with("Doubt", doubts).text();
	}

}
