package org.fealty.runtime;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The password lies where its owner finds it, and nobody else. */
class AccessFileTests {

	private final Access access = new Access(URI.create("bolt://127.0.0.1:7687"), "neo4j", "a-secret");

	@Test
	void isReadableToItsOwnerAlone() throws IOException {
		Path file = ClosedNeo4j.DATA.resolve(AccessFile.NAME);

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ClosedNeo4j.DATA)))
			.isEqualTo("rwx------");
	}

	@Test
	void closesAFileThatWasLeftOpen(@TempDir Path data) throws IOException {
		Path file = Files.writeString(data.resolve(AccessFile.NAME), "");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

		new AccessFile(data).write(this.access);

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void givesBackWhatWasWritten(@TempDir Path data) throws IOException {
		new AccessFile(data).write(this.access);

		assertThat(new AccessFile(data).read()).contains(this.access);
	}

	@Test
	void saysWhichLineIsNoAddress(@TempDir Path data) throws IOException {
		AccessFile file = new AccessFile(data);
		Files.writeString(data.resolve(AccessFile.NAME), "uri=bolt://\nusername=neo4j\npassword=x\n");

		assertThatExceptionOfType(CannotEmbedException.class).isThrownBy(file::read)
			.withMessageContainingAll(AccessFile.NAME, "uri", "\"bolt://\"", "bolt://127.0.0.1:7687")
			.satisfies((refused) -> assertThat(refused.action()).contains("delete the file"));
	}

	@Test
	void saysThatItIsNoFileOfLines(@TempDir Path data) throws IOException {
		AccessFile file = new AccessFile(data);
		for (byte[] content : List.of("uri=\\u12".getBytes(StandardCharsets.US_ASCII),
				new byte[] { (byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3 })) {
			Files.write(data.resolve(AccessFile.NAME), content);

			assertThatExceptionOfType(CannotEmbedException.class).isThrownBy(file::read)
				.withMessageContainingAll(AccessFile.NAME, "key=value");
		}
	}

	@Test
	void isEmptyWhereALineIsMissing(@TempDir Path data) throws IOException {
		Files.writeString(data.resolve(AccessFile.NAME), "uri=bolt://127.0.0.1:7687\nusername=neo4j\n");

		assertThat(new AccessFile(data).read()).isEmpty();
	}

	@Test
	void keepsThePasswordOutOfEveryLog() {
		assertThat(this.access.toString()).doesNotContain("a-secret");
	}

	@Test
	void inventsAnotherPasswordEachTime() {
		assertThat(Passwords.random()).hasSize(24).isNotEqualTo(Passwords.random());
	}

}
