package org.fealty.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Neo4j's offline import reads CSV tables without the libraries that it has for Parquet
 * files, which this program leaves out.
 */
class OfflineImportTests {

	@TempDir
	private Path folder;

	@Test
	void importsTables() throws Exception {
		Path nodes = write("nodes.csv", "id:ID,:LABEL\ndokka-umarov,Person\ncaucasus-emirate,Organisation\n");
		Path relationships = write("led.csv", ":START_ID,:END_ID,:TYPE\ndokka-umarov,caucasus-emirate,LED\n");
		Path home = this.folder.resolve("home");
		Path settings = Files.createDirectories(home.resolve("conf"));

		int code = AdminTool.execute(new ExecutionContext(home, settings), "database", "import", "full",
				"--nodes=" + nodes, "--relationships=" + relationships, "--overwrite-destination=true", "neo4j");

		assertThat(code).isZero();
		assertThat(whoLed(home)).isEqualTo("dokka-umarov");
	}

	@Test
	void hasNothingOfParquet() {
		assertThatExceptionOfType(ClassNotFoundException.class)
			.isThrownBy(() -> Class.forName("org.apache.parquet.hadoop.ParquetReader"));
	}

	private Path write(String name, String table) throws Exception {
		return Files.writeString(this.folder.resolve(name), table);
	}

	private static Object whoLed(Path home) {
		var service = new DatabaseManagementServiceBuilder(home).build();
		try {
			return service.database("neo4j")
				.executeTransactionally("MATCH (p:Person)-[:LED]->(:Organisation) RETURN p.id AS id", Map.of(),
						(rows) -> rows.next().get("id"));
		}
		finally {
			service.shutdown();
		}
	}

}
