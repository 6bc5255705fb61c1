package org.fealty.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that keep a server busy without asking for much. */
@FealtyOverHttp
@Tag("deep")
@ExtendWith(OutputCaptureExtension.class)
class ManyConnectionsTests {

	private static final String LEADERS = "/api/queries/web/leaders?organisation=caucasus-emirate";

	/** Forty megabytes, so that neither side's buffers hold it. */
	private static final String LARGE = "/api/queries/web/wide?rows=40000";

	private static final int SMALL_BUFFER = 4_096;

	private final List<Socket> sockets = new ArrayList<>();

	private final int port;

	private final Site site;

	ManyConnectionsTests(@LocalServerPort int port) {
		this.port = port;
		this.site = new Site(port);
	}

	@BeforeAll
	static void create() {
		Emirate.create();
	}

	@AfterEach
	void close() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	@Test
	void areIdleAndOthersAreAnswered() throws IOException {
		for (int number = 0; number < 300; number++) {
			open("");
		}
		othersAreAnswered();
	}

	@Test
	void areSlowToAskAndOthersAreAnswered() throws IOException {
		for (int number = 0; number < 100; number++) {
			open("GET " + LEADERS + " HTTP/1.1\r\nHost: loc");
		}
		othersAreAnswered();
	}

	@Test
	void areSlowToReadAndOthersAreAnswered() throws IOException {
		for (int number = 0; number < 100; number++) {
			Socket slow = open("GET " + LARGE + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
			assertThat(new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
				.as("the %dth", number)
				.isEqualTo("HTTP/1.1 200");
		}
		othersAreAnswered();
	}

	@Test
	void goAwayInTheMiddleOfAnAnswerAndLeaveNothingBehind(CapturedOutput output) throws Exception {
		for (int number = 0; number < 20; number++) {
			Socket client = open("GET " + LARGE + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
			client.getInputStream().readNBytes(1_000);
			client.setSoLinger(true, 0);
			client.close();
		}
		othersAreAnswered();

		assertThat(transactionsWithin(200)).isZero();
		assertThat(output.toString()).doesNotContain("\tat ", "ERROR");
	}

	/** How many questions the database still works on, after so many looks at most. */
	private static long transactionsWithin(int looks) throws InterruptedException {
		long running = Long.MAX_VALUE;
		for (int look = 0; look < looks && running > 0; look++) {
			running = SharedNeo4j.run("""
					SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, $rows)'
					AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS' RETURN count(*) AS count""")
				.getFirst()
				.get("count")
				.asLong();
			Thread.sleep(100);
		}
		return running;
	}

	private void othersAreAnswered() {
		for (int number = 0; number < 50; number++) {
			HttpResponse<String> answer = this.site.get(LEADERS);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		}
	}

	private Socket open(String sent) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(SMALL_BUFFER);
		socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
		this.sockets.add(socket);
		return socket;
	}

}
