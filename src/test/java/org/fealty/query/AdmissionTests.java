package org.fealty.query;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

import org.fealty.database.DatabaseBusyException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** So many questions at once, a few that wait, and the others refused. */
class AdmissionTests {

	private static final Duration LONG = Duration.ofMinutes(5);

	@Test
	void whoFindsAPlaceEnters() {
		Admission admission = new Admission(2, 0, LONG);
		try (Admission.Place first = admission.enter(); Admission.Place second = admission.enter()) {
			assertThat(first).isNotSameAs(second);
			assertThatExceptionOfType(DatabaseBusyException.class).isThrownBy(admission::enter)
				.withMessageContaining("Ask again in a moment");
		}
		admission.enter().close();
	}

	@Test
	void aPlaceThatIsLeftTwiceIsFreeOnce() {
		Admission admission = new Admission(1, 0, LONG);
		Admission.Place place = admission.enter();
		place.close();
		place.close();
		try (Admission.Place again = admission.enter()) {
			assertThat(again).isNotNull();
			assertThatExceptionOfType(DatabaseBusyException.class).isThrownBy(admission::enter);
		}
	}

	@Test
	void whoWaitsEntersWhenAPlaceIsLeftAndTheNextIsRefusedMeanwhile() throws InterruptedException {
		Admission admission = new Admission(1, 1, LONG);
		Admission.Place place = admission.enter();
		CountDownLatch begun = new CountDownLatch(1);
		CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
			begun.countDown();
			admission.enter().close();
		});
		begun.await();
		while (admission.waiting() == 0) {
			Thread.onSpinWait();
		}
		assertThatExceptionOfType(DatabaseBusyException.class).isThrownBy(admission::enter);
		assertThat(waiting).isNotDone();
		place.close();
		waiting.join();
	}

	@Test
	void whoWaitsTooLongIsRefused() {
		Admission admission = new Admission(1, 1, Duration.ofMillis(1));
		try (Admission.Place place = admission.enter()) {
			assertThat(place).isNotNull();
			assertThatExceptionOfType(CompletionException.class)
				.isThrownBy(CompletableFuture.runAsync(() -> admission.enter().close())::join)
				.withCauseInstanceOf(DatabaseBusyException.class);
		}
	}

}
