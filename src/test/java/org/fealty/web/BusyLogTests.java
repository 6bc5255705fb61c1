package org.fealty.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BusyLogTests {

	private final List<Long> lines = new ArrayList<>();

	private final Deque<Runnable> due = new ArrayDeque<>();

	private final BusyLog log = new BusyLog(this.lines::add, this.due::add);

	@Test
	void everyRefusalIsToldInOneLineAMinuteAndTheLastOnesToo() {
		count(1_000);
		assertThat(this.lines).containsExactly(1L);
		aMinutePasses();
		assertThat(this.lines).containsExactly(1L, 999L);
		count(5);
		aMinutePasses();
		assertThat(this.lines).containsExactly(1L, 999L, 5L);
		aMinutePasses();
		assertThat(this.due).isEmpty();
		count(2);
		assertThat(this.lines).containsExactly(1L, 999L, 5L, 1L);
	}

	private void count(int times) {
		for (int time = 0; time < times; time++) {
			this.log.count();
		}
	}

	private void aMinutePasses() {
		this.due.remove().run();
	}

}
