package org.fealty.format.gtd;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fealty.dataset.RowCounts;
import org.fealty.format.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** All rows are made up: the database may not be passed on. */
class GtdTests {

	private static final String HEADER = "eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,"
			+ "provstate,city,specificity,vicinity,doubtterr,alternative_txt,attacktype1_txt,gname,gsubname,gname2,gname3,"
			+ "guncertain1,guncertain2,claimed,claimmode_txt,claim2,claimmode2_txt,claim3,compclaim,nkill,nkillter,nwound,"
			+ "nwoundte,scite1,dbsource";

	@TempDir
	private Path folder;

	/** One row; cells that are not named are blank. */
	private static String row(String... cells) {
		Map<String, String> row = new LinkedHashMap<>();
		for (String column : HEADER.split(",", -1)) {
			row.put(column, "");
		}
		row.putAll(Map.of("iyear", "2014", "imonth", "12", "iday", "4", "country", "900", "country_txt", "A",
				"specificity", "1", "gname", "Unknown", "claimed", "0"));
		for (String cell : cells) {
			row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
		}
		return String.join(",", row.values()) + "\n";
	}

	private ReadFile read(String... rows) {
		return ReadFile.of(ReadFile.write(this.folder, "gtd.csv", HEADER + "\n" + String.join("", rows)));
	}

	@Test
	void threeGroupsMayClaimOneEventAndRivalsAreSuspected() {
		ReadFile gtd = read(row("eventid=201412040001", "gname=Front", "gsubname=North faction", "gname2=League",
				"gname3=Band", "claimed=1", "claimmode_txt=Letter", "claim2=1", "claimmode2_txt=Video", "claim3=0",
				"compclaim=1"));
		assertThat(gtd.statements())
			.contains("gtd:group-front CLAIMED gtd:201412040001 channel Letter",
					"gtd:group-league CLAIMED gtd:201412040001 channel Video",
					"gtd:201412040001 ATTRIBUTED_TO gtd:group-front suspects role perpetrator",
					"gtd:201412040001 ATTRIBUTED_TO gtd:group-league suspects role perpetrator",
					"gtd:201412040001 ATTRIBUTED_TO gtd:group-band suspects role perpetrator")
			.noneMatch((line) -> line.startsWith("gtd:group-band CLAIMED"));
		assertThat(gtd.notes("gtd:group-front"))
			.containsExactly("Faction: North faction. Doubt: rival claims: several groups claim it, each for itself");
	}

	@Test
	void noKnownClaimIsNoDenial() {
		ReadFile gtd = read(row("eventid=201412040001", "gname=Front", "claimed=0"),
				row("eventid=201412040002", "gname=Front", "claimed=-9"),
				row("eventid=201412040003", "gname=Unknown", "claimed=1"));
		assertThat(gtd.statements()).noneMatch((line) -> line.contains("CLAIMED") || line.contains("denies"))
			.contains("gtd:201412040001 ATTRIBUTED_TO gtd:group-front role perpetrator");
		assertThat(gtd.entity("gtd:201412040003").note()).contains("Claimed by a group that is not known: yes");
		assertThat(gtd.about("gtd:201412040003")).noneMatch((line) -> line.contains("ATTRIBUTED_TO"));
	}

	@Test
	void doubtFlagsHedge() {
		ReadFile gtd = read(row("eventid=201412040001", "gname=Front", "guncertain1=1", "doubtterr=1",
				"alternative_txt=Insurgency"));
		assertThat(gtd.statements())
			.contains("gtd:201412040001 ATTRIBUTED_TO gtd:group-front suspects role perpetrator");
		assertThat(gtd.entity("gtd:201412040001").note())
			.contains("Doubt: may be no terrorism. Alternative: Insurgency");
	}

	@Test
	void victimsAreKnownOnlyWhereAllTheDeadAndTheAttackersAre() {
		ReadFile gtd = read(row("eventid=201412040001", "nkill=14", "nkillter=4", "nwound=2.5", "nwoundte=0"),
				row("eventid=201412040002", "nkill=14", "nkillter=", "nwound=-99"),
				row("eventid=201412040003", "nkill=", "nkillter=2"));
		assertThat(gtd.about("gtd:201412040001")).contains("gtd:201412040001 killed 14 of all-sides",
				"gtd:201412040001 militantsKilled 4", "gtd:201412040001 killed 10",
				"gtd:201412040001 wounded 2..3 of all-sides", "gtd:201412040001 wounded 2..3");
		assertThat(gtd.about("gtd:201412040002")
			.stream()
			.filter((line) -> line.contains("killed") || line.contains("wounded")))
			.containsExactly("gtd:201412040002 killed 14 of all-sides");
		assertThat(gtd.about("gtd:201412040003")).contains("gtd:201412040003 militantsKilled 2")
			.noneMatch((line) -> line.contains(" killed "));
	}

	@Test
	void unknownMonthsAndDaysAreUnknownAndAnExtendedEventLasts() {
		assertThat(read(row("eventid=201400000001", "imonth=0", "iday=0"), row("eventid=201412000002", "iday=0"),
				row("eventid=201412040003", "extended=1", "resolution=2014-12-09"))
			.statements()).contains("gtd:201400000001 date 2014", "gtd:201412000002 date 2014-12",
					"gtd:201412040003 date 2014-12-04/2014-12-09");
	}

	@Test
	void thePlaceIsAsSmallAsItsSpecificityHolds() {
		assertThat(read(row("eventid=201412040001", "provstate=North", "city=Town"),
				row("eventid=201412040002", "provstate=North", "city=Town", "specificity=3"),
				row("eventid=201412040003", "provstate=North", "city=Town", "specificity=5"))
			.statements()).contains("gtd:201412040001 OCCURRED_IN gtd:country-900:north:town",
					"gtd:201412040002 OCCURRED_IN gtd:country-900:north",
					"gtd:201412040003 OCCURRED_IN gtd:country-900",
					"gtd:country-900:north:town WITHIN gtd:country-900:north");
	}

	@Test
	void rejectsWhatCannotBe() {
		ReadFile gtd = read(row("eventid=2.01412E+11"), row("eventid=201413040001", "imonth=13"),
				row("eventid=201412040002", "nkill=many"), row("eventid=201412040003"));
		assertThat(gtd.dataset().total()).isEqualTo(new RowCounts(4, 1, 0, 3));
		assertThat(gtd.violations()).satisfiesExactly(
				(one) -> assertThat(one).contains("a spreadsheet may have rounded it"),
				(one) -> assertThat(one).contains("line 3, column iyear"),
				(one) -> assertThat(one).contains("\"many\" is no number of people"));
	}

}
