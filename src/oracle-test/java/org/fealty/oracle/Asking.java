package org.fealty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.statement.RelationKey;
import org.jspecify.annotations.Nullable;

/** What to ask with for one parameter. */
enum Asking {

	PERSON, ORGANISATION, PARTY, SOME_ORGANISATION, SOME_ENTITY, EVENT, PROVINCE, DAY, SOME_DAY, YES_OR_NO, FEW_DAYS,
	FEW, SHARE, FACT, EARLIER, LATER;

	/** An argument for this world; null where it is left out. */
	@Nullable String choose(Tale tale, Random random) {
		return switch (this) {
			case PERSON -> one(tale, random, Label.PERSON);
			case ORGANISATION -> one(tale, random, Label.ORGANISATION);
			case PARTY -> one(tale, random, random.nextBoolean() ? Label.PERSON : Label.ORGANISATION);
			case SOME_ORGANISATION -> (random.nextInt(3) > 0) ? one(tale, random, Label.ORGANISATION) : null;
			case SOME_ENTITY -> tale.entities().get(random.nextInt(tale.entities().size())).id();
			case EVENT -> one(tale, random, random.nextBoolean() ? Label.ATTACK : Label.OPERATION);
			case PROVINCE -> one(tale, random, Label.PROVINCE);
			case DAY -> day(random);
			case SOME_DAY -> random.nextBoolean() ? day(random) : null;
			case YES_OR_NO -> random.nextBoolean() ? "true" : null;
			case FEW_DAYS -> random.nextBoolean() ? String.valueOf(random.nextInt(60)) : null;
			case FACT -> fact(tale, random);
			case EARLIER -> day(random, 100, 300);
			case LATER -> day(random, 300, 500);
			case FEW -> random.nextBoolean() ? String.valueOf(1 + random.nextInt(3)) : null;
			case SHARE -> random.nextBoolean() ? String.valueOf(random.nextInt(11) / 10.0) : null;
		};
	}

	private static String day(Random random) {
		return day(random, 0, 420);
	}

	private static String day(Random random, int from, int to) {
		return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(from, to)).toString();
	}

	/** Stated or derived; null where nothing is stated. */
	private static @Nullable String fact(Tale tale, Random random) {
		List<String> facts = Oracle.of(tale).edges().stream().map(Edge::id).sorted().toList();
		return facts.isEmpty() ? null : facts.get(random.nextInt(facts.size()));
	}

	/** As a rule one of whom something is said. */
	private static String one(Tale tale, Random random, Label label) {
		Set<String> spokenOf = new TreeSet<>();
		tale.statements().forEach((statement) -> {
			spokenOf.add(statement.about().subject());
			if (statement.about() instanceof RelationKey relation) {
				spokenOf.add(relation.object());
			}
		});
		List<String> fitting = tale.entities()
			.stream()
			.filter((entity) -> entity.labels().contains(label))
			.map(Entity::id)
			.toList();
		List<String> known = fitting.stream().filter(spokenOf::contains).toList();
		List<String> some = (known.isEmpty() || random.nextInt(8) == 0) ? fitting : known;
		return some.get(random.nextInt(some.size()));
	}

}
