package org.fealty.draft;

import java.util.List;

import org.fealty.dataset.DatasetDescription;

/**
 * A dataset that is written by hand.
 *
 * @param id the name of its folder, and its id in the graph
 * @param title its title
 * @param coder who codes it
 * @param licence under which licence it may be used
 * @param loaded whether the graph holds a state of it
 * @param problems why its folder cannot be read; none where it can
 */
public record Draft(String id, String title, String coder, String licence, boolean loaded, List<String> problems) {

	public Draft {
		problems = List.copyOf(problems);
	}

	static Draft of(DatasetDescription description, boolean loaded) {
		return new Draft(description.id(), description.title(), description.publisher(), description.licence(), loaded,
				List.of());
	}

}
