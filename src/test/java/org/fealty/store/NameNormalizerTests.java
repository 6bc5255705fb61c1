package org.fealty.store;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameNormalizerTests {

	@ParameterizedTest
	@CsvSource({ "Асильдаров, asildarov", "Доку Умаров, doku umarov", "Müller, muller", "Al-Qādarī, al-qadari" })
	void aNameIsFoundAsPeopleTypeIt(String name, String typed) {
		assertThat(NameNormalizer.of(List.of(name))).containsExactly(typed);
	}

}
