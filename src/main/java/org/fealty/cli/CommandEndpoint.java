package org.fealty.cli;

import java.io.IOException;
import java.util.function.ToIntFunction;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fealty.database.GraphException;
import org.fealty.runtime.CommandToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Carries out commands that change the graph, for a command line on the same machine.
 * Each request must bear the token of the data folder, which is compared before the body
 * is read. A web page can neither read the token nor send the header that bears it.
 */
@RestController
@Hidden
@ConditionalOnWebApplication
class CommandEndpoint {

	/** The path below which each command has its name as path. */
	static final String PATH = "/internal/commands";

	/** The word before the token in the header {@code Authorization}. */
	static final String SCHEME = "Bearer ";

	private static final Logger LOG = LoggerFactory.getLogger(CommandEndpoint.class);

	private static final JsonMapper JSON = new JsonMapper();

	private final GraphCommands commands;

	private final CommandToken token;

	CommandEndpoint(GraphCommands commands, CommandToken token) {
		this.commands = commands;
		this.token = token;
	}

	@PostMapping(path = PATH + "/import", consumes = MediaType.APPLICATION_JSON_VALUE)
	void load(HttpServletRequest request, HttpServletResponse response) throws IOException {
		refuseStrangers(request);
		ImportRequest asked = body(request, ImportRequest.class);
		answer(response, (output) -> this.commands.load(asked.absolute(), output));
	}

	@PostMapping(path = PATH + "/export", consumes = MediaType.APPLICATION_JSON_VALUE)
	void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
		refuseStrangers(request);
		ExportRequest asked = body(request, ExportRequest.class);
		answer(response, (output) -> this.commands.export(asked.absolute(), output));
	}

	@PostMapping(path = PATH + "/withdraw", consumes = MediaType.APPLICATION_JSON_VALUE)
	void withdraw(HttpServletRequest request, HttpServletResponse response) throws IOException {
		refuseStrangers(request);
		String dataset = body(request, String.class);
		answer(response, (output) -> this.commands.withdraw(dataset, output));
	}

	@PostMapping(path = PATH + "/digest", consumes = MediaType.APPLICATION_JSON_VALUE)
	void digest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		refuseStrangers(request);
		answer(response, this.commands::digest);
	}

	private static <T> T body(HttpServletRequest request, Class<T> type) throws IOException {
		try {
			T body = JSON.readValue(request.getInputStream(), type);
			if (body != null) {
				return body;
			}
		}
		catch (JacksonException ex) {
			LOG.debug("A command could not be read.", ex);
		}
		throw refusal(HttpStatus.BAD_REQUEST,
				"The body is no command as this server takes it. Use the command line of its own version.");
	}

	private void refuseStrangers(HttpServletRequest request) {
		@Nullable String header = request.getHeader("Authorization");
		boolean known = header != null && header.startsWith(SCHEME) && this.token.is(header.substring(SCHEME.length()));
		boolean near = request.getRemoteAddr().equals(request.getLocalAddr());
		if (!known || !near) {
			throw refusal(HttpStatus.FORBIDDEN,
					"Commands are taken from this machine alone, with the token that stands in "
							+ "server.properties of the data folder. Use the command line of the program.");
		}
	}

	private static ErrorResponseException refusal(HttpStatus status, String sentence) {
		return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
	}

	/** Reports each step at once, since an import may take minutes. */
	private void answer(HttpServletResponse response, ToIntFunction<CommandOutput> command) throws IOException {
		response.setContentType("application/x-ndjson");
		CommandEvents events = new CommandEvents(response.getOutputStream());
		try {
			events.say(CommandEvent.exit(command.applyAsInt(events)));
		}
		catch (GraphException ex) {
			fail(events, String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			failed(events, ex);
		}
	}

	private static void failed(CommandEvents events, RuntimeException failure) {
		if (events.isAbandoned()) {
			LOG.warn("The command line that asked for a command has gone; the rest of it is not done.");
			return;
		}
		LOG.error("A command could not be carried out.", failure);
		fail(events, "The server could not do it: " + failure.getMessage() + ". Its log says more.");
	}

	private static void fail(CommandEvents events, String sentence) {
		events.failed(sentence);
		events.say(CommandEvent.exit(ExitCode.REJECTED));
	}

}
