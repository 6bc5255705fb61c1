package org.fealty.format.ofac;

import java.nio.file.Path;

import org.fealty.dataset.RowCounts;
import org.fealty.format.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OfacAdvancedTests {

	/** Made up in the form of the published file. */
	private static final String LIST = """
			<?xml version="1.0" encoding="utf-8"?>
			<Sanctions xmlns="http://www.un.org/sanctions/1.0">
			 <DateOfIssue CalendarTypeID="1"><Year>2022</Year><Month>3</Month><Day>4</Day></DateOfIssue>
			 <ReferenceValueSets>
			  <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1401">F.K.A.</AliasType>
			   <AliasType ID="1403">Name</AliasType></AliasTypeValues>
			  <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="9">Place of Birth</FeatureType></FeatureTypeValues>
			  <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType>
			   <PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
			  <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType><PartyType ID="4">Transport</PartyType></PartyTypeValues>
			  <RelationTypeValues><RelationType ID="91725">Leader or official of</RelationType>
			   <RelationType ID="91900">Principal Executive Officer</RelationType>
			   <RelationType ID="15003">Owned or Controlled By</RelationType><RelationType ID="15004">Family member of</RelationType></RelationTypeValues>
			  <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType></SanctionsTypeValues>
			 </ReferenceValueSets>
			 <DistinctParties>
			  <DistinctParty><Profile ID="1" PartySubTypeID="4"><Identity>
			    <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName><DocumentedNamePart><NamePartValue>EXAMPLE</NamePartValue></DocumentedNamePart>
			     <DocumentedNamePart><NamePartValue>Ada</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
			    <Alias AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName><DocumentedNamePart><NamePartValue>Abu Ada</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
			    </Identity>
			    <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start Approximate="false"><From><Year>1965</Year><Month>1</Month><Day>1</Day></From></Start>
			     <End><To><Year>1965</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
			    <Feature FeatureTypeID="9"><FeatureVersion><VersionDetail>Town</VersionDetail></FeatureVersion></Feature></Profile></DistinctParty>
			  <DistinctParty><Profile ID="2" PartySubTypeID="3"><Identity>
			    <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName><DocumentedNamePart><NamePartValue>FRONT</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
			    <Alias AliasTypeID="1401" Primary="false" LowQuality="false"><DocumentedName><DocumentedNamePart><NamePartValue>OLD FRONT</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
			    </Identity></Profile></DistinctParty>
			  <DistinctParty><Profile ID="3" PartySubTypeID="1"><Identity/></Profile></DistinctParty>
			  <DistinctParty><Profile ID="4" PartySubTypeID="4"><Identity/></Profile></DistinctParty>
			 </DistinctParties>
			 <ProfileRelationships>
			  <ProfileRelationship From-ProfileID="1" To-ProfileID="2" RelationTypeID="91725" Former="false"/>
			  <ProfileRelationship From-ProfileID="2" To-ProfileID="1" RelationTypeID="91900" Former="true"/>
			  <ProfileRelationship From-ProfileID="3" To-ProfileID="2" RelationTypeID="15003" Former="false"/>
			  <ProfileRelationship From-ProfileID="1" To-ProfileID="77" RelationTypeID="15003" Former="false"/>
			 </ProfileRelationships>
			 <SanctionsEntries>
			  <SanctionsEntry ProfileID="1"><EntryEvent><Date><Year>2014</Year><Month>9</Month><Day>5</Day></Date></EntryEvent>
			   <SanctionsMeasure SanctionsTypeID="1"><Comment>SDGT</Comment></SanctionsMeasure><SanctionsMeasure SanctionsTypeID="2"/></SanctionsEntry>
			  <SanctionsEntry ProfileID="2"><SanctionsMeasure SanctionsTypeID="1"><Comment>FTO</Comment></SanctionsMeasure></SanctionsEntry>
			  <SanctionsEntry ProfileID="3"/>
			 </SanctionsEntries>
			</Sanctions>
			""";

	@TempDir
	private Path folder;

	private ReadFile read() {
		return ReadFile.of(ReadFile.write(this.folder, "sdn_advanced.xml", LIST));
	}

	@Test
	void readsNamesBirthsAndListings() {
		assertThat(read().about("ofac:1")).containsExactlyInAnyOrder("ofac:1 name EXAMPLE Ada",
				"ofac:1 name Abu Ada suspects", "ofac:1 birth 1965",
				"ofac:1 MEMBER_OF ofac:2 role Leader or official of",
				"ofac:1 LED ofac:2 until [..2022-03-04] role Principal Executive Officer",
				"ofac:ofac SANCTIONED ofac:1 since 2014-09-05 office SDGT");
		assertThat(read().about("ofac:2")).contains("ofac:2 name FRONT", "ofac:2 name OLD FRONT until [..2022-03-04]",
				"ofac:ofac SANCTIONED ofac:2 since [..2022-03-04] office FTO");
		assertThat(read().entity("ofac:1").note()).isEqualTo("Place of Birth: Town");
	}

	@Test
	void accountsForEveryRowAndTellsWhatIsLeftOut() {
		ReadFile list = read();
		assertThat(list.dataset().total()).isEqualTo(new RowCounts(8, 6, 0, 2));
		assertThat(list.violations()).satisfiesExactly((one) -> assertThat(one).contains("no primary name"),
				(one) -> assertThat(one).contains("one of the profiles 1 and 77 stands nowhere"));
		assertThat(list.remarks())
			.anyMatch((one) -> one.contains("rows about parties of the type Transport were left out (1,"))
			.anyMatch((one) -> one.contains("rows about relations with parties that are left out were left out (1,"))
			.anyMatch((one) -> one.contains("rows about entries of parties of the type Transport were left out (1,"));
		assertThat(String.valueOf(list.dataset().sources().getFirst().published())).isEqualTo("2022-03-04");
	}

}
