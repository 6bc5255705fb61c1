package org.fealty.derivation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fealty.dataset.ReadDataset;
import org.fealty.fact.Consolidation;
import org.fealty.format.ReadFile;
import org.fealty.format.SharedData;
import org.fealty.statement.Entity;
import org.fealty.statement.FactKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows from the terms and parties that the recipe for the US Congress reads. */
class PartyChangesTests {

	@TempDir
	private Path temp;

	@Test
	void theTwoDatedChangesOfPartyAreTheOnlyDefections() throws IOException {
		Path recipe = this.temp.resolve("us-congress");
		FileSystemUtils.copyRecursively(Path.of("recipes/us-congress"), recipe);
		Files.copy(SharedData.file("us-congress/legislators-current.json"), recipe.resolve("legislators-current.json"));
		Files.copy(SharedData.file("us-congress/executive.yaml"), recipe.resolve("executive.yaml"));
		assertThat(defections(ReadFile.of(recipe).dataset())).containsExactlyInAnyOrder(
				"bioguide:V000133 from us:democrat to us:republican: certain since 2019-12-19",
				"bioguide:K000401 from us:republican to us:independent: certain since 2026-03-09");
	}

	private static List<String> defections(ReadDataset dataset) {
		Map<String, Entity> entities = new HashMap<>();
		dataset.entities().forEach((entity) -> entities.put(entity.id(), entity));
		Map<String, Source> sources = new HashMap<>();
		dataset.sources().forEach((source) -> sources.put(source.id(), source));
		Map<FactKey, List<Statement>> statements = new LinkedHashMap<>();
		dataset.statements()
			.forEach((one) -> statements.computeIfAbsent(one.about(), (any) -> new ArrayList<>()).add(one));
		Consolidation consolidation = new Consolidation(sources, new Voices(List.of()));
		return DerivedWorld.derive(entities, statements.values().stream().map(consolidation::consolidate).toList())
			.derived()
			.stream()
			.filter(Derived.Defection.class::isInstance)
			.map(Derived.Defection.class::cast)
			.map((one) -> one.from() + " from " + one.fromOrganisation() + " to " + one.to() + ": " + one.kind().word()
					+ " since " + DerivedWorld.show(one.joined()))
			.toList();
	}

}
