package org.fealty.format.ucdp;

import java.nio.file.Path;

import org.fealty.dataset.RowCounts;
import org.fealty.format.ReadFile;
import org.fealty.format.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UcdpActorTests {

	/** Made up, with the byte order mark that the published file has. */
	private static final String ACTORS = "\uFEFFActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,"
			+ "NewNameFullMotherTongue,NewNameFullEng,Org,Splinter,NamePrev,ActorIdPrev,SplitTemp,NameSplitTemp,"
			+ "ActorIdSplitTemp,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,GroupName,ActorIdGroup\n"
			+ "1,IS,Old,n/a,\"Old, the group\",1,\"TQ, IS\",\"Tanzim, Dawla\",\"Base, of it, State\",1,0,,,0,,,0,,,0,,\n"
			+ "2,PF,PF,n/a,Popular Front,0,,,,1,1,\"PL, Rejection\",\"204, 1067\",0,,,0,,,1,\"PL, Rejection\",\"204, 1067\"\n"
			+ "3,Faction,Faction,n/a,Faction,0,,,,3,0,,,1,IS,1,1,Union,9,0,,\n"
			+ "4,Government of A,Government of A,n/a,Government of A,0,,,,4,0,,,0,,,0,,,0,,\n"
			+ "5,Bad,Bad,n/a,Bad,0,,,,1,1,x,two,0,,,0,,,0,,\n";

	@TempDir
	private Path folder;

	private ReadFile read() {
		return ReadFile.of(ReadFile.write(this.folder, "actors.csv", ACTORS));
	}

	@Test
	void readsNamesAndRenames() {
		assertThat(read().about("ucdp:1")).contains("ucdp:1 name IS", "ucdp:1 name Old", "ucdp:1 name Old, the group",
				"ucdp:1 name TQ", "ucdp:1 name Tanzim", "ucdp:1 name Dawla", "ucdp:1 name Base, of it, State",
				"ucdp:1 kind formally organised group");
		assertThat(read().statements()).noneMatch((line) -> line.contains("n/a"));
	}

	@Test
	void readsSplintersAlliancesAndWhoJoinedWhom() {
		ReadFile actors = read();
		assertThat(actors.about("ucdp:2")).contains("ucdp:2 SPLIT_FROM ucdp:204", "ucdp:2 SPLIT_FROM ucdp:1067",
				"ucdp:2 MEMBER_OF ucdp:204", "ucdp:2 MEMBER_OF ucdp:1067");
		assertThat(actors.entity("ucdp:1067").name()).isEqualTo("Rejection");
		assertThat(actors.about("ucdp:3")).contains("ucdp:3 SPLIT_FROM ucdp:1", "ucdp:3 AFFILIATED_WITH ucdp:9");
		assertThat(actors.notes("ucdp:3")).contains("temporary split", "alliance");
		assertThat(actors.about("ucdp:4")).containsExactly("ucdp:4 kind government", "ucdp:4 name Government of A");
	}

	@Test
	void accountsForEveryActorAndRejectsAnIdThatIsNone() {
		assertThat(read().dataset().total()).isEqualTo(new RowCounts(5, 4, 0, 1));
		assertThat(read().violations()).containsExactly("actors.csv line 6, column ActorIdPrev: \"two\" is no id of an"
				+ " actor; several stand with commas between them.");
	}

	/** Each value was read by hand in version 22.1. */
	@Test
	void readsVersion22() {
		ReadFile actors = ReadFile.of(SharedData.file("ucdp/ucdp-actor-221.csv"));
		assertThat(actors.dataset().total()).isEqualTo(new RowCounts(1725, 1725, 0, 0));
		assertThat(actors.statements().stream().filter((line) -> line.contains(" kind "))).hasSize(1725);
		assertThat(actors.statements().stream().filter((line) -> line.endsWith(" kind communal group"))).hasSize(466);
		assertThat(actors.statements().stream().filter((line) -> line.endsWith(" kind government"))).hasSize(163);
		assertThat(actors.statements()).contains("ucdp:367 name Forces of the Caucasus Emirate",
				"ucdp:367 name Имарат Кавказ / Имар Кавказ/ Кавказский Эмират", "ucdp:367 SPLIT_FROM ucdp:352",
				"ucdp:234 name IS", "ucdp:234 name ISI", "ucdp:234 name Islamic State of Iraq",
				"ucdp:234 name The Monotheism and Jihad Group", "ucdp:205 SPLIT_FROM ucdp:204",
				"ucdp:205 SPLIT_FROM ucdp:1067", "ucdp:205 MEMBER_OF ucdp:204", "ucdp:205 MEMBER_OF ucdp:1067",
				"ucdp:193 AFFILIATED_WITH ucdp:195", "ucdp:194 AFFILIATED_WITH ucdp:195",
				"ucdp:211 SPLIT_FROM ucdp:207", "ucdp:211 AFFILIATED_WITH ucdp:207", "ucdp:628 SPLIT_FROM ucdp:630",
				"ucdp:124 MEMBER_OF ucdp:123", "ucdp:47 name Government of Macedonia, FYR", "ucdp:47 kind government",
				"ucdp:357 name Kosovo Liberation Army", "ucdp:189 name Mon People’s Solidarity Group");
		assertThat(actors.remarks()).singleElement()
			.asString()
			.contains("line 281", "\"ucdp:283\" is joined to itself");
		assertThat(actors.entity("ucdp:2658").name()).isNotBlank();
	}

}
