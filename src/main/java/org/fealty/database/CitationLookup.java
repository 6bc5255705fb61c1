package org.fealty.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Finds publications and voices for somebody who cites them. */
@Component
public class CitationLookup {

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private static final int MOST = 20;

	private static final String SOURCES = """
			MATCH (source:Source)
			WHERE all(word IN $words WHERE toLower(source.title + ' ' + source.publisher + ' ' + source.id) CONTAINS word)
			RETURN source.id AS id, source.title AS name,
			       source.publisher + coalesce(', ' + source.published, '') AS more
			ORDER BY name, id LIMIT $most
			""";

	private static final String VOICES = """
			MATCH (voice:Voice)
			WHERE all(word IN $words WHERE toLower(voice.name + ' ' + voice.id) CONTAINS word)
			RETURN voice.id AS id, voice.name AS name, 'Voice' AS more
			ORDER BY name, id LIMIT $most
			""";

	private final ReadTransactions reads;

	/**
	 * Looks up by reading.
	 * @param reads runs the reads
	 */
	public CitationLookup(ReadTransactions reads) {
		this.reads = reads;
	}

	/**
	 * Publications in whose title, publisher or id each word of a text occurs, by title.
	 * @throws GraphException if the database does not answer
	 */
	public List<Found> sources(String text) {
		return find(SOURCES, text);
	}

	/**
	 * Voices in whose name or id each word of a text occurs, by name.
	 * @throws GraphException if the database does not answer
	 */
	public List<Found> voices(String text) {
		return find(VOICES, text);
	}

	private List<Found> find(String cypher, String text) {
		List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
		return this.reads.read(cypher, Map.of("words", words, "most", MOST), TIMEOUT, (rows) -> {
			List<Found> found = new ArrayList<>();
			rows.forEachRemaining((row) -> found
				.add(new Found(String.valueOf(row.get(0)), String.valueOf(row.get(1)), String.valueOf(row.get(2)))));
			return found;
		});
	}

	/**
	 * Something that can be cited.
	 *
	 * @param id its id
	 * @param name its title or name
	 * @param more what tells it from others of that name
	 */
	public record Found(String id, String name, String more) {
	}

}
