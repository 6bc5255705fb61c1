package org.fealty.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What is registered under its id: by the dataset being read and by those loaded before.
 *
 * @param <T> entities, sources or voices
 */
final class Registry<T> {

	/**
	 * How often two ids are compared at most to propose one, a second or two in all; what
	 * is unknown beyond goes without a proposal.
	 */
	private static final long MOST_COMPARED = 5_000_000;

	private static final int MOST_LOOKED_AT = 200_000;

	private final Map<String, T> known;

	private final Map<String, T> own = new LinkedHashMap<>();

	private final Map<String, Place> places = new HashMap<>();

	private final Map<String, Place> lost = new HashMap<>();

	private final Map<String, List<String>> near = new HashMap<>();

	private final BiPredicate<T, T> agreement;

	private final Function<T, String> words;

	private @Nullable Map<String, String> looks;

	private long compared;

	/**
	 * Makes a registry.
	 * @param known what datasets loaded before have registered
	 * @param agreement whether two datasets that register one id mean the same by it
	 * @param words what an item is, for sentences
	 */
	Registry(Map<String, T> known, BiPredicate<T, T> agreement, Function<T, String> words) {
		this.known = known;
		this.agreement = agreement;
		this.words = words;
	}

	/**
	 * Registers an item, or rejects the row if its id means something else.
	 * @return whether it was not registered by this dataset before
	 */
	boolean register(Row row, String id, T item) {
		T earlier = this.own.get(id);
		T before = this.known.get(id);
		if (earlier != null && !earlier.equals(item)) {
			row.reject("id", id,
					Quotation.of(id) + " is " + this.words.apply(item) + " here, but " + this.words.apply(earlier)
							+ " in " + this.places.get(id) + " (some cell differs). "
							+ "Give one of them another id, or keep one row.");
		}
		else if (before != null && !this.agreement.test(before, item)) {
			row.reject("id", id,
					Quotation.of(id) + " is " + this.words.apply(item) + " here, but " + this.words.apply(before)
							+ " in a dataset loaded before (some cell differs). "
							+ "Give this one another id, or take the row out and use what is registered there.");
		}
		else if (earlier == null) {
			this.own.put(id, item);
			this.places.put(id, row.place());
			return true;
		}
		return false;
	}

	/** Remembers that the row which was to register this id was rejected. */
	void lose(String id, Place place) {
		this.lost.putIfAbsent(id, place);
	}

	/**
	 * What the id names. An id whose own row was rejected names nothing, whatever another
	 * dataset calls so: this dataset means something else by it.
	 */
	Optional<T> find(String id) {
		T item = this.own.get(id);
		return (item == null && this.lost.containsKey(id)) ? Optional.empty()
				: Optional.ofNullable((item != null) ? item : this.known.get(id));
	}

	/** What the dataset being read registers, in the order of its rows. */
	List<T> own() {
		return List.copyOf(this.own.values());
	}

	/** Everything, what is the dataset's own first, otherwise by id. */
	void forEach(BiConsumer<String, T> action) {
		new TreeMap<>(this.own).forEach(action);
		new TreeMap<>(this.known).forEach(action);
	}

	/**
	 * Why the id may be unknown and what may be meant, as sentences that begin with a
	 * blank.
	 */
	String hint(String id) {
		Place place = this.lost.get(id);
		if (place != null) {
			return " It stands in " + place + ", but that row was rejected; mend it first.";
		}
		String odd = OddCharacters.invisible(id);
		if (odd.isEmpty() && !id.chars().allMatch((one) -> one < 0x80)) {
			String other = looks().get(OddCharacters.look(id));
			odd = (other != null) ? OddCharacters.difference(id, other) : "";
		}
		if (!odd.isEmpty()) {
			return odd;
		}
		List<String> words = this.near.computeIfAbsent(id, this::nearest);
		return words.isEmpty() ? "" : " Did you mean " + String.join(" or ", words) + "?";
	}

	/** Ids by their look; none where there are too many to look at all of them. */
	private Map<String, String> looks() {
		Map<String, String> known = this.looks;
		if (known == null) {
			Map<String, String> found = new HashMap<>();
			if (this.own.size() + this.known.size() <= MOST_LOOKED_AT) {
				forEach((id, item) -> found.putIfAbsent(OddCharacters.look(id), id));
			}
			this.looks = found;
			known = found;
		}
		return known;
	}

	/** Remarks on ids of this dataset that the eye takes for each other. */
	void remarkOnLookAlikes(Findings findings) {
		Map<String, String> looks = new HashMap<>();
		this.own.keySet().forEach((id) -> {
			String other = looks.putIfAbsent(OddCharacters.look(id), id);
			Place place = this.places.get(id);
			if (other != null && place != null) {
				findings.add(new Remark(place, "id",
						Quotation.of(id) + " and " + Quotation.of(other) + " of " + this.places.get(other)
								+ " are different ids that look alike." + OddCharacters.difference(id, other)));
			}
		});
	}

	private List<String> nearest(String id) {
		this.compared += this.own.size() + this.known.size();
		if (this.compared > MOST_COMPARED) {
			return List.of();
		}
		List<String> all = new ArrayList<>(this.own.keySet());
		all.addAll(this.known.keySet().stream().filter((one) -> !this.own.containsKey(one)).toList());
		return Nearest.to(id, all);
	}

}
