package org.fealty.catalogue;

import java.nio.file.Path;

/** Catalogues of query files that tests write, without those of the program. */
public final class FolderCatalogue {

	private FolderCatalogue() {
	}

	/**
	 * Reads the query files in a folder alone.
	 * @throws QueryFileException as {@link Catalogue#read}
	 */
	public static Catalogue of(Path... folders) {
		return Catalogue
			.of(java.util.stream.Stream.of(folders).flatMap((folder) -> QueryFiles.in(folder).stream()).toList());
	}

}
