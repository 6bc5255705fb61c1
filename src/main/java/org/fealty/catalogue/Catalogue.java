package org.fealty.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Every named query there is, by name. */
public final class Catalogue {

	private final Map<String, NamedQuery> queries;

	private Catalogue(Map<String, NamedQuery> queries) {
		this.queries = queries;
	}

	/**
	 * Reads the query files that came with the program and those in other folders.
	 * @param folders folders that hold groups of query files, as {@code cypher/} does;
	 * may be none
	 * @return the catalogue
	 * @throws QueryFileException if a file cannot be used or two bear one name; it names
	 * everything that is wrong with all files
	 */
	public static Catalogue read(Collection<Path> folders) {
		List<QueryFile> files = new ArrayList<>(QueryFiles.builtIn());
		folders.forEach((folder) -> files.addAll(QueryFiles.in(folder)));
		return of(files);
	}

	static Catalogue of(Collection<QueryFile> files) {
		List<QueryFileProblem> problems = new ArrayList<>();
		Map<String, QueryFile> byName = new TreeMap<>();
		Map<String, NamedQuery> queries = new TreeMap<>();
		for (QueryFile file : files) {
			Problems ofFile = new Problems(file.origin());
			if (isPlaced(file, ofFile) && isFirst(file, byName.putIfAbsent(file.name(), file), ofFile)) {
				QueryFileReader.read(file, ofFile).ifPresent((query) -> queries.put(query.name(), query));
			}
			problems.addAll(ofFile.found());
		}
		if (!problems.isEmpty()) {
			throw new QueryFileException(problems);
		}
		return new Catalogue(queries);
	}

	private static boolean isPlaced(QueryFile file, Problems problems) {
		boolean other = QueryName.isOther(file.path());
		if (other || !QueryName.isWellFormed(file.name())) {
			problems.add(1, "a query file at " + Problems.quoted(file.path()),
					"group/name.cypher in small letters, digits and hyphens"
							+ (other ? ", and no group schema or parts" : ""),
					"Move or rename the file.");
			return false;
		}
		return true;
	}

	private static boolean isFirst(QueryFile file, @Nullable QueryFile other, Problems problems) {
		if (other != null) {
			problems.add(1, "a second query " + Problems.quoted(file.name()),
					"only one; the other is " + other.origin(), "Rename one of the two, in its path and its header.");
		}
		return other == null;
	}

	/** All queries, the checks among them, by name. */
	public List<NamedQuery> queries() {
		return List.copyOf(this.queries.values());
	}

	/** The query of this name, {@code group/name}; empty where there is none. */
	public Optional<NamedQuery> find(String name) {
		return Optional.ofNullable(this.queries.get(name));
	}

	/** The names of up to three queries that may have been meant, nearest first. */
	public List<String> nearest(String name) {
		return NearestNames.of(name, this.queries.keySet(), 3);
	}

}
