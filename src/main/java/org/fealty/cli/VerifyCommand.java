package org.fealty.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks again what a receipt says was asked. */
@Command(name = "verify", mixinStandardHelpOptions = true,
		description = "Ask again what a receipt says was asked; say what differs, and why.")
final class VerifyCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable Commands commands;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "a receipt, as query --receipt writes it")
	private Path file = Path.of("");

	@Override
	public Integer call() {
		Receipt then = Receipt.read(this.file);
		Receipt now = Required.of(this.commands)
			.asking(then.query(), then.arguments(),
					(source) -> new ReceiptWriter(source).receipt(then.query(), then.arguments()));
		List<String> sentences = new ReceiptDifference(then, now).sentences();
		boolean same = now.answersLike(then);
		try (TerminalOutput output = TerminalOutput.of(Required.of(this.spec).commandLine())) {
			sentences.forEach(same ? output::done : output::failed);
		}
		return same ? ExitCode.DONE : ExitCode.REJECTED;
	}

}
