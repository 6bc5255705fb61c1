package org.fealty.ingest;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Things by their ids, of which it holds none before they are asked for. It remembers
 * what it was asked for in vain, so that all of that can be looked up at once.
 *
 * @param <T> what is looked up
 */
final class AskedMap<T> extends AbstractMap<String, T> {

	private final Map<String, T> found = new HashMap<>();

	private final Set<String> open = new HashSet<>();

	private final Set<String> settled = new HashSet<>();

	private boolean wantsAll;

	@Override
	public @Nullable T get(@Nullable Object key) {
		T value = this.found.get(key);
		if (value == null && key instanceof String id && !this.settled.contains(id)) {
			this.open.add(id);
		}
		return value;
	}

	@Override
	public boolean containsKey(@Nullable Object key) {
		return get(key) != null;
	}

	/** Whoever looks at all of it wants to propose what may be meant. */
	@Override
	public Set<Entry<String, T>> entrySet() {
		this.wantsAll = true;
		return this.found.entrySet();
	}

	/** Whether somebody looked at all of it since this was asked last. */
	boolean wantsAll() {
		boolean wants = this.wantsAll;
		this.wantsAll = false;
		return wants;
	}

	/**
	 * Looks up what was asked for in vain.
	 * @param lookup gives those of these ids that there are
	 * @param id the id of one
	 * @return whether anything was found
	 */
	boolean settle(Function<Collection<String>, Collection<T>> lookup, Function<T, String> id) {
		if (this.open.isEmpty()) {
			return false;
		}
		Collection<T> found = lookup.apply(Set.copyOf(this.open));
		this.settled.addAll(this.open);
		this.open.clear();
		add(found, id);
		return !found.isEmpty();
	}

	/** Adds these, whoever asks for them. */
	void add(Collection<T> more, Function<T, String> id) {
		more.forEach((one) -> this.found.put(id.apply(one), one));
	}

}
