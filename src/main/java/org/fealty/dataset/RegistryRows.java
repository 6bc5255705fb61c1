package org.fealty.dataset;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads the rows that register something and state nothing. */
final class RegistryRows {

	private static final String WILAYAH = "wilayah";

	private static final List<Label> EVENTS = List.of(Label.ATTACK, Label.OPERATION);

	private final IdResolver ids;

	private final String dataset;

	private final LocalDate today;

	/** Ids of voices.csv, so that one voice may name another that stands further down. */
	private final Set<String> voices = new HashSet<>();

	/**
	 * Reads registries.
	 * @param today only remarks depend on it
	 */
	RegistryRows(IdResolver ids, String dataset, LocalDate today) {
		this.ids = ids;
		this.today = today;
		this.dataset = dataset;
	}

	boolean person(Row row) {
		return entity(row, Set.of(Label.PERSON), null);
	}

	boolean organisation(Row row) {
		return entity(row, Set.of(Label.ORGANISATION), row.text("kind"));
	}

	boolean province(Row row) {
		boolean declared = row.flag("declared");
		return entity(row, declared ? Set.of(Label.PROVINCE, Label.ORGANISATION) : Set.of(Label.PROVINCE),
				declared ? WILAYAH : null);
	}

	boolean event(Row row) {
		String word = row.required("label");
		Optional<Label> label = EVENTS.stream().filter((one) -> one.word().equals(word)).findFirst();
		if (label.isEmpty() && !word.isEmpty()) {
			row.reject("label", word, Quotation.of(word) + " is no label of an event; write Attack or Operation.");
		}
		return entity(row, label.map(Set::of).orElse(Set.of()), null);
	}

	private boolean entity(Row row, Set<Label> labels, @Nullable String kind) {
		String id = row.id();
		Entity entity = new Entity(id, row.required("name"), labels, kind, row.flag("placeholder"), row.text("note"));
		row.checkName("name");
		checkFree(row, id, this.ids.sources());
		return register(row, this.ids.entities(), id, entity);
	}

	boolean source(Row row) {
		String id = row.id();
		String title = row.required("title");
		String publisher = row.required("publisher");
		EdtfDate published = published(row);
		LocalDate retrieved = retrieved(row);
		checkFree(row, id, this.ids.entities());
		if (retrieved == null) {
			this.ids.sources().lose(id, row.place());
			return false;
		}
		checkOrder(row, published, retrieved);
		row.checkName("title");
		row.checkName("publisher");
		if (retrieved.isAfter(this.today)) {
			row.remark("retrieved", retrieved + " lies after today (" + this.today + "). Mend it if it is a slip.");
		}
		return register(row, this.ids.sources(), id, new Source(id, this.dataset, title, publisher, published,
				retrieved, row.text("url"), row.text("author"), row.text("language"), row.text("note")));
	}

	private static @Nullable EdtfDate published(Row row) {
		EdtfDate published = row.date("published");
		if (published != null && published.interval()) {
			row.reject("published", published.text(), Quotation.of(published.text())
					+ " is an interval; write one day known by bounds as [2014-11..2015-02].");
		}
		return published;
	}

	private static @Nullable LocalDate retrieved(Row row) {
		EdtfDate retrieved = row.required("retrieved").isEmpty() ? null : row.date("retrieved");
		if (retrieved == null) {
			return null;
		}
		if (!retrieved.first().isExact() || retrieved.interval() || retrieved.doubtful()) {
			row.reject("retrieved", retrieved.text(), Quotation.of(retrieved.text())
					+ " is no single day; write the day on which the text was taken, as in 2016-12-04.");
			return null;
		}
		return retrieved.first().earliest();
	}

	private static void checkOrder(Row row, @Nullable EdtfDate published, LocalDate retrieved) {
		LocalDate earliest = (published != null) ? published.first().earliest() : null;
		if (published != null && earliest != null && earliest.isAfter(retrieved)) {
			row.reject("published", published.text(), Quotation.of(published.text()) + " comes after " + retrieved
					+ ", the day it was retrieved; mend one of the two.");
		}
	}

	/** Remembers a voice before the voices are read. */
	boolean foresee(Row row) {
		String id = row.text("id");
		return id != null && this.voices.add(id);
	}

	boolean voice(Row row) {
		String id = row.id();
		String name = row.required("name");
		row.checkName("name");
		Set<String> mayBe = new LinkedHashSet<>(row.list("may_be"));
		if (id.equals(Voice.CODER)) {
			row.reject("id", id, "\"coder\" is whoever coded the dataset and is not registered; choose another id.");
		}
		mayBe.stream()
			.filter((one) -> !one.equals(Voice.ANYBODY) && !this.voices.contains(one))
			.forEach((one) -> this.ids.checkSpeaker(row, "may_be", one));
		return register(row, this.ids.voices(), id, new Voice(id, name, mayBe));
	}

	private static void checkFree(Row row, String id, Registry<?> others) {
		if (others.find(id).isPresent()) {
			row.reject("id", id, Quotation.of(id) + " is both a source and an entity; ids are one space, so give one of"
					+ " them another.");
		}
	}

	private static <T> boolean register(Row row, Registry<T> registry, String id, T item) {
		boolean fresh = !row.rejected() && registry.register(row, id, item);
		if (row.rejected()) {
			registry.lose(id, row.place());
		}
		return fresh;
	}

}
