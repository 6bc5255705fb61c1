package org.fealty.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.dataset.KnownEntities;
import org.fealty.dataset.Place;
import org.fealty.dataset.ReadDataset;
import org.fealty.dataset.ReadStatement;
import org.fealty.fact.SpellCheck;
import org.fealty.fact.SpellDoubt;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.FactKey;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Source;

/** Remarks on spells, each with the rows that it is about and told once. */
final class SpellRemarks {

	private static final int MOST_PLACES = 5;

	private final ReadDataset read;

	private final Map<String, Place> statements = new HashMap<>();

	private final Map<String, List<Place>> facts = new HashMap<>();

	SpellRemarks(ReadDataset read) {
		this.read = read;
		for (ReadStatement one : read.read()) {
			this.statements.put(one.statement().id(), one.place());
			this.facts.computeIfAbsent(one.statement().factId(), (id) -> new ArrayList<>()).add(one.place());
		}
	}

	/**
	 * What somebody should judge.
	 * @param known what other datasets register, for the publications cited
	 */
	List<String> all(KnownEntities known) {
		Set<String> told = new HashSet<>();
		return new SpellCheck(cited(known)).doubts(this.read.statements())
			.stream()
			.map(this::sentence)
			.filter(told::add)
			.toList();
	}

	private String sentence(SpellDoubt doubt) {
		return switch (doubt) {
			case SpellDoubt.NotOnePeriod one ->
				places(placesOf(one.statements())) + ": what is said there of " + named(one.about())
						+ " cannot be one period. If these rows speak of several, name each in the column spell by the"
						+ " year in which it began; if they disagree, leave them.";
			case SpellDoubt.SpellNotNamed one ->
				places(placesOf(List.of(one.statement()))) + ": " + named(one.about()) + " does not say which spell of "
						+ one.leader() + " it means. " + "The rows name " + String.join(" and ", one.spells())
						+ ": write the one that is meant into the column " + one.column() + ".";
			case SpellDoubt.LeaderReturned one -> places(placesOf(one.statements())) + ": by these rows the office of "
					+ one.leader()
					+ " ended before it began. If they led it twice, name the spells by the year in which each began,"
					+ " in the columns spell and predecessor_spell; if the rows disagree, leave them.";
			case SpellDoubt.NamedAndUnnamed one -> places(this.facts.getOrDefault(one.about().factId(), List.of()))
					+ ": " + named(one.about()) + " names no spell there, but does in "
					+ places(one.named()
						.stream()
						.flatMap((fact) -> this.facts.getOrDefault(fact, List.of()).stream())
						.toList())
					+ ". See whether the rows without a spell belong to one that is named.";
		};
	}

	private List<Place> placesOf(List<String> ids) {
		return ids.stream().flatMap((id) -> Stream.ofNullable(this.statements.get(id))).toList();
	}

	private static String places(List<Place> places) {
		List<String> names = places.stream().distinct().limit(MOST_PLACES).map(Place::toString).toList();
		long more = places.stream().distinct().count() - names.size();
		return String.join(" and ", names) + ((more > 0) ? " and " + more + " more" : "");
	}

	/** The publications that its statements cite, its own and those of others. */
	private Map<String, Source> cited(KnownEntities known) {
		Map<String, Source> cited = new LinkedHashMap<>();
		this.read.sources().forEach((source) -> cited.put(source.id(), source));
		this.read.statements().forEach((statement) -> {
			String id = statement.citation().source();
			Source source = cited.containsKey(id) ? null : known.sources().get(id);
			if (source != null) {
				cited.put(id, source);
			}
		});
		return cited;
	}

	private static String named(FactKey about) {
		return switch (about) {
			case RelationKey key -> key.subject() + " " + key.predicate() + " " + key.object();
			case AttributeKey key -> key.subject() + " " + key.what().word();
		};
	}

}
