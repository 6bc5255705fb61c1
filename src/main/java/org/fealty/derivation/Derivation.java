package org.fealty.derivation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.fact.Fact;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;
import org.fealty.time.Bounds;

import static org.fealty.model.Predicate.SUCCEEDED;

/**
 * The second pure function: from stated facts to their effective ends and to what is
 * derived. Which facts it needs for whom, {@link FactDependencies} says.
 *
 * <p>
 * It works in stages. Two of them find when everything stated held: {@link DeathStage},
 * which no oath changes, and {@link AllegianceFixpoint}, in which oaths end allegiances.
 * The others each derive one type of relationship from these periods. The document
 * {@code docs/derivation.md} tells the rules in the same order.
 */
public final class Derivation {

	private final FactIndex index;

	private final DeathStage deathStage;

	private final AllegianceFixpoint allegiances;

	private final SwornOaths sworn;

	private final FirstDays first;

	/** Whether what starts from the entity of this id is asked for. */
	private final Predicate<String> about;

	private Derivation(FactIndex index, Predicate<String> about) {
		this.index = index;
		this.about = about;
		this.deathStage = new DeathStage(index);
		this.allegiances = new AllegianceFixpoint(index, this.deathStage, AllegianceFixpoint.FREE_ROUNDS);
		this.sworn = new SwornOaths(index, this.allegiances.periods());
		this.first = new FirstDays(index);
	}

	/**
	 * Derives what starts from some entities, which is less work where there are many.
	 * @param entities the parties, organisations, provinces and events that the facts
	 * name, by id
	 * @param facts facts as their statements make them, by id, never ones that this
	 * function gave back: all that must be known for these entities
	 * @param about whether what starts from the entity of this id is asked for
	 * @return the facts and relationships that start from these; the same, whatever the
	 * order of what is given
	 */
	public static DerivationResult deriveFor(Map<String, Entity> entities, Map<String, Fact> facts,
			Predicate<String> about) {
		Derivation derivation = new Derivation(new FactIndex(entities, facts), about);
		return new DerivationResult(derivation.first.bound(derivation.index, derivation.allegiances.periods(), about),
				derivation.relationships(), derivation.undatedEvents());
	}

	private Map<String, Bounds> undatedEvents() {
		Map<String, Bounds> asked = new HashMap<>(this.deathStage.undatedEvents());
		asked.keySet().removeIf(this.about.negate());
		return asked;
	}

	private List<Derived> relationships() {
		List<Supplier<Stream<? extends Derived>>> stages = List.of(this::swornTo, this::succeeded,
				this::defectedToAndFirstSwornTo);
		return stages.stream()
			.<Derived>flatMap(Supplier::get)
			.filter((derived) -> this.about.test(derived.from()))
			.sorted(Comparator.comparing(Derived::id))
			.toList();
	}

	/** An oath of a unit also binds those who lead it. */
	private Stream<Derived.SwornTo> swornTo() {
		return this.index.subjects()
			.stream()
			.filter((party) -> this.about.test(party) || anyIsAskedFor(this.index.leaders(party)))
			.flatMap(this.sworn::of)
			.map(this.first::bound);
	}

	private Stream<Derived.Succession> succeeded() {
		Map<String, List<IndexedFact>> stated = this.index.facts()
			.stream()
			.filter((fact) -> fact.is(SUCCEEDED))
			.collect(Collectors.groupingBy(Derivation::seat, TreeMap::new, Collectors.toList()));
		Set<String> seats = new TreeSet<>(this.index.seats());
		seats.addAll(stated.keySet());
		return seats.stream().flatMap((seat) -> succeeded(seat, stated.getOrDefault(seat, List.of())));
	}

	private Stream<Derived.Succession> succeeded(String seat, List<IndexedFact> stated) {
		return (anyIsAskedFor(this.index.leaders(seat)) || anyIsAskedFor(stated))
				? new Successions(this.index, this.allegiances.periods(), this.deathStage.order(), seat, stated).find()
					.stream()
				: Stream.empty();
	}

	/** The first step of a party's chain is found beside the others. */
	private Stream<Derived> defectedToAndFirstSwornTo() {
		Defections defections = new Defections(this.index, this.deathStage, this.allegiances, this.sworn);
		FirstOaths firsts = new FirstOaths(this.index, this.deathStage, this.allegiances, this.sworn);
		return this.index.subjects().stream().filter(this.about).flatMap((party) -> {
			List<Derived.Defection> changes = defections.of(party).toList();
			return Stream.concat(changes.stream(), firsts.of(party, changes));
		});
	}

	private boolean anyIsAskedFor(Collection<IndexedFact> facts) {
		return facts.stream().anyMatch((fact) -> this.about.test(fact.subject()));
	}

	private static String seat(IndexedFact succession) {
		return ((RelationKey) succession.stated().key()).office();
	}

}
