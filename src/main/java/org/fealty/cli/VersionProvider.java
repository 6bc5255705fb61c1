package org.fealty.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest says it. */
final class VersionProvider implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = VersionProvider.class.getPackage().getImplementationVersion();
		return new String[] { "fealty " + ((version != null) ? version : "(not packaged)") };
	}

}
