package org.fealty.ingest;

import java.nio.file.Path;
import java.util.List;

import org.fealty.derivation.RulesVersion;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(SharedNeo4j.class)
class RulesUpdateTests {

	private final GraphWriter graph = new GraphWriter(SharedNeo4j.driver());

	private final RulesUpdate update = new RulesUpdate(this.graph);

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@AfterEach
	void leaveNothingToWhoComesNext() {
		SharedNeo4j.clean();
	}

	@Test
	void whatOlderRulesDerivedIsDerivedAnewAndSaysSo() {
		load();
		List<String> derived = Dump.ofGraph();
		SharedNeo4j.run("MATCH (d:Dataset) REMOVE d.rules");
		SharedNeo4j.run("MATCH ()-[r:SUCCEEDED|DEFECTED_TO]->() DELETE r");
		SharedNeo4j.run("MATCH ()-[r:LED]->() SET r.untilLatest = date('1999-01-01'), r.status = 'denied'");
		assertThat(Dump.ofGraph()).isNotEqualTo(derived);

		assertThat(this.update.apply()).isPositive();
		assertThat(Dump.ofGraph()).isEqualTo(derived);
	}

	@Test
	void aGraphOfTheSameRulesIsLeftAlone() {
		load();
		assertThat(this.update.apply()).isZero();
	}

	@Test
	void anEmptyGraphIsLeftAlone() {
		assertThat(this.update.apply()).isZero();
		assertThat(Dump.ofGraph()).isEmpty();
	}

	@Test
	void aGraphOfNewerRulesIsRefusedWithBothNumbers() {
		load();
		SharedNeo4j.run("MATCH (d:Dataset {id: 'gazetteer'}) SET d.rules = 99");
		assertThatExceptionOfType(NewerRulesException.class).isThrownBy(this.update::apply)
			.withMessageContaining("rules number 99")
			.withMessageContaining("up to number " + RulesVersion.CURRENT);
	}

	private void load() {
		new Importer(this.graph).load(List.of(Path.of("import")), ImportOptions.into(Path.of("target/rejects")),
				Progress.SILENT);
	}

}
