package org.fealty.name;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@ParameterizedTest
	@CsvSource({ "Асильдаров, asildarov", "Доку Умаров, doku umarov", "Müller, muller", "Al-Qādarī, al qadari",
			"კავკასიის, kavkasiis", "Կովկաս, kovkas", "Δαγεστάν, dagestan", "习近平, xi jin ping", "O'Neill, oneill" })
	void aNameIsFoundAsPeopleTypeIt(String name, String typed) {
		assertThat(form(name, 0)).isEqualTo(typed);
	}

	@Test
	void aKeyWrittenByHandHoldsNoCommandsOfAnIndex() {
		assertThat(NameKey.plain("Asild* OR (a:b)~2 | 1asild | \r\n../x"))
			.isEqualTo("asild  or  a b  2 | 1asild |      x");
		assertThat(NameKey.plain(NameKey.of("Асильдаров"))).isEqualTo(NameKey.of("Асильдаров"));
	}

	@ParameterizedTest
	@CsvSource({ "Byutukayev, Byutukaev", "Byutukayev, Бютукаев", "Khasavyurt, Хасавюрт", "Daghestan, Дагестан",
			"Karachay, Karachai", "Chechnya, Чечня", "Kizlyar, Кизляр", "Shishani, Шишани", "Sergey, Сергей",
			"Wilayah, Vilaya" })
	void waysToWriteOneNameSoundAlike(String one, String other) {
		assertThat(form(one, 1)).isEqualTo(form(other, 1));
	}

	@ParameterizedTest
	@CsvSource({ "Kebekov, كيبيكوف", "Baghdadi, بغدادي", "Rustam Asildarov, رستم أسيلدروف", "Volgograd, فولغوغراد",
			"Kebekov, קבקוב", "Grozny, غروزني", "Baghdadi, البغدادي" })
	void scriptsWithoutVowelsKeepTheConsonants(String latin, String other) {
		assertThat(form(latin, 2)).startsWith("9");
		assertThat(form(other, 2)).isEqualTo(form(latin, 2).replace('9', '0'));
	}

	@ParameterizedTest
	@CsvSource({ "علي, على", "کریم, كريم", "القاعدة, القاعده", "أحمد, احمد", "مُحَمَّد, محمد", "محـــمد, محمد" })
	void arabicLettersThatAreTakenForEachOtherAreOne(String one, String other) {
		assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
	}

	@Test
	void whatIsNotSeenDoesNotMatter() {
		assertThat(NameKey.of("Asil\u200Bda\u00ADrov\u202C")).isEqualTo(NameKey.of("Asildarov"));
	}

	@Test
	void articlesSoundNowhereAndStayInTheLatinForm() {
		assertThat(NameKey.of("The al-Baghdadi"))
			.isEqualTo("the al baghdadi | 1bagdadi | 9bkdd".replace("bkdd", "bkd") + " | 2thealbaghdadi");
	}

	@Test
	void keepsTheOrderOfNames() {
		assertThat(NameKey.of(List.of("B", "A"))).extracting((key) -> key.substring(0, 1)).containsExactly("b", "a");
	}

	private static String form(String name, int index) {
		return NameKey.of(name).split("\\|", -1)[index].strip();
	}

}
