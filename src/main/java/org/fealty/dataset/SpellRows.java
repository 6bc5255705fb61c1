package org.fealty.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * Joins what a file says in parts: rows of the same two, in the words of one source, of
 * which the next begins on the last day of the one before or on the day after, are one
 * spell. Where several spells of a pair remain, each is named by the year in which it
 * began.
 */
final class SpellRows {

	private static final List<String> OF_PARTS = List.of("since", "until", "role", "spell", "locator", "note");

	private final Map<Map<String, String>, Set<Spell>> parts = new LinkedHashMap<>();

	/**
	 * Takes a part.
	 * @return whether it was not there before
	 */
	boolean add(TableLayout layout, Place place, Map<String, String> cells) {
		Map<String, String> key = new LinkedHashMap<>(cells);
		OF_PARTS.forEach(key::remove);
		key.put("table", layout.file());
		Set<Spell> known = this.parts.computeIfAbsent(key, (any) -> new LinkedHashSet<>());
		boolean fresh = known.stream().noneMatch((one) -> one.cells().equals(cells));
		if (fresh) {
			known.add(new Spell(layout, place, cells));
		}
		return fresh;
	}

	/** The spells, in the order in which their pairs were named first. */
	List<Spell> joined(Findings findings) {
		Map<List<String>, List<Spell>> pairs = new LinkedHashMap<>();
		Set<List<String>> several = new HashSet<>();
		for (Set<Spell> all : this.parts.values()) {
			List<Spell> spells = join(all);
			List<String> pair = spells.getFirst().pair();
			pairs.computeIfAbsent(pair, (any) -> new ArrayList<>()).addAll(spells);
			if (spells.size() > 1) {
				several.add(pair);
			}
		}
		List<Spell> spells = new ArrayList<>();
		pairs.forEach((pair, all) -> spells.addAll(several.contains(pair) ? named(all, findings) : all));
		return spells;
	}

	private static List<Spell> join(Set<Spell> parts) {
		List<Spell> ordered = new ArrayList<>(parts);
		ordered.sort(Comparator.comparing(Spell::order));
		List<Spell> joined = new ArrayList<>();
		for (Spell part : ordered) {
			if (!joined.isEmpty() && joined.getLast().meets(part)) {
				joined.add(joined.removeLast().with(part));
			}
			else {
				joined.add(part);
			}
		}
		return joined;
	}

	/** Names the spells of a pair of which one source tells several. */
	private static List<Spell> named(List<Spell> spells, Findings findings) {
		List<Spell> named = new ArrayList<>();
		Set<String> years = new LinkedHashSet<>();
		for (Spell spell : spells) {
			Spell one = spell.text("spell").isEmpty() ? spell.named() : spell;
			if (!one.text("spell").isEmpty() && !years.add(one.source() + '/' + one.text("spell"))) {
				findings.add(new Remark(one.place(), null,
						"two spells of " + one.text("subject") + " and " + one.text("object") + " begin in "
								+ one.text("spell") + " and are taken for one, since a spell is named by its year."
								+ " Somebody should judge which dates hold."));
			}
			named.add(one);
		}
		return named;
	}

	/**
	 * A spell or a part of one.
	 *
	 * @param layout the table
	 * @param place where its first part stands
	 * @param cells its cells by column
	 */
	record Spell(TableLayout layout, Place place, Map<String, String> cells) {

		Spell {
			cells = Map.copyOf(cells);
		}

		private String text(String column) {
			return this.cells.getOrDefault(column, "");
		}

		private String source() {
			return text("source") + '/' + text("said_by") + '/' + text("stance");
		}

		private List<String> pair() {
			return List.of(this.layout.file(), text("predicate"), text("subject"), text("object"));
		}

		/** Sorts by the first day; without one, first. */
		private String order() {
			LocalDate since = day("since", true);
			LocalDate until = day("until", false);
			return ((since != null) ? since : "0") + "/" + ((until != null) ? until : "9999");
		}

		/** The day in a column, if it is known to the day or may serve to sort. */
		private @Nullable LocalDate day(String column, boolean first) {
			try {
				EdtfDate date = EdtfDate.parse(text(column));
				return first ? date.first().earliest() : date.first().latest();
			}
			catch (EdtfException ex) {
				return null;
			}
		}

		private boolean isExact(String column) {
			try {
				EdtfDate date = EdtfDate.parse(text(column));
				return date.first().isExact() && !date.interval() && !date.doubtful();
			}
			catch (EdtfException ex) {
				return false;
			}
		}

		/** Whether the next part begins before this one is over for a day. */
		private boolean meets(Spell next) {
			LocalDate until = day("until", false);
			LocalDate since = next.day("since", true);
			return until != null && since != null && isExact("until") && next.isExact("since")
					&& text("spell").equals(next.text("spell")) && !since.isAfter(until.plusDays(1));
		}

		/** This and the next part as one. */
		private Spell with(Spell next) {
			Map<String, String> both = new LinkedHashMap<>(this.cells);
			LocalDate until = day("until", false);
			LocalDate later = next.day("until", false);
			if (later == null || (until != null && later.isAfter(until))) {
				both.put("until", next.text("until"));
			}
			for (String column : List.of("role", "note", "locator")) {
				String joined = join(text(column), next.text(column));
				if (!joined.isEmpty()) {
					both.put(column, joined);
				}
			}
			return new Spell(this.layout, this.place, both);
		}

		private static String join(String one, String other) {
			Set<String> words = new LinkedHashSet<>(List.of(one.split("; ", -1)));
			words.addAll(List.of(other.split("; ", -1)));
			words.remove("");
			return String.join("; ", words);
		}

		/** Named by the year in which it began; as it is where that is unknown. */
		private Spell named() {
			LocalDate since = day("since", true);
			if (since == null) {
				return this;
			}
			Map<String, String> named = new LinkedHashMap<>(this.cells);
			named.put("spell", String.valueOf(since.getYear()));
			return new Spell(this.layout, this.place, named);
		}

	}

}
