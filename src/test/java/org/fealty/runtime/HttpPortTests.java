package org.fealty.runtime;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class HttpPortTests {

	@Test
	void aNumberThatIsNoPortIsToldBeforeAnythingIsStarted() {
		PortInUseException refused = catchThrowableOfType(PortInUseException.class,
				() -> HttpPort.check(settings("99999")));
		assertThat(new HttpPortProblem().analyze(refused, refused).getDescription())
			.isEqualTo("The port 99999, on which HTTP is to be served, cannot be taken: ports go from 0 to 65535.");
	}

	@Test
	void aPortThatTheServerChoosesIsNotTried() {
		assertThatCode(() -> HttpPort.check(settings("0"))).doesNotThrowAnyException();
	}

	private static StandardEnvironment settings(String port) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("server.port", port)));
		return environment;
	}

}
