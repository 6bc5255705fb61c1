package org.fealty.format.ofac;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fealty.dataset.Edition;
import org.fealty.dataset.InputFile;
import org.fealty.dataset.InputFiles;
import org.fealty.dataset.PublishedFormat;
import org.fealty.dataset.RowSink;
import org.fealty.format.XmlFile;
import org.fealty.statement.Entity;

/**
 * OFAC's lists as advanced XML ({@code sdn_advanced.xml}, namespace
 * {@code http://www.un.org/sanctions/1.0}). A row is a {@code DistinctParty}, a
 * {@code ProfileRelationship} or a {@code SanctionsEntry}.
 */
public final class OfacAdvanced extends PublishedFormat {

	private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?Sanctions[\\s>]");

	private static final Pattern ISSUED = Pattern.compile(
			"DateOfIssue[^>]*>\\s*<(?:\\w+:)?Year>(\\d{4})<[^>]*>\\s*<(?:\\w+:)?Month>(\\d{1,2})<[^>]*>\\s*<(?:\\w+:)?Day>(\\d{1,2})<");

	private static final Set<String> ROWS = Set.of("DistinctParty", "ProfileRelationship", "SanctionsEntry");

	/** Makes the reader. */
	public OfacAdvanced() {
		super("ofac-advanced", Ofac.publisher());
	}

	@Override
	protected boolean recognises(InputFiles files) {
		return files.single()
			.map(InputFile::head)
			.filter((head) -> ROOT.matcher(head).find() && head.contains("sanctions/1.0"))
			.isPresent();
	}

	@Override
	protected Optional<LocalDate> published(InputFiles files) {
		return files.single().map((file) -> ISSUED.matcher(file.head())).filter(Matcher::find).flatMap((found) -> {
			try {
				return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
						Integer.parseInt(found.group(3))));
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		});
	}

	@Override
	protected List<Entity> entities() {
		return List.of(Ofac.OFFICE);
	}

	@Override
	protected void read(Edition edition, RowSink rows) throws IOException {
		Set<String> names = new TreeSet<>(ReferenceValues.NAMES);
		names.addAll(ROWS);
		for (InputFile file : edition.files().all()) {
			AdvancedRows reading = new AdvancedRows(edition, file, rows);
			XmlFile.forEach(edition, file, names, reading::take);
		}
	}

}
