package org.fealty.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.fealty.catalogue.NearestNames;
import org.fealty.catalogue.Parameter;
import org.fealty.database.EvidenceLookup;
import org.fealty.query.ArgumentProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Says which arguments should be ids of facts, voices or publications and are not. */
final class EvidenceCheck {

	private static final int NEAREST = 3;

	private final EvidenceLookup evidence;

	EvidenceCheck(EvidenceLookup evidence) {
		this.evidence = evidence;
	}

	/**
	 * Adds what is wrong with the ids given for a parameter.
	 * @param parameter one that takes ids of facts, voices or publications
	 * @param ids the ids given
	 * @param day only what was known by this day exists; null: what is known today
	 * @param problems takes what is wrong
	 */
	void check(Parameter parameter, Collection<String> ids, @Nullable LocalDate day, List<ArgumentProblem> problems) {
		if (ids.isEmpty()) {
			return;
		}
		Kind kind = kind(parameter);
		Set<String> known = known(kind, ids, day);
		ids.stream().filter((id) -> !known.contains(id)).forEach((id) -> {
			List<String> nearest = nearest(kind, id, day);
			problems.add(new ArgumentProblem(kind, parameter.name(), id, nearest,
					parameter.name() + ": \"" + id + "\" is no " + word(parameter) + "'s id"
							+ ((day != null) ? " known by " + day : "") + ". " + cure(kind, nearest)));
		});
	}

	private static Kind kind(Parameter parameter) {
		return switch (String.valueOf(parameter.label())) {
			case Parameter.VOICE -> Kind.NO_SUCH_VOICE;
			case Parameter.SOURCE -> Kind.NO_SUCH_SOURCE;
			default -> Kind.NO_SUCH_FACT;
		};
	}

	private static String word(Parameter parameter) {
		return String.valueOf(parameter.owner()).replaceFirst("^an? ", "");
	}

	private Set<String> known(Kind kind, Collection<String> ids, @Nullable LocalDate day) {
		return switch (kind) {
			case NO_SUCH_VOICE -> this.evidence.voices(ids, day);
			case NO_SUCH_SOURCE -> this.evidence.sources(ids, day);
			default -> this.evidence.facts(ids, day);
		};
	}

	/** An id of a fact is a hash, to which none is near. */
	private List<String> nearest(Kind kind, String id, @Nullable LocalDate day) {
		List<String> candidates = switch (kind) {
			case NO_SUCH_VOICE -> this.evidence.voicesLike(id, day);
			case NO_SUCH_SOURCE -> this.evidence.sourcesLike(id, day);
			default -> List.of();
		};
		return NearestNames.of(id, candidates, NEAREST);
	}

	private static String cure(Kind kind, List<String> nearest) {
		if (!nearest.isEmpty()) {
			return "Did you mean " + String.join(" or ", nearest) + "?";
		}
		return switch (kind) {
			case NO_SUCH_VOICE -> "Answers name the ids of voices in the columns saidBy and origins.";
			case NO_SUCH_SOURCE -> "Answers name the ids of publications in the column source.";
			default ->
				"Answers name the ids of facts in the column fact, graphs in the " + "property id of a relationship.";
		};
	}

}
