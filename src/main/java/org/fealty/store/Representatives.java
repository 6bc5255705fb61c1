package org.fealty.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.fealty.statement.Statement;
import org.fealty.statement.Voice;

/** Which id shows each of some ids; most show themselves. */
final class Representatives implements UnaryOperator<String> {

	/** Each id shows itself. */
	static final Representatives NONE = new Representatives(Map.of());

	private final Map<String, String> byId;

	/**
	 * Knows these.
	 * @param byId the representative of each id that stands for an entity together with
	 * others
	 */
	Representatives(Map<String, String> byId) {
		this.byId = Map.copyOf(byId);
	}

	@Override
	public String apply(String id) {
		return this.byId.getOrDefault(id, id);
	}

	/** The ids that stand for an entity together with others. */
	Set<String> identifiers() {
		return this.byId.keySet();
	}

	/** What shows these. */
	Set<String> of(Collection<String> ids) {
		return ids.stream().map(this).collect(Collectors.toSet());
	}

	Statement of(Statement statement) {
		return this.byId.isEmpty() ? statement : statement.identified(this);
	}

	Voice of(Voice voice) {
		return new Voice(apply(voice.id()), voice.name(), of(voice.mayBe()));
	}

}
