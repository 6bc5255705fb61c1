package org.fealty.statement;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which voices are surely two. */
class VoicesTests {

	private final Voices voices = new Voices(List.of(new Voice("officials", "officials", Set.of("fsb", "nak")),
			new Voice("a source", "a source", Set.of("fsb")), new Voice("police", "police", Set.of("ministry")),
			new Voice("interior", "interior", Set.of("ministry")), new Voice("rumour", "a rumour", Set.of("*")),
			new Voice("twice", "named twice", Set.of("fsb")), new Voice("twice", "named twice", Set.of("ministry"))));

	@ParameterizedTest
	@CsvSource(textBlock = """
			# first     second     independent
			fsb       , nak       , true
			fsb       , unlisted  , true
			unlisted  , another   , true
			fsb       , fsb       , false
			unlisted  , unlisted  , false
			officials , fsb       , false
			officials , nak       , false
			officials , ministry  , true
			officials , a source  , false
			officials , police    , true
			a source  , nak       , true
			police    , interior  , false
			police    , ministry  , false
			police    , fsb       , true
			rumour    , fsb       , false
			rumour    , unlisted  , false
			rumour    , rumour    , false
			coder     , fsb       , false
			coder     , coder     , false
			coder     , unlisted  , false
			twice     , a source  , false
			twice     , police    , false
			twice     , nak       , true
			""")
	void areIndependentUnlessTheyMayBeOneOrTheSameThird(String first, String second, boolean independent) {
		assertThat(this.voices.independent(first, second)).isEqualTo(independent);
		assertThat(this.voices.independent(second, first)).isEqualTo(independent);
	}

}
