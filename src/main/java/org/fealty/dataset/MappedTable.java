package org.fealty.dataset;

import java.util.List;

/**
 * A file of any form beside the tables of a folder, with how its records become rows.
 *
 * @param name what reports call it
 * @param records its records
 * @param filter which of them count
 * @param rules what each becomes
 * @param remarks what about the mapping somebody should judge
 */
record MappedTable(String name, RecordFile records, RecordFilter filter, List<RowRule> rules, List<Remark> remarks) {

	MappedTable {
		rules = List.copyOf(rules);
		remarks = List.copyOf(remarks);
	}

}
