package org.fealty.testing;

import java.util.List;

import org.fealty.cli.Program;

import org.springframework.context.ConfigurableApplicationContext;

/** Fails the test where a command starts something. */
public final class NothingToStart implements Program {

	@Override
	public ConfigurableApplicationContext serve(List<String> settings) {
		throw new AssertionError("Nothing is to be started.");
	}

	@Override
	public ConfigurableApplicationContext connect(List<String> settings) {
		throw new AssertionError("Nothing is to be started.");
	}

}
