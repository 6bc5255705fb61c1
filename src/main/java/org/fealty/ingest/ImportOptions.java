package org.fealty.ingest;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * How to import.
 *
 * @param format the format's word; null to recognise it
 * @param dryRun whether to read and judge only, and write nothing
 * @param strict whether one rejected row refuses the dataset
 * @param replace whether a newer edition of a published dataset keeps what the older one
 * said as known until then
 * @param rejects the folder into which the rejected rows of each dataset are written
 */
public record ImportOptions(@Nullable String format, boolean dryRun, boolean strict, boolean replace, Path rejects) {

	/** The dataset becomes exactly its rows. */
	public ImportOptions(@Nullable String format, boolean dryRun, boolean strict, Path rejects) {
		this(format, dryRun, strict, false, rejects);
	}

	/** Recognise the format, write, and reject bad rows one by one. */
	public static ImportOptions into(Path rejects) {
		return new ImportOptions(null, false, false, rejects);
	}

}
