package org.fealty.format.ftm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.fealty.dataset.Edition;
import org.fealty.dataset.InputFile;
import org.fealty.dataset.InputFiles;
import org.fealty.dataset.JsonFile;
import org.fealty.dataset.Place;
import org.fealty.dataset.PublishedFormat;
import org.fealty.dataset.PublishedTable;
import org.fealty.dataset.Publisher;
import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.RowSink;
import org.fealty.dataset.TableRow;
import org.fealty.statement.Entity;
import tools.jackson.databind.JsonNode;

/**
 * Entities of FollowTheMoney ({@code https://followthemoney.tech}), as JSON lines and as
 * a table of statements. A row is an entity.
 */
public final class Ftm extends PublishedFormat {

	private static final Set<String> TABLE = Set.of("canonical_id", "entity_id", "prop", "schema", "value", "dataset");

	/** Makes the reader. */
	public Ftm() {
		super("ftm", new Publisher("ftm", "FollowTheMoney entities",
				Publisher.compiler("ftm:ftm", "Publisher of FollowTheMoney entities"),
				"As the publisher of the file states (OpenSanctions: CC BY-NC 4.0)",
				"The publisher of the file (OpenSanctions: https://www.opensanctions.org); model: FollowTheMoney, https://followthemoney.tech",
				"https://followthemoney.tech"));
	}

	@Override
	protected boolean recognises(InputFiles files) {
		return files.single().filter((file) -> isTable(file) || isLines(file)).isPresent();
	}

	private static boolean isTable(InputFile file) {
		return PublishedTable.firstRow(file).containsAll(TABLE);
	}

	private static boolean isLines(InputFile file) {
		JsonNode first = JsonFile.first(file);
		return first.path("schema").isString() && first.path("properties").isObject() && first.path("id").isString();
	}

	@Override
	protected void read(Edition edition, RowSink rows) throws IOException {
		for (InputFile file : edition.files().all()) {
			Map<String, Entity> known = new HashMap<>();
			forEach(edition, file, rows, false, (entity) -> {
				Entity party = FtmRow.party(entity);
				if (party != null) {
					known.putIfAbsent(entity.id(), party);
				}
			});
			forEach(edition, file, rows, true, (entity) -> row(edition, entity, known, rows));
		}
	}

	private static void row(Edition edition, FtmEntity entity, Map<String, Entity> known, RowSink rows) {
		FtmRow row = new FtmRow(entity, known, edition);
		String leftOut = row.leftOut();
		if (leftOut != null) {
			rows.leaveOut(entity.place(), leftOut);
		}
		else if (entity.id().isEmpty() || entity.schema().isEmpty()) {
			RowBuilder rejected = new RowBuilder(edition, entity.place());
			rejected.reject(entity.id().isEmpty() ? "id" : "schema", "",
					"the entity lacks it; every one has id and schema.");
			rows.take(rejected.build());
		}
		else {
			rows.take(row.row().build());
		}
	}

	private static void forEach(Edition edition, InputFile file, RowSink rows, boolean tell, Consumer<FtmEntity> action)
			throws IOException {
		if (isTable(file)) {
			table(edition, file, rows, tell).forEach(action);
			return;
		}
		JsonFile.forEach(edition, file,
				(node, line) -> action.accept(FtmEntity.of(node, new Place(file.name(), line))));
	}

	/** The lines of a table of statements, put together by their canonical id. */
	private static List<FtmEntity> table(Edition edition, InputFile file, RowSink rows, boolean tell)
			throws IOException {
		Map<String, FtmEntity> entities = new LinkedHashMap<>();
		PublishedTable.of(file).forEach(edition, (line) -> {
			if ("true".equalsIgnoreCase(line.text("external")) || "t".equalsIgnoreCase(line.text("external"))) {
				if (tell) {
					rows.leaveOut(line.place(), "external proposals");
				}
				return;
			}
			String id = text(line, "canonical_id").isEmpty() ? text(line, "entity_id") : text(line, "canonical_id");
			FtmEntity entity = entities.computeIfAbsent(id, (key) -> new FtmEntity(line.place(), key,
					text(line, "schema"), new LinkedHashMap<>(), new ArrayList<>()));
			add(entity.datasets(), text(line, "dataset"));
			if (!text(line, "prop").equals("id")) {
				add(entity.properties().computeIfAbsent(text(line, "prop"), (key) -> new ArrayList<>()),
						text(line, "value"));
			}
		});
		return List.copyOf(entities.values());
	}

	private static void add(List<String> values, String value) {
		if (!value.isEmpty() && !values.contains(value)) {
			values.add(value);
		}
	}

	private static String text(TableRow line, String column) {
		String text = line.text(column);
		return (text != null) ? text : "";
	}

}
