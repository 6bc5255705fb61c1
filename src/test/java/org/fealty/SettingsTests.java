package org.fealty;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The README names every setting of the program, and each is described. */
class SettingsTests {

	private static final String METADATA = "META-INF/spring-configuration-metadata.json";

	/**
	 * What the program sets for itself: whether it serves, and whether it joins a server.
	 */
	private static final Set<String> OF_THE_PROGRAM = Set.of("fealty.import-at-start", "fealty.join");

	private static final Pattern SETTING = Pattern.compile("`(fealty\\.[a-z0-9.-]*[a-z0-9])[^`]*`");

	@Test
	void theReadmeNamesEachSettingAndNoOther() throws IOException {
		Set<String> settings = new TreeSet<>(settings().keySet());
		settings.removeAll(OF_THE_PROGRAM);

		assertThat(readme()).containsExactlyElementsOf(settings);
	}

	@Test
	void eachSettingIsDescribed() throws IOException {
		assertThat(settings())
			.allSatisfy((name, description) -> assertThat(description).as(name).isNotBlank().doesNotContain("{@"));
	}

	private static Set<String> readme() throws IOException {
		Set<String> names = new TreeSet<>();
		for (String line : Files.readAllLines(Path.of("README.md"))) {
			if (line.startsWith("| `")) {
				SETTING.matcher(line.split("\\|", -1)[1]).results().forEach((found) -> names.add(found.group(1)));
			}
		}
		return names;
	}

	/** The description of each setting, by its name. */
	private static Map<String, String> settings() throws IOException {
		Map<String, String> settings = new TreeMap<>();
		try (InputStream metadata = Fealty.class.getClassLoader().getResourceAsStream(METADATA)) {
			assumeThat(metadata).as("%s, which Maven writes and an editor may not", METADATA).isNotNull();
			for (JsonNode property : JsonMapper.shared().readTree(metadata).get("properties")) {
				settings.put(property.get("name").asString(), property.path("description").asString(""));
			}
		}
		return settings;
	}

}
