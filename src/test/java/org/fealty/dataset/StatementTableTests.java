package org.fealty.dataset;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** One table for statements of all kinds, beside or instead of one for each predicate. */
class StatementTableTests {

	@TempDir
	private Path temp;

	@Test
	void statesWhatTheTablesOfThePredicatesState() {
		ReadDataset apart = Folder.small(this.temp)
			.with("claimed.csv", "subject,object,source,since,channel", "front,bombing,report,2020-06-01,video")
			.with("attributes.csv", "entity,what,value,source,of", "bombing,killed,12..14,report,civilians",
					"front,VACANT,,report,")
			.read();
		ReadDataset together = Folder.small(this.temp.resolve("small"))
			.with("led.csv", "subject,object,source")
			.with("statements.csv", "predicate,subject,object,value,of,source,since,until,channel",
					"led,ada,front,,,report,2018,2019,", "CLAIMED,front,bombing,,,report,2020-06-01,,video",
					"killed,bombing,,12..14,civilians,report,,,", "VACANT,front,,,,report,,,")
			.read();
		assertThat(together.violations()).isEmpty();
		assertThat(together.statements()).hasSize(5).isEqualTo(apart.statements());
		assertThat(together.counts()).containsEntry("statements.csv", new RowCounts(4, 4, 0, 0));
	}

	@Test
	void countsAsDuplicateWhatTheTableOfThePredicateStatesToo() {
		ReadDataset dataset = Folder.small(this.temp)
			.with("statements.csv", "predicate,subject,object,source,since,until", "led,ada,front,report,2018,2019")
			.read();
		assertThat(dataset.counts()).containsEntry("statements.csv", new RowCounts(1, 0, 1, 0));
	}

	@Test
	void rejectsAWordThatIsNoPredicateAndNamesTheNearest() {
		assertThat(violations("leds,ada,front,,report,")).singleElement()
			.asString()
			.startsWith("statements.csv line 2, column predicate: \"leds\" is no predicate. Did you mean led");
	}

	@Test
	void rejectsCellsThatThePredicateDoesNotTake() {
		assertThat(violations("led,ada,front,3,report,")).singleElement()
			.asString()
			.contains("column value: the cell must be blank here, since led joins two entities.");
		assertThat(violations("name,ada,front,Ada,report,")).singleElement()
			.asString()
			.contains("column object: the cell must be blank here, since name is stated of one entity by itself.");
		assertThat(violations("led,ada,front,,report,league")).singleElement()
			.asString()
			.contains("column seat: the cell must be blank here, since only pledged_to has a seat.");
	}

	@Test
	void refusesTheTableOfFollowTheMoneyByItsColumns() {
		assertThat(Folder.small(this.temp)
			.with("statements.csv", "canonical_id,entity_id,prop,schema,value,dataset", "a,a,name,Person,Ada,x")
			.refusals()).singleElement()
			.asString()
			.startsWith("statements.csv: this is a table of FollowTheMoney, by its columns entity_id, prop, value");
	}

	private List<String> violations(String row) {
		return Folder.small(this.temp.resolve(String.valueOf(row.hashCode())))
			.with("statements.csv", "predicate,subject,object,value,source,seat", row)
			.violations();
	}

}
