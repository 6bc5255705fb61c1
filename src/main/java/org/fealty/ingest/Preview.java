package org.fealty.ingest;

import org.fealty.dataset.ReadDataset;

/**
 * What an import would read and change.
 *
 * @param dataset the dataset as it was read beside what the graph holds
 * @param changes what its import would change
 */
public record Preview(ReadDataset dataset, ChangeCounts changes) {
}
