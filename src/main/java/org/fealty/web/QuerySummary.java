package org.fealty.web;

import org.fealty.catalogue.NamedQuery;
import org.fealty.query.KnownBy;
import org.fealty.web.QueryDescription.PanelDescription;
import org.jspecify.annotations.Nullable;

/**
 * A query in the list of all.
 *
 * @param name its name, {@code group/name}
 * @param group the part of the name before the slash
 * @param title its title
 * @param shape {@code rows} or {@code graph}
 * @param view how a page best draws the answer; null where the file does not say
 * @param panel where the answer stands in the dossier of an entity; null: nowhere
 * @param summary the first paragraph of its description
 * @param knownBy whether it can be asked as of a day
 * @param description where the whole description is
 * @param answer where it is answered
 */
record QuerySummary(String name, String group, String title, String shape, @Nullable String view,
		@Nullable PanelDescription panel, String summary, boolean knownBy, String description, String answer) {

	static QuerySummary of(NamedQuery query, KnownBy knownBy) {
		return new QuerySummary(query.name(), query.group(), query.title(), query.shape().text(),
				QueryDescription.view(query), PanelDescription.of(query),
				query.description().split("\n\n", 2)[0].replace('\n', ' '), knownBy.refusal(query).isEmpty(),
				Paths.description(query), Paths.answer(query));
	}

}
