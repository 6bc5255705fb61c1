package org.fealty.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.derivation.FactDependencies;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.fealty.store.InventoryItem.Kind;

/**
 * The statements of one transaction by their subjects. Each subject is read once, and
 * what the transaction writes is not read back. It holds no more than what the
 * transaction derives from.
 */
final class SubjectStatements {

	private final StatementStore store;

	private final Map<String, List<Statement>> bySubject = new HashMap<>();

	/** Ids of statements that the transaction wrote. */
	private final Set<String> written = new HashSet<>();

	SubjectStatements(StatementStore store) {
		this.store = store;
	}

	/** All statements of which these are the subjects. */
	List<Statement> of(Collection<String> subjects) {
		Set<String> asked = new HashSet<>(subjects);
		read(asked);
		return asked.stream().flatMap(this::said).toList();
	}

	/** With whom something is said of one of these, by one of the predicates. */
	Set<String> objects(Collection<String> subjects, Collection<String> predicates) {
		read(subjects);
		Set<String> objects = new HashSet<>();
		subjects.forEach((subject) -> said(subject).forEach((statement) -> {
			if (statement.about() instanceof RelationKey key && predicates.contains(key.predicate().name())) {
				objects.add(key.object());
			}
		}));
		return objects;
	}

	/** Those of these of whom somebody tells a death. */
	Set<String> dead(Collection<String> ids) {
		read(ids);
		return ids.stream()
			.filter((id) -> said(id).anyMatch((one) -> FactDependencies.isDeath(one.about())))
			.collect(Collectors.toSet());
	}

	/** Whether the transaction wrote the statement, which was not there before. */
	boolean isNew(String statement) {
		return this.written.contains(statement);
	}

	/** Follows what is written of subjects whose ids stand for nobody else. */
	void change(DatasetChange change) {
		Set<String> gone = change.gone(Kind.STATEMENT);
		doubtful(change).forEach(this.bySubject::remove);
		if (!gone.isEmpty()) {
			this.bySubject.replaceAll(
					(subject, said) -> said.stream().filter((statement) -> !gone.contains(statement.id())).toList());
		}
		change.added().forEach((statement) -> {
			this.written.add(statement.id());
			this.bySubject.computeIfPresent(statement.about().subject(), (subject, said) -> with(said, statement));
		});
	}

	/** Forgets all, since other ids may stand for the subjects now. */
	void forget() {
		this.bySubject.clear();
		this.written.clear();
	}

	/**
	 * Those of whom a statement that was read may read otherwise now: its words changed,
	 * or what its subject is.
	 */
	private Set<String> doubtful(DatasetChange change) {
		Set<String> doubtful = change.registered();
		doubtful.removeIf((subject) -> said(subject).findAny().isEmpty());
		change.written()
			.statements()
			.stream()
			.filter((statement) -> change.reworded().contains(statement.id()))
			.forEach((statement) -> doubtful.add(statement.about().subject()));
		return doubtful;
	}

	private static List<Statement> with(List<Statement> said, Statement statement) {
		List<Statement> more = (said instanceof ArrayList<Statement>) ? said : new ArrayList<>(said);
		more.add(statement);
		return more;
	}

	private Stream<Statement> said(String subject) {
		return this.bySubject.getOrDefault(subject, List.of()).stream();
	}

	private void read(Collection<String> subjects) {
		Set<String> missing = new HashSet<>(subjects);
		missing.removeAll(this.bySubject.keySet());
		if (missing.isEmpty()) {
			return;
		}
		missing.forEach((subject) -> this.bySubject.put(subject, List.of()));
		this.store.of(missing)
			.forEach((statement) -> this.bySubject.computeIfPresent(statement.about().subject(),
					(subject, said) -> with(said, statement)));
	}

}
