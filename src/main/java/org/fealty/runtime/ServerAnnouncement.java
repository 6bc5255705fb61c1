package org.fealty.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Writes down where the server is as long as it takes commands. A server on a Neo4j of
 * somebody's own has no data folder to write it into, and one that encrypts is not asked
 * by commands.
 */
@Component
@ConditionalOnWebApplication
@Conditional(NoUriIsGiven.class)
class ServerAnnouncement {

	private static final Set<String> WILDCARDS = Set.of("0.0.0.0", "::", "[::]", "");

	private final EmbeddedSettings settings;

	private final CommandToken token;

	private final Environment environment;

	ServerAnnouncement(EmbeddedSettings settings, CommandToken token, Environment environment) {
		this.settings = settings;
		this.token = token;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void write() {
		if (this.environment.getProperty("server.ssl.enabled", Boolean.class, false)) {
			return;
		}
		try {
			new ServerFile(this.settings.data())
				.write(new RunningServer(uri(), this.token.text(), ProcessHandle.current().pid()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@EventListener(ContextClosedEvent.class)
	void remove() {
		try {
			new ServerFile(this.settings.data()).delete();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private URI uri() {
		String address = this.environment.getProperty("server.address", "");
		String host = WILDCARDS.contains(address) ? "127.0.0.1" : address;
		String bracketed = (host.contains(":") && !host.startsWith("[")) ? "[" + host + "]" : host;
		return URI.create("http://" + bracketed + ":" + this.environment.getProperty("local.server.port")
				+ this.environment.getProperty("server.servlet.context-path", ""));
	}

}
