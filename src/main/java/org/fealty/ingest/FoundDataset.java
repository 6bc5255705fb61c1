package org.fealty.ingest;

import java.nio.file.Path;

import org.fealty.source.DatasetDescription;
import org.fealty.source.DatasetReader;

/** A dataset that lies somewhere, with the reader for it. */
record FoundDataset(Path path, DatasetReader reader, DatasetDescription description) {
}
