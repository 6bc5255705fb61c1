package org.fealty.format;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of which a publisher gives several dates and never says which is right: it lies
 * between the earliest and the latest of them.
 *
 * @param date the day
 * @param note the dates given; null where it is one
 */
public record AlternativeDates(EdtfDate date, @Nullable String note) {

	/** The day of these dates; empty where there are none, or nothing bounds it. */
	public static Optional<AlternativeDates> of(Collection<EdtfDate> dates) {
		List<EdtfDate> different = dates.stream().distinct().toList();
		if (different.isEmpty()) {
			return Optional.empty();
		}
		if (different.size() == 1) {
			return Optional.of(new AlternativeDates(different.getFirst(), null));
		}
		Bounds hull = different.stream().map(EdtfDate::first).reduce(Bounds::hull).orElseThrow();
		return hull.isUnknown() ? Optional.empty() : Optional.of(new AlternativeDates(EdtfDate.of(hull),
				"one of " + String.join(", ", different.stream().map(EdtfDate::text).toList())));
	}

}
