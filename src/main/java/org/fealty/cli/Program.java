package org.fealty.cli;

import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;

/** Starts the program's parts; the root of the program knows how. */
public interface Program {

	/**
	 * Starts the server.
	 * @param settings Spring properties as {@code --name=value}
	 */
	ConfigurableApplicationContext serve(List<String> settings);

	/**
	 * Starts what a command needs, without a server: beside a running server it uses that
	 * server's database.
	 * @param settings Spring properties as {@code --name=value}
	 */
	ConfigurableApplicationContext connect(List<String> settings);

}
