package org.fealty.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import org.fealty.statement.What;
import org.fealty.time.Bounds;
import org.fealty.time.Period;

/**
 * Sees who else sat in a seat: a later leader or vacancy may end an office; a vacancy and
 * an office that are both attested for the same days disagree.
 */
final class Seats {

	private final World world;

	private final Course course;

	private final Age age;

	Seats(World world, Course course, Age age) {
		this.world = world;
		this.course = course;
		this.age = age;
	}

	/**
	 * Tells for each occupant when another one can have taken its place.
	 * @param sink takes the occupant and the other
	 */
	void rivals(BiConsumer<Tie, Tie> sink) {
		for (String seat : this.world.seats()) {
			List<Tie> occupants = this.world.seat(seat);
			for (Tie occupant : occupants) {
				for (Tie other : occupants) {
					if (other != occupant && this.age.mayHaveBegunAfter(other, occupant)) {
						sink.accept(occupant, other);
					}
				}
			}
		}
	}

	/** Marks offices and vacancies that cannot both be right. */
	void dispute() {
		for (String seat : this.world.seats()) {
			List<Tie> occupants = this.world.seat(seat);
			for (Tie vacancy : occupants) {
				if (vacancy.is(What.VACANT)) {
					occupants.stream()
						.filter((office) -> !office.is(What.VACANT) && contradict(office, vacancy))
						.forEach((office) -> List.of(office, vacancy).forEach(this::mark));
				}
			}
		}
	}

	private void mark(Tie tie) {
		this.course.put(tie, Course.disputed(this.course.fact(tie), List.of(What.VACANT.word())));
	}

	private boolean contradict(Tie office, Tie vacancy) {
		Period held = this.course.period(office);
		Period empty = this.course.period(vacancy);
		LocalDate first = Days.later(held.since().latest(), empty.since().latest());
		LocalDate last = Days.earlier(held.attestedUntil(), empty.attestedUntil());
		if (!office.isFirm() || !vacancy.isFirm() || !isAttested(held) || !isAttested(empty) || first == null
				|| last == null || last.isBefore(first)) {
			return false;
		}
		return first.isBefore(last)
				|| !(meet(held.until(), empty.since(), first) || meet(empty.until(), held.since(), first));
	}

	private static boolean isAttested(Period period) {
		return period.since().latest() != null && period.attestedUntil() != null;
	}

	/** A day that ends one and begins the other. */
	private static boolean meet(Bounds until, Bounds since, LocalDate day) {
		return until.allows(day) && since.allows(day);
	}

}
