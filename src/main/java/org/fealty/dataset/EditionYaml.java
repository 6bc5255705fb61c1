package org.fealty.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What stands in {@code NAME.edition.yaml} beside a published file: what the file does
 * not say of itself.
 *
 * @param title its title; null where not said
 * @param published when it was published; null where not said
 * @param retrieved the day on which it was taken; null where not said
 * @param url where it can be read; null where not said
 */
record EditionYaml(@Nullable String title, @Nullable EdtfDate published, @Nullable LocalDate retrieved,
		@Nullable String url) {

	private static final List<String> KEYS = List.of("title", "published", "retrieved", "url");

	private static final int LONGEST = 65_536;

	/** Reads the file; says nothing where there is none. */
	static EditionYaml read(Path path, Refusals refusals) {
		String file = String.valueOf(path.getFileName());
		Map<String, String> texts = new TreeMap<>();
		try {
			if (!Files.isRegularFile(path)) {
				return new EditionYaml(null, null, null, null);
			}
			if (Files.size(path) > LONGEST) {
				refusals.add(file, "it is larger than " + LONGEST + " bytes; it only describes.");
			}
			else if (new Yaml(new SafeConstructor(new LoaderOptions()))
				.compose(new StringReader(Files.readString(path))) instanceof MappingNode mapping) {
				mapping.getValue().forEach((tuple) -> take(file, tuple, texts, refusals));
			}
			else {
				refusals.add(file, "it must hold one key and its value on each line, as in \"retrieved: 2026-11-30\";"
						+ " its keys are " + String.join(", ", KEYS) + ".");
			}
		}
		catch (YAMLException | IOException ex) {
			refusals.add(file, "it cannot be read: " + String.valueOf(ex.getMessage()).strip().replaceAll("\\s+", " "));
		}
		return of(file, texts, refusals);
	}

	private static void take(String file, NodeTuple tuple, Map<String, String> texts, Refusals refusals) {
		String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
		if (KEYS.contains(key) && tuple.getValueNode() instanceof ScalarNode scalar) {
			texts.put(key, Row.clean(scalar.getValue()));
		}
		else {
			refusals.add(file, "the key " + Quotation.of(key) + " is not known, or its value is no text."
					+ Nearest.question(key, KEYS) + " The keys are " + String.join(", ", KEYS) + ".");
		}
	}

	private static EditionYaml of(String file, Map<String, String> texts, Refusals refusals) {
		EdtfDate published = date(file, texts.get("published"), refusals);
		EdtfDate retrieved = date(file, texts.get("retrieved"), refusals);
		if (retrieved != null && (!retrieved.first().isExact() || retrieved.doubtful())) {
			refusals.add(file, Quotation.of(retrieved.text()) + " is no single day; write the day on which the file was"
					+ " taken, as in \"retrieved: 2026-11-30\".");
			retrieved = null;
		}
		return new EditionYaml(texts.get("title"), published, (retrieved != null) ? retrieved.first().earliest() : null,
				texts.get("url"));
	}

	private static @Nullable EdtfDate date(String file, @Nullable String text, Refusals refusals) {
		try {
			if (text == null) {
				return null;
			}
			EdtfDate date = EdtfDate.parse(text);
			if (date.interval()) {
				refusals.add(file, Quotation.of(text) + " is an interval; write one day.");
			}
			return date;
		}
		catch (EdtfException ex) {
			refusals.add(file, String.valueOf(ex.getMessage()));
			return null;
		}
	}

}
