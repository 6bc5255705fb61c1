package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.fealty.statement.Voices;
import org.jspecify.annotations.Nullable;

/**
 * What an import reads of the graph within its transaction, under the ids by which the
 * graph shows entities. It follows what the transaction writes.
 */
public final class TransactionReads {

	private final RegistryStore registry;

	private final StatementStore statements;

	/** What was read of subjects in this transaction, so that it is read once. */
	private final SubjectStatements said;

	private final IdentifierStore identifiers;

	private final IdentityStore identities;

	private @Nullable Boolean judged;

	TransactionReads(Batches batches, RegistryStore registry, StatementStore statements, IdentityStore identities) {
		this.registry = registry;
		this.statements = statements;
		this.said = new SubjectStatements(statements);
		this.identifiers = new IdentifierStore(batches);
		this.identities = identities;
	}

	/** Follows what the transaction wrote. */
	void follow(DatasetChange change) {
		this.judged = isJudged() || !change.written().judgements().isEmpty();
		if (this.judged) {
			this.said.forget();
		}
		else {
			this.said.change(change);
		}
	}

	/** Whether the transaction wrote the statement, which was not there before. */
	boolean isNew(String statement) {
		return this.said.isNew(statement);
	}

	/** These statements with the representatives of the ids that their rows use. */
	public List<Statement> identified(Collection<Statement> statements) {
		Representatives ids = representativesIn(statements);
		return statements.stream().map(ids::of).toList();
	}

	/** Which ids show those that these statements name. */
	Representatives representativesIn(Collection<Statement> statements) {
		return representatives(statements.stream()
			.flatMap((statement) -> MentionStore.allIds(statement).stream())
			.collect(Collectors.toSet()));
	}

	/** What shows these ids, each once. */
	public Set<String> shown(Collection<String> ids) {
		return representatives(ids).of(ids);
	}

	/** Which ids show these. */
	Representatives representatives(Collection<String> ids) {
		return isJudged() ? this.identities.representatives(ids) : Representatives.NONE;
	}

	/** Whether anybody judges who is whom. */
	boolean isJudged() {
		if (this.judged == null) {
			this.judged = this.identities.isUsed();
		}
		return this.judged;
	}

	/**
	 * Ids of entities in the order of the alphabet.
	 * @param after the id after which they begin, exclusive; blank for the first ones
	 * @param most at most so many
	 */
	public List<String> entityIds(String after, int most) {
		return this.registry.entityIds(after, most);
	}

	/** The statements of these ids that the graph holds. */
	public List<Statement> statements(Collection<String> ids) {
		return this.statements.by("id", ids);
	}

	/** These statements as their rows say it, with the ids that their sources use. */
	public List<Statement> asUsed(List<Statement> shown) {
		return isJudged() ? this.statements.asUsed(shown.stream().map(Statement::id).toList()) : shown;
	}

	/** All statements of which these are the subjects. */
	public List<Statement> statementsOf(Collection<String> subjects) {
		return this.said.of(subjects);
	}

	/** All statements of these publications. */
	public List<Statement> statementsIn(Collection<String> sources) {
		return this.statements.by("source", sources);
	}

	/** All statements that these voices make. */
	public List<Statement> statementsSaidBy(Collection<String> voices) {
		return this.statements.by("saidBy", shown(voices));
	}

	/**
	 * Whom something is said of, by one of the predicates, together with one of these.
	 */
	public Set<String> subjects(Collection<String> objects, Collection<String> predicates) {
		return this.statements.subjects(objects, predicates);
	}

	/** With whom something is said of one of these, by one of the predicates. */
	public Set<String> objects(Collection<String> subjects, Collection<String> predicates) {
		return this.said.objects(subjects, predicates);
	}

	/** Those of these of whom somebody tells a death. */
	public Set<String> dead(Collection<String> ids) {
		return this.said.dead(ids);
	}

	/** Of whom it is said that something ended with one of these events. */
	public Set<String> endedWith(Collection<String> events) {
		return this.statements.endedWith(events);
	}

	/** Of whom a succession in one of these offices is stated. */
	public Set<String> successorsIn(Collection<String> organisations) {
		return this.statements.successorsIn(organisations);
	}

	/** The entities of these ids, as they are registered. */
	public Map<String, Entity> entities(Collection<String> ids) {
		Map<String, Entity> entities = this.registry.entities(ids);
		if (isJudged()) {
			entities.putAll(this.identifiers.entities(ids));
		}
		return entities;
	}

	/** The publications of these ids. */
	public Map<String, Source> sources(Collection<String> ids) {
		return this.registry.sources(ids);
	}

	/** The sources of these statements. */
	public Map<String, Source> sourcesOf(Collection<Statement> statements) {
		return sources(
				statements.stream().map((statement) -> statement.citation().source()).collect(Collectors.toSet()));
	}

	/** Whom each of these voices may be, as all datasets together say. */
	public Map<String, Set<String>> mayBe(Collection<String> voices) {
		Map<String, Set<String>> mayBe = new HashMap<>();
		this.registry.voices(voices)
			.forEach((voice) -> mayBe.computeIfAbsent(voice.id(), (id) -> new HashSet<>()).addAll(voice.mayBe()));
		return mayBe;
	}

	/** Who may be whom of the voices that make these statements. */
	public Voices voicesOf(Collection<Statement> statements) {
		Set<String> ids = statements.stream()
			.map((statement) -> statement.citation().saidBy())
			.collect(Collectors.toSet());
		if (!isJudged()) {
			return new Voices(this.registry.voices(ids));
		}
		List<Voice> voices = this.registry.voices(this.identities.members(ids));
		Representatives shown = representatives(voices.stream()
			.flatMap((voice) -> Stream.concat(Stream.of(voice.id()), voice.mayBe().stream()))
			.collect(Collectors.toSet()));
		return new Voices(voices.stream().map(shown::of).toList());
	}

}
