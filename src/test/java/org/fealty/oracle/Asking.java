package org.fealty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.fealty.statement.Entity;
import org.fealty.statement.Label;
import org.jspecify.annotations.Nullable;

/** What to ask with for one parameter. */
enum Asking {

	PERSON, ORGANISATION, PARTY, SOME_ORGANISATION, SOME_ENTITY, DAY, SOME_DAY, YES_OR_NO, FEW_DAYS;

	/** An argument for this world; null where it is left out. */
	@Nullable String choose(Tale tale, Random random) {
		return switch (this) {
			case PERSON -> one(tale, random, Label.PERSON);
			case ORGANISATION -> one(tale, random, Label.ORGANISATION);
			case PARTY -> one(tale, random, random.nextBoolean() ? Label.PERSON : Label.ORGANISATION);
			case SOME_ORGANISATION -> (random.nextInt(3) > 0) ? one(tale, random, Label.ORGANISATION) : null;
			case SOME_ENTITY -> tale.entities().get(random.nextInt(tale.entities().size())).id();
			case DAY -> day(random);
			case SOME_DAY -> random.nextBoolean() ? day(random) : null;
			case YES_OR_NO -> random.nextBoolean() ? "true" : null;
			case FEW_DAYS -> random.nextBoolean() ? String.valueOf(random.nextInt(60)) : null;
		};
	}

	private static String day(Random random) {
		return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(420)).toString();
	}

	private static String one(Tale tale, Random random, Label label) {
		List<Entity> fitting = tale.entities().stream().filter((entity) -> entity.labels().contains(label)).toList();
		return fitting.get(random.nextInt(fitting.size())).id();
	}

}
