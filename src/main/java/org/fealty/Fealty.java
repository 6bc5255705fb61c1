package org.fealty;

import java.util.List;
import java.util.Map;

import org.fealty.cli.Commands;
import org.fealty.cli.Program;
import org.fealty.cli.StartFailureException;
import org.fealty.runtime.StopLine;
import org.fealty.runtime.UnsafeWarning;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program: a graph of allegiance, served from one process. */
@SpringBootApplication
public class Fealty {

	/**
	 * Runs a command line; without a command it serves, until it is stopped.
	 * @param args the command, its arguments, and settings as {@code --name=value}
	 */
	public static void main(String[] args) {
		UnsafeWarning.spare();
		Start start = new Start();
		int code = Commands.run(start, System.out, System.err, args);
		if (!start.serving || code != 0) {
			System.exit(code);
		}
	}

	private static final class Start implements Program {

		private boolean serving;

		@Override
		public ConfigurableApplicationContext serve(List<String> settings) {
			System.out.println("Fealty starts.");
			StopLine stop = StopLine.beforeTheStart();
			try {
				ConfigurableApplicationContext context = run(
						new SpringApplicationBuilder(Fealty.class).properties(Map.of("fealty.import-at-start", true)),
						settings);
				this.serving = true;
				return context;
			}
			finally {
				stop.started(this.serving);
			}
		}

		@Override
		public ConfigurableApplicationContext connect(List<String> settings) {
			return run(new SpringApplicationBuilder(Fealty.class).web(WebApplicationType.NONE)
				.properties(Map.of("fealty.join", true)), settings);
		}

		private static ConfigurableApplicationContext run(SpringApplicationBuilder program, List<String> settings) {
			try {
				return program.run(settings.toArray(String[]::new));
			}
			catch (RuntimeException ex) {
				throw new StartFailureException(ex);
			}
		}

	}

}
