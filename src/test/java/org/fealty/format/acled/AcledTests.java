package org.fealty.format.acled;

import java.nio.file.Path;
import java.util.Set;

import org.fealty.dataset.RowCounts;
import org.fealty.format.ReadFile;
import org.fealty.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** All rows are made up: the data may not be passed on. */
class AcledTests {

	private static final String HEADER = "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,"
			+ "assoc_actor_1,inter1,actor2,inter2,iso,country,admin1,admin2,location,geo_precision,source,notes,fatalities,timestamp\n";

	private static final String BATTLE = "AAA1,2014-12-04,1,Battles,Armed clash,Military Forces of A,Police of A;Guard of A,1,"
			+ "Front,Rebel group,900,A,North,District,Town,1,Daily; Weekly,Two clashed.,10,100\n";

	@TempDir
	private Path folder;

	private ReadFile read(String... rows) {
		return ReadFile.of(ReadFile.write(this.folder, "acled.csv", HEADER + String.join("", rows)));
	}

	@Test
	void aBattleHasActorsAndNoAttacker() {
		ReadFile acled = read(BATTLE);
		assertThat(acled.entity("acled:AAA1").labels()).isEqualTo(Set.of(Label.OPERATION));
		assertThat(acled.entity("acled:actor-front").kind()).isEqualTo("rebel group");
		assertThat(acled.entity("acled:actor-military-forces-of-a").kind()).isEqualTo("state forces");
		assertThat(acled.about("acled:AAA1")).containsExactlyInAnyOrder("acled:AAA1 date 2014-12-04",
				"acled:AAA1 kind Armed clash", "acled:AAA1 OCCURRED_IN acled:country-900:north:district:town",
				"acled:AAA1 ATTRIBUTED_TO acled:actor-military-forces-of-a role involved",
				"acled:AAA1 ATTRIBUTED_TO acled:actor-front role involved",
				"acled:AAA1 ATTRIBUTED_TO acled:actor-police-of-a role associated",
				"acled:AAA1 ATTRIBUTED_TO acled:actor-guard-of-a role associated",
				"acled:AAA1 killed 10.. of all-sides");
		assertThat(acled.entity("acled:AAA1").note()).isEqualTo("Notes: Two clashed.. Sources: Daily; Weekly");
	}

	@Test
	void civiliansAreNoOrganisationAndUnidentifiedGroupsAreNotOne() {
		ReadFile acled = read(
				"AAA2,04 December 2014,3,Violence against civilians,Attack,Unidentified Armed Group (A),,3,"
						+ "Civilians (A),7,900,A,North,District,Town,3,Daily,,0,100\n");
		assertThat(acled.entity("acled:AAA2").labels()).isEqualTo(Set.of(Label.ATTACK));
		assertThat(acled.about("acled:AAA2")).containsExactlyInAnyOrder("acled:AAA2 date 2014-12",
				"acled:AAA2 kind Attack", "acled:AAA2 OCCURRED_IN acled:country-900",
				"acled:AAA2 ATTRIBUTED_TO acled:AAA2:unidentified-armed-group-a role involved");
		assertThat(acled.entity("acled:AAA2:unidentified-armed-group-a").placeholder()).isTrue();
	}

	@Test
	void aDayWithinAWeekIsOneOfThirteen() {
		assertThat(read(BATTLE.replace(",1,Battles", ",2,Battles")).statements())
			.contains("acled:AAA1 date [2014-11-28..2014-12-10]");
	}

	@Test
	void whatAcledDeletedOrChangedIsLeftOut() {
		Path both = this.folder.resolve("both");
		ReadFile.write(both, "events.csv", HEADER + BATTLE + BATTLE.replace(",100\n", ",200\n").replace(",10,", ",12,")
				+ BATTLE.replace("AAA1", "AAA3"));
		ReadFile.write(both, "deleted.csv", "event_id_cnty,deleted_timestamp\nAAA3,300\n");
		ReadFile acled = ReadFile.of(both);
		assertThat(acled.dataset().total()).isEqualTo(new RowCounts(1, 1, 0, 0));
		assertThat(acled.statements()).contains("acled:AAA1 killed 12.. of all-sides")
			.noneMatch((line) -> line.contains("AAA3"));
		assertThat(acled.remarks()).anyMatch((one) -> one.contains("events that ACLED has deleted were left out (1,"))
			.anyMatch((one) -> one.contains("older versions of events were left out (1,"));
	}

	@Test
	void protestsAreLeftOutAndWhatCannotBeIsRejected() {
		ReadFile acled = read(BATTLE, BATTLE.replace("AAA1", "AAA4").replace("Battles", "Protests"),
				BATTLE.replace("AAA1", "AAA5").replace("2014-12-04", "4.12.2014"),
				BATTLE.replace("AAA1", "AAA6").replace(",10,100", ",ten,100"));
		assertThat(acled.dataset().total()).isEqualTo(new RowCounts(3, 1, 0, 2));
		assertThat(acled.remarks()).anyMatch((one) -> one.contains("events of the type Protests were left out (1,"));
		assertThat(acled.violations()).satisfiesExactly((one) -> assertThat(one).contains("\"4.12.2014\" is no day"),
				(one) -> assertThat(one).contains("\"ten\" is no whole number"));
	}

}
