package org.fealty.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.database.EntityLookup;
import org.fealty.database.GraphException;
import org.fealty.query.ArgumentProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Says which arguments should be ids and are not. */
final class EntityCheck {

	private static final Executor ASIDE = (task) -> Thread.ofVirtual().name("entity-check").start(task);

	private final EntityLookup entities;

	private final NearestEntities nearest;

	private final EvidenceCheck evidence;

	EntityCheck(EntityLookup entities, NearestEntities nearest, EvidenceCheck evidence) {
		this.entities = entities;
		this.nearest = nearest;
		this.evidence = evidence;
	}

	/**
	 * The arguments with the ids under which entities are shown, where others stand for
	 * them.
	 */
	Arguments shown(NamedQuery query, Arguments arguments) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>(arguments.values());
		List<String> names = query.parameters()
			.stream()
			.filter((one) -> one.takesEntities() || Parameter.VOICE.equals(one.label()))
			.map(Parameter::name)
			.toList();
		Map<String, String> shown = this.entities
			.representatives(names.stream().flatMap((name) -> texts(values.get(name)).stream()).toList());
		if (!shown.isEmpty()) {
			names.forEach((name) -> values.computeIfPresent(name, (key, value) -> shown(value, shown)));
		}
		return new Arguments(values);
	}

	private static Object shown(Object value, Map<String, String> shown) {
		return (value instanceof List<?> list)
				? list.stream().map((id) -> shown.getOrDefault(String.valueOf(id), String.valueOf(id))).toList()
				: shown.getOrDefault(value.toString(), value.toString());
	}

	/** All that is wrong with the ids among the arguments. */
	List<ArgumentProblem> problems(NamedQuery query, Arguments arguments) {
		Map<Parameter, Collection<String>> ids = new LinkedHashMap<>();
		for (Parameter parameter : query.parameters()) {
			if (parameter.takesEntities()) {
				ids.put(parameter, texts(arguments.values().get(parameter.name())));
			}
		}
		Set<String> all = new LinkedHashSet<>();
		ids.values().forEach(all::addAll);
		Map<String, Set<String>> labels = all.isEmpty() ? Map.of() : this.entities.labels(all);
		List<ArgumentProblem> problems = new ArrayList<>();
		ids.forEach((parameter, given) -> given
			.forEach((id) -> check(parameter, id, labels.getOrDefault(id, Set.of()), problems)));
		query.parameters()
			.stream()
			.filter((parameter) -> parameter.label() != null && !parameter.takesEntities())
			.forEach((parameter) -> this.evidence.check(parameter, texts(arguments.values().get(parameter.name())),
					KnownBy.day(arguments), problems));
		return problems;
	}

	/**
	 * The same, for when the answer begins. The program's own queries find nothing for an
	 * id that does not exist, so that it need be looked for only where nothing was found;
	 * of others, and of one id among several, nobody knows, and these are looked for
	 * while the query already runs.
	 */
	PendingIdCheck pending(NamedQuery query, Arguments arguments) {
		List<Parameter> ids = query.parameters()
			.stream()
			.filter((parameter) -> parameter.label() != null)
			.filter((parameter) -> arguments.values().get(parameter.name()) != null)
			.toList();
		if (ids.isEmpty()) {
			return (found) -> List.of();
		}
		if (query.isBuiltIn()
				&& ids.stream().noneMatch((one) -> arguments.values().get(one.name()) instanceof Collection<?>)) {
			return (found) -> found ? List.of() : checked(query, arguments);
		}
		CompletableFuture<List<ArgumentProblem>> aside = CompletableFuture.supplyAsync(() -> checked(query, arguments),
				ASIDE);
		return (found) -> joined(aside);
	}

	/**
	 * All that is wrong with the ids.
	 * @throws OtherIdsException if nothing is but that entities are shown under others
	 */
	private List<ArgumentProblem> checked(NamedQuery query, Arguments arguments) {
		Arguments shown = shown(query, arguments);
		List<ArgumentProblem> problems = problems(query, shown);
		if (problems.isEmpty() && !shown.equals(arguments)) {
			throw new OtherIdsException(shown);
		}
		return problems;
	}

	private static List<ArgumentProblem> joined(CompletableFuture<List<ArgumentProblem>> aside) {
		try {
			return aside.join();
		}
		catch (CompletionException ex) {
			throw switch (ex.getCause()) {
				case GraphException cause -> cause;
				case OtherIdsException cause -> cause;
				case null, default -> ex;
			};
		}
	}

	/** Whether ids that were given exist. */
	@FunctionalInterface
	interface PendingIdCheck {

		/**
		 * All that is wrong with them.
		 * @param found whether the query found anything
		 * @throws OtherIdsException if nothing is wrong but that entities are shown under
		 * other ids
		 */
		List<ArgumentProblem> problems(boolean found);

	}

	private void check(Parameter parameter, String id, Set<String> labels, List<ArgumentProblem> problems) {
		String wanted = String.valueOf(parameter.label());
		if (labels.contains(wanted)) {
			return;
		}
		boolean exists = !labels.isEmpty();
		List<String> nearest = exists ? List.of() : this.nearest.to(id, wanted);
		String found = exists ? "\"" + id + "\" is the id of " + String.join(", ", labels)
				: "\"" + id + "\" is no entity's id";
		String cure = nearest.isEmpty() ? "Search for the name to find the id."
				: "Did you mean " + String.join(" or ", nearest) + "?";
		problems.add(new ArgumentProblem(exists ? Kind.WRONG_LABEL : Kind.NO_SUCH_ENTITY, parameter.name(), id, nearest,
				parameter.name() + ": " + found + ". Give the id of an entity with the label " + wanted + ". " + cure));
	}

	private static Collection<String> texts(@Nullable Object value) {
		return switch (value) {
			case null -> List.of();
			case List<?> list -> list.stream().map(String::valueOf).toList();
			default -> List.of(value.toString());
		};
	}

}
