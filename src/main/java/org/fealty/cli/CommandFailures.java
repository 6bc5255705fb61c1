package org.fealty.cli;

import org.fealty.catalogue.QueryFileException;
import org.fealty.database.GraphException;
import org.fealty.query.UnknownQueryException;
import org.fealty.query.WrongArgumentsException;
import org.fealty.runtime.CannotEmbedException;
import org.fealty.render.UnknownFormatException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command failed, in whole sentences, and which exit code that is. */
final class CommandFailures implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception ex, CommandLine commandLine, ParseResult parsed) throws Exception {
		if (ex instanceof StartFailureException) {
			return ExitCode.REJECTED;
		}
		int code = exitCode(ex);
		if (code < 0) {
			throw ex;
		}
		commandLine.getErr().println(ex.getMessage());
		if (ex instanceof CannotEmbedException embedding) {
			commandLine.getErr().println(embedding.action());
		}
		commandLine.getErr().flush();
		return code;
	}

	private static int exitCode(Exception ex) {
		return switch (ex) {
			case UnknownQueryException unknown -> ExitCode.USAGE;
			case WrongArgumentsException wrong -> ExitCode.USAGE;
			case UnknownFormatException format -> ExitCode.USAGE;
			case QueryFileException file -> ExitCode.REJECTED;
			case CannotEmbedException embedding -> ExitCode.REJECTED;
			case GraphException graph -> ExitCode.REJECTED;
			case UnreadableReceiptException receipt -> ExitCode.USAGE;
			case ServerRefusalException refusal -> refusal.exitCode();
			default -> -1;
		};
	}

}
