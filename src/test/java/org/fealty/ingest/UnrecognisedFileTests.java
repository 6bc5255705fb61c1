package org.fealty.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a file that is of no format that can be read. */
class UnrecognisedFileTests {

	@TempDir
	private Path folder;

	@Test
	void saysThatAFileIsEmptyOrOfAnotherEncodingOrNoText() throws IOException {
		assertThat(reason(new byte[0])).contains("list.xml, which is empty, is no dataset");
		assertThat(reason("\uFEFFid\tname".getBytes(StandardCharsets.UTF_16LE)))
			.contains("list.xml, whose text is UTF-16 where UTF-8 is read");
		assertThat(reason(new byte[] { 'a', 0, 1 })).contains("list.xml, which holds bytes that are no text,");
	}

	@Test
	void saysHowTheDamageOfAFileIsTold() throws IOException {
		assertThat(reason("<CONSOLIDATED_LI".getBytes(StandardCharsets.UTF_8)))
			.contains("list.xml is no dataset of a format that can be read")
			.endsWith("If it is a damaged file of one of these, name that by --format and the damage is told.");
	}

	private String reason(byte[] content) throws IOException {
		Path file = Files.write(this.folder.resolve("list.xml"), content);
		return Datasets.at(List.of(file), null).refused().getFirst().reasons().getFirst();
	}

}
