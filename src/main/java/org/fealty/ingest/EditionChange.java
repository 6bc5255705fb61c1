package org.fealty.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.PublishedFormat;
import org.fealty.statement.Citation;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.store.DatasetContent;

/**
 * Makes a newer edition of a published dataset go on where the older one ends. What both
 * say stays said by the older one, from its day on. What the newer one no longer says was
 * said until its day. What only the newer one says is known from its day on.
 */
final class EditionChange {

	private static final String OPTION = "--replace: ";

	private final DatasetContent newer;

	private final DatasetContent older;

	private final Source edition;

	private EditionChange(DatasetContent newer, DatasetContent older, Source edition) {
		this.newer = newer;
		this.older = older;
		this.edition = edition;
	}

	/**
	 * All that the dataset holds of both.
	 * @throws DatasetRefused if it is no published file, or the file is not newer
	 */
	static DatasetContent of(FoundDataset found, DatasetContent newer, DatasetContent older) {
		String dataset = newer.entry().id();
		if (!(found.reader() instanceof PublishedFormat) || newer.sources().size() != 1) {
			throw new DatasetRefused(dataset, List.of(OPTION + "only a file that is one publication has editions."
					+ " Import \"" + dataset + "\" without it: the graph then holds exactly its rows."));
		}
		Source source = newer.sources().getFirst();
		LocalDate last = older.sources()
			.stream()
			.map(Source::knownFrom)
			.max(LocalDate::compareTo)
			.orElse(LocalDate.MIN);
		if (!source.knownFrom().isAfter(last)) {
			throw new DatasetRefused(dataset,
					List.of(OPTION + "this edition is of " + source.knownFrom() + " and the one that is there of "
							+ last + ", so it is not newer. Write the day into " + found.path().getFileName()
							+ ".edition.yaml under published, or import it without --replace."));
		}
		return new EditionChange(newer, older, source).content();
	}

	private DatasetContent content() {
		Source source = named(this.edition);
		Map<String, Statement> standing = new HashMap<>();
		this.older.statements()
			.stream()
			.filter((one) -> one.stands() && !one.dating().still())
			.forEach((one) -> standing.put(key(one), one));
		List<Statement> statements = new ArrayList<>();
		for (Statement said : this.newer.statements()) {
			Statement before = standing.remove(key(said));
			statements.add((before != null) ? reworded(before, said) : said.in(source.id()));
		}
		Set<String> kept = statements.stream().map(Statement::id).collect(Collectors.toSet());
		this.older.statements()
			.stream()
			.filter((one) -> !kept.contains(one.id()))
			.forEach((one) -> statements.add(one.stands() ? one.until(source.knownFrom()) : one));
		Set<String> cited = statements.stream().map((one) -> one.citation().source()).collect(Collectors.toSet());
		List<Source> sources = new ArrayList<>(
				this.older.sources().stream().filter((one) -> cited.contains(one.id())).toList());
		sources.add(source);
		return new DatasetContent(this.newer.entry(),
				both(this.newer.entities(), this.older.entities(), (one) -> one.id()), sources,
				both(this.newer.voices(), this.older.voices(), (one) -> one.id()), statements, this.newer.judgements());
	}

	/** An edition bears its day in its id where an older one has the id already. */
	private Source named(Source source) {
		boolean taken = this.older.sources().stream().anyMatch((one) -> one.id().equals(source.id()));
		return !taken ? source
				: new Source(source.id() + ":" + source.knownFrom(), source.dataset(), source.title(),
						source.publisher(), source.published(), source.retrieved(), source.url(), source.author(),
						source.language(), source.note());
	}

	/** By what two statements say the same, in whichever edition. */
	private static String key(Statement statement) {
		return statement.in("").id();
	}

	private static Statement reworded(Statement before, Statement said) {
		return new Statement(before.id(), before.about(), before.value(), before.stance(), before.dating(),
				before.wording(),
				new Citation(before.citation().dataset(), before.citation().source(), before.citation().saidBy(),
						before.citation().through(), said.citation().locator(), said.citation().note()));
	}

	private static <T> List<T> both(Collection<T> newer, Collection<T> older, Function<T, String> id) {
		Map<String, T> all = new LinkedHashMap<>();
		older.forEach((one) -> all.put(id.apply(one), one));
		newer.forEach((one) -> all.put(id.apply(one), one));
		return List.copyOf(all.values());
	}

}
