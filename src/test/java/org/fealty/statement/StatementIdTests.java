package org.fealty.statement;

import org.fealty.model.Predicate;
import org.fealty.model.AttributeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;

/** What makes a statement this one, and what makes a fact this one. */
class StatementIdTests {

	/** Worked out apart from this program, with Python's hashlib. */
	@Test
	void staysTheSameFromReleaseToRelease() {
		assertThat(Hash.of("umarov", "LED", "caucasus-emirate", "")).isEqualTo("y2h41ya2np7fdg34");
		assertThat(Hash.of("")).isEqualTo("vwzp3604n4qxpg2q");
		assertThat(led().statement().factId()).isEqualTo("y2h41ya2np7fdg34");
		assertThat(led().statement().id()).isEqualTo("dkj3gyvaa9pse3v0");
		assertThat(led().seat("league").statement().id()).isEqualTo("m5rjhw7jx8h0ecyp");
	}

	@Test
	void isSixteenCharactersThatCannotBeMistakenForOthers() {
		for (int number = 0; number < 2_000; number++) {
			assertThat(Hash.of("number", Integer.toString(number))).matches("[0-9abcdefghjkmnpqrstvwxyz]{16}");
		}
	}

	@Test
	void heedsTheBordersAndTheOrderOfItsParts() {
		assertThat(Set.of(Hash.of("ab", "c"), Hash.of("a", "bc"), Hash.of("abc"), Hash.of("c", "ab"),
				Hash.of("ab", "c", ""), Hash.of("", "ab", "c")))
			.hasSize(6);
	}

	@Test
	void doesNotDependOnWhereInTheSourceItStandsNorOnTheCodersRemark() {
		assertThat(led().locator("p1").note("a remark").statement().id()).isEqualTo(led().statement().id());
	}

	@Test
	void dependsOnAllThatIsSaid() {
		List<StatementBuilder> rows = new ArrayList<>(List.of(led(), led().in("another"), led().by("fsb"),
				led().through("spokesman"), led().suspects(), led().disputes(), led().denies(), led().since("2007"),
				led().until("2007"), led().until(".."), led().on("2007"), led().untilEvent("raid"),
				led().ending("killed"), led().spell("2007"), led().seat("emir"), led().predecessorSpell("emir"),
				StatementBuilder.that("umarov", LED, "another"),
				StatementBuilder.that("another", LED, "caucasus-emirate"),
				StatementBuilder.that("umarov", Predicate.MEMBER_OF, "caucasus-emirate")));
		StatementProperty.shownByFacts().forEach((property) -> rows.add(led().says(property, "emir")));
		Set<String> ids = new HashSet<>();
		rows.forEach((row) -> ids.add(row.statement().id()));

		assertThat(ids).hasSameSizeAs(rows);
	}

	@Test
	void dependsOnTheDataset() {
		Statement one = led().statement();
		Citation elsewhere = new Citation("another", one.citation().source(), one.citation().saidBy(), List.of(), null,
				null);

		assertThat(Statement.of(one.about(), one.value(), one.stance(), one.dating(), one.wording(), elsewhere).id())
			.isNotEqualTo(one.id());
	}

	@Test
	void dependsOnTheValueOfAnAttributeThoughItsFactDoesNot() {
		Statement thirteen = StatementBuilder.of("attack", AttributeType.KILLED, "13").statement();
		Statement fourteen = StatementBuilder.of("attack", AttributeType.KILLED, "14").statement();

		assertThat(thirteen.id()).isNotEqualTo(fourteen.id());
		assertThat(thirteen.factId()).isEqualTo(fourteen.factId());
	}

	@Test
	void keepsFactsApartByWhatTheyAreAbout() {
		Set<String> facts = new HashSet<>();
		List<Statement> statements = List.of(led().statement(), led().spell("2007").statement(),
				StatementBuilder.that("umarov", LED, "another").statement(),
				StatementBuilder.of("umarov", AttributeType.NAME, "Umarov").statement(),
				StatementBuilder.of("umarov", AttributeType.NAME, "Dokka Umarov").statement(),
				StatementBuilder.of("umarov", AttributeType.BIRTH, "1964").statement(),
				StatementBuilder.of("umarov", AttributeType.DEATH, "1964").statement(),
				StatementBuilder.of("attack", AttributeType.KILLED, "14").statement(),
				StatementBuilder.of("attack", AttributeType.KILLED, "civilians", "14").statement(),
				StatementBuilder.of("vilayat", AttributeType.VACANT, "").statement(),
				StatementBuilder.of("vilayat", AttributeType.VACANT, "").spell("2016").statement());
		statements.forEach((statement) -> facts.add(statement.factId()));

		assertThat(facts).hasSameSizeAs(statements);
	}

	@Test
	void putsAllStatementsOfOneThingIntoOneFact() {
		assertThat(led().denies().by("fsb").since("2007").role("emir").statement().factId())
			.isEqualTo(led().statement().factId());
	}

	@Test
	void countsTheOfficeOfASuccessionAloneAsPartOfTheFact() {
		assertThat(succeeded("emirate").factId()).isNotEqualTo(succeeded("vilayat").factId());
		assertThat(led().office("emir").statement().factId()).isEqualTo(led().statement().factId());
	}

	private static Statement succeeded(String office) {
		return StatementBuilder.that("asildarov", Predicate.SUCCEEDED, "vagabov").office(office).statement();
	}

	private static StatementBuilder led() {
		return StatementBuilder.that("umarov", LED, "caucasus-emirate");
	}

}
