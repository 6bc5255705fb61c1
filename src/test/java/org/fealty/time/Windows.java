package org.fealty.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Days of a small window, so that everything that bounds can mean can be listed. Bounds
 * lie within days 1 to {@link #LENGTH}; what is unbounded is listed up to {@link #MARGIN}
 * days beyond, which no bound reaches.
 */
final class Windows {

	static final int LENGTH = 4;

	static final int MARGIN = 6;

	private static final LocalDate START = LocalDate.of(2016, 2, 26);

	private Windows() {
	}

	static LocalDate day(int number) {
		return START.plusDays(number);
	}

	/** Every day that can be told apart from another by bounds of the window. */
	static List<LocalDate> allDays() {
		return IntStream.rangeClosed(1 - MARGIN, LENGTH + MARGIN).mapToObj(Windows::day).toList();
	}

	/** Every pair of bounds in the window, open ones among them. */
	static List<Bounds> allBounds() {
		List<Bounds> all = new ArrayList<>();
		for (LocalDate earliest : limits()) {
			for (LocalDate latest : limits()) {
				if (earliest == null || latest == null || !earliest.isAfter(latest)) {
					all.add(new Bounds(earliest, latest));
				}
			}
		}
		return all;
	}

	/** The days that the bounds allow, cut off beyond the window's margin. */
	static List<LocalDate> days(Bounds bounds) {
		return allDays().stream().filter(bounds::allows).toList();
	}

	/** Every day of the window, and none. */
	static List<@Nullable LocalDate> limits() {
		List<@Nullable LocalDate> limits = new ArrayList<>();
		limits.add(null);
		IntStream.rangeClosed(1, LENGTH).mapToObj(Windows::day).forEach(limits::add);
		return limits;
	}

	static <T extends @Nullable Object> T pick(RandomGenerator random, List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

}
