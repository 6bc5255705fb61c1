package org.fealty.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The order in which several datasets are read: each after those it names under
 * {@code after}, otherwise by id. A name that is not among them is left to what was
 * loaded before.
 */
public final class ReadingOrder {

	private ReadingOrder() {
	}

	/**
	 * Puts datasets in order.
	 * @param datasets what is to be read
	 * @param description how to get at each one's description
	 * @param last whether one comes after all that need not wait for it, such as what
	 * judges of the ids of others
	 * @return the same in order
	 * @throws DatasetRefused if two have one id or some wait for each other
	 */
	public static <T> List<T> of(Collection<T> datasets, Function<T, DatasetDescription> description,
			Predicate<T> last) {
		Map<String, T> waiting = byId(datasets, description);
		List<T> ordered = new ArrayList<>();
		while (!waiting.isEmpty()) {
			T next = waiting.values()
				.stream()
				.filter((one) -> blockers(description.apply(one), waiting).isEmpty())
				.min(Comparator.comparing(last::test))
				.orElseThrow(() -> circle(waiting, description));
			// Not by its entry, which a tree may give to another when it removes one.
			waiting.remove(description.apply(next).id());
			ordered.add(next);
		}
		return List.copyOf(ordered);
	}

	private static <T> Map<String, T> byId(Collection<T> datasets, Function<T, DatasetDescription> description) {
		Map<String, T> byId = new TreeMap<>();
		for (T dataset : datasets) {
			String id = description.apply(dataset).id();
			if (byId.putIfAbsent(id, dataset) != null) {
				throw new DatasetRefused(id, List.of("Two of the datasets to be read are called \"" + id
						+ "\"; rename one of the folders, since the name is the dataset's id."));
			}
		}
		return byId;
	}

	private static List<String> blockers(DatasetDescription description, Map<String, ?> waiting) {
		return description.after().stream().filter(waiting::containsKey).toList();
	}

	/** Follows one blocker after the other until a dataset comes up again. */
	private static <T> DatasetRefused circle(Map<String, T> waiting, Function<T, DatasetDescription> description) {
		Map<String, String> blockers = new TreeMap<>();
		waiting.forEach((id, dataset) -> blockers.put(id, blockers(description.apply(dataset), waiting).getFirst()));
		List<String> chain = new ArrayList<>();
		String id = waiting.keySet().iterator().next();
		while (!chain.contains(id)) {
			chain.add(id);
			id = blockers.getOrDefault(id, id);
		}
		List<String> circle = new ArrayList<>(chain.subList(chain.indexOf(id), chain.size()));
		circle.add(id);
		return new DatasetRefused(id,
				List.of("dataset.yaml: these datasets wait for each other, so none can be read first: "
						+ String.join(" after ", circle) + ". Take one of the names out of an after list."));
	}

}
