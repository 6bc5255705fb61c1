package org.fealty.dataset;

import org.fealty.model.Extent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.fealty.statement.Voice;
import org.fealty.model.AttributeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CodedFolderTests {

	private static final String RELATION = "subject,object,source,said_by,through,stance,since,until,until_event,on,"
			+ "ending,role,channel,office,spell,locator,note";

	@Test
	void isFoundAmongTheReadersAndRecognisesItsFolder(@TempDir Path temp) {
		assertThat(DatasetReader.all()).extracting(DatasetReader::format).contains("folder");
		assertThat(new CodedFolder().recognises(Folder.small(temp).path())).isTrue();
		assertThat(new CodedFolder().recognises(temp)).isFalse();
	}

	@Test
	void describesTheFolderUnderItsName(@TempDir Path temp) {
		Folder folder = Folder.small(temp)
			.with("dataset.yaml", "title: A title", "publisher: A publisher", "licence: \"1.0\"", "attribution: >-",
					"  Nobody", "  at all", "coding: By hand", "after: [first, second]");
		DatasetDescription description = new CodedFolder().describe(folder.path());
		assertThat(description.id()).isEqualTo("small");
		assertThat(description.licence()).isEqualTo("1.0");
		assertThat(description.attribution()).isEqualTo("Nobody at all");
		assertThat(description.after()).containsExactly("first", "second");
		assertThat(description).isEqualTo(folder.read().description());
	}

	@Test
	void hashesWhatTheFilesSayAndNotWhatLiesBesideThem(@TempDir Path temp) {
		Folder folder = Folder.small(temp);
		String before = folder.read().description().hash();
		assertThat(folder.with("README.md", "A word").with(".hidden", "x").read().description().hash())
			.isEqualTo(before);
		assertThat(folder.with("led.csv", "subject,object,source").read().description().hash()).hasSize(64)
			.isNotEqualTo(before);
	}

	@Test
	void registersEveryKindOfEntity(@TempDir Path temp) {
		List<Entity> entities = Folder.small(temp)
			.with("persons.csv", "id,name,placeholder,note", "ada,Ada Example,,", "deputy,a deputy,true,unnamed")
			.read()
			.entities();
		assertThat(entities).contains(new Entity("ada", "Ada Example", Set.of(Label.PERSON), null, false, null),
				new Entity("deputy", "a deputy", Set.of(Label.PERSON), null, true, "unnamed"),
				new Entity("front", "Example Front", Set.of(Label.ORGANISATION), "armed group", false, null),
				new Entity("town", "Example Town", Set.of(Label.PROVINCE), null, false, null),
				new Entity("wilayah", "Example Wilayah", Set.of(Label.PROVINCE, Label.ORGANISATION), "wilayah", false,
						null),
				new Entity("bombing", "Bombing", Set.of(Label.ATTACK), null, false, null),
				new Entity("raid", "Raid", Set.of(Label.OPERATION), null, false, null));
	}

	@Test
	void registersVoicesThatMayBeOthersFurtherDown(@TempDir Path temp) {
		ReadDataset dataset = Folder.small(temp)
			.with("voices.csv", "id,name,may_be", "witness,A witness,*", "officials,Officials,police|front",
					"police,The police,")
			.read();
		assertThat(dataset.violations()).isEmpty();
		assertThat(dataset.voices()).containsExactly(new Voice("witness", "A witness", Set.of("*")),
				new Voice("officials", "Officials", Set.of("police", "front")),
				new Voice("police", "The police", Set.of()));
	}

	@Test
	void readsEveryCellOfARelation(@TempDir Path temp) {
		Statement statement = Folder.small(temp)
			.with("led.csv", RELATION,
					"ada,front,report,police,officials|front,suspects,2018~,,raid,2019-05,killed,emir,video,first seat,2018,p3,seen")
			.statements("led.csv")
			.getFirst();
		assertThat(statement.about())
			.isEqualTo(new RelationKey("ada", Predicate.LED, "front", "2018", "", Extent.LASTING));
		assertThat(statement.stance()).isEqualTo(Stance.SUSPECTS);
		assertThat(statement.dating()).asString()
			.contains("since=2018~", "until=null", "still=false", "on=2019-05", "untilEvent=raid", "ending=KILLED");
		assertThat(statement.wording().said()).isEqualTo(Map.of(StatementProperty.ROLE, "emir",
				StatementProperty.CHANNEL, "video", StatementProperty.OFFICE, "first seat"));
		assertThat(statement.citation()).asString()
			.contains("dataset=small", "source=report", "saidBy=police", "through=[officials, front]", "locator=p3",
					"note=seen");
	}

	@Test
	void readsTwoDotsAsStillSo(@TempDir Path temp) {
		Statement statement = Folder.small(temp)
			.with("led.csv", "subject,object,source,until", "ada,front,report,..")
			.statements("led.csv")
			.getFirst();
		assertThat(statement.dating().still()).isTrue();
		assertThat(statement.dating().until()).isNull();
	}

	@Test
	void knowsTheFileAndLineOfEveryStatement(@TempDir Path temp) {
		ReadDataset dataset = Folder.small(temp)
			.with("led.csv", "subject,object,source", "ada,front,report", "", "ben,league,report")
			.read();
		assertThat(dataset.read()).extracting(ReadStatement::place)
			.containsExactly(new Place("led.csv", 2), new Place("led.csv", 4));
	}

	@Test
	void takesABlankVoiceAsThePublisherUnderTheIdThatBearsItsName(@TempDir Path temp) {
		Folder folder = Folder.small(temp)
			.with("led.csv", "subject,object,source,said_by", "ada,front,report,", "ada,front,letter,",
					"ada,front,letter,coder", "ada,front,letter,front");
		assertThat(folder.statements("led.csv")).extracting((one) -> one.citation().saidBy())
			.containsExactly("daily", "Somebody Else", "coder", "front");
		folder.with("voices.csv", "id,name", "the-daily,Example Daily", "Somebody,Somebody Else");
		assertThat(folder.statements("led.csv")).extracting((one) -> one.citation().saidBy())
			.containsExactly("the-daily", "Somebody", "coder", "front");
	}

	@Test
	void attributesAnAttackInTheVoiceOfWhoClaimsIt(@TempDir Path temp) {
		ReadDataset dataset = Folder.small(temp)
			.with("claimed.csv", "subject,object,source,said_by,through,stance,since,locator",
					"front,bombing,report,police,,suspects,2020-06-13,p2", "league,bombing,report,league,ada,,,p3",
					"wilayah,bombing,report,police,,denies,,p4")
			.read();
		List<ReadStatement> implied = dataset.read().stream().filter(ReadStatement::implied).toList();
		assertThat(implied).extracting(ReadStatement::place)
			.containsExactly(new Place("claimed.csv", 2), new Place("claimed.csv", 3));
		assertThat(implied.getFirst().statement()).satisfies((one) -> {
			assertThat(one.about())
				.isEqualTo(new RelationKey("bombing", Predicate.ATTRIBUTED_TO, "front", "", "", Extent.TIMELESS));
			assertThat(one.stance()).isEqualTo(Stance.SUSPECTS);
			assertThat(StatementProperty.ROLE.cell(one)).isEqualTo("perpetrator");
			assertThat(one.citation().saidBy()).isEqualTo("front");
			assertThat(one.citation().through()).isEmpty();
			assertThat(one.citation().locator()).isEqualTo("p2");
		});
		assertThat(implied.getLast().statement().citation().through()).containsExactly("ada");
		assertThat(dataset.counts().get("claimed.csv")).isEqualTo(new RowCounts(3, 3, 0, 0));
	}

	@Test
	void saysOnceWhatARowStatesAndAClaimImplies(@TempDir Path temp) {
		ReadDataset dataset = Folder.small(temp)
			.without("led.csv")
			.with("claimed.csv", "subject,object,source,said_by,since", "front,bombing,report,police,2020-06-13",
					"front,bombing,report,police,2020-06-14")
			.with("attributed_to.csv", "subject,object,source,said_by,through,role",
					"bombing,front,report,front,,perpetrator")
			.read();
		assertThat(dataset.statements()).hasSize(3).doesNotHaveDuplicates();
		assertThat(dataset.total().duplicate()).isZero();
		assertThat(dataset.read()).noneMatch(ReadStatement::implied);
	}

	@Test
	void makesTheSeatAPartOfWhatASuccessionIs(@TempDir Path temp) {
		Statement statement = Folder.small(temp)
			.with("succeeded.csv", "subject,object,source,office", "ben,ada,report,front")
			.statements("succeeded.csv")
			.getFirst();
		assertThat(statement.about())
			.isEqualTo(new RelationKey("ben", Predicate.SUCCEEDED, "ada", "", "front", Extent.ACT));
	}

	@Test
	void readsEveryKindOfAttribute(@TempDir Path temp) {
		List<Statement> statements = Folder.small(temp)
			.with("attributes.csv", "entity,what,value,source,of,since,until", "ada,name,Ada the First,report,,,",
					"ada,birth,1980,report,,,", "bombing,date,2020-06-12/2020-06-13,report,,,",
					"bombing,killed,12..14,report,civilians,,", "front,VACANT,,report,,2020-06-14,2020-06-20")
			.statements("attributes.csv");
		assertThat(statements).extracting(Statement::about)
			.containsExactly(new AttributeKey("ada", AttributeType.NAME, "", "Ada the First", ""),
					new AttributeKey("ada", AttributeType.BIRTH, "", "", ""),
					new AttributeKey("bombing", AttributeType.DATE, "", "", ""),
					new AttributeKey("bombing", AttributeType.KILLED, "civilians", "", ""),
					new AttributeKey("front", AttributeType.VACANT, "", "", ""));
		assertThat(statements).extracting((one) -> one.value().text())
			.containsExactly("Ada the First", "1980", "2020-06-12/2020-06-13", "12..14", "");
	}

	@Test
	void givesTheSameIdsWhereverTheRowsStand(@TempDir Path temp) {
		Folder folder = Folder.small(temp)
			.with("led.csv", "subject,object,source", "ada,front,report", "ben,front,report");
		Set<Statement> before = Set.copyOf(folder.read().statements());
		folder.with("led.csv", "source;object;subject", "report;front;ben", "report;front;ada");
		assertThat(folder.read().statements()).containsExactlyInAnyOrderElementsOf(before);
	}

	@Test
	void letsARowNameWhatADatasetLoadedBeforeRegisters(@TempDir Path temp) {
		RegistryBuilder before = new RegistryBuilder();
		before.add(Folder.small(temp).read());
		KnownEntities known = before.known();
		ReadDataset dataset = Folder.empty(temp, "more")
			.with("led.csv", "subject,object,source,said_by", "ben,league,report,police")
			.read(known);
		assertThat(dataset.violations()).isEmpty();
		assertThat(dataset.entities()).isEmpty();
		assertThat(dataset.statements()).extracting((one) -> one.citation().dataset()).containsExactly("more");
	}

}
