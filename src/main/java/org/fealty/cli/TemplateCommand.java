package org.fealty.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.fealty.dataset.WorkbookTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a workbook to fill in. */
@Command(name = "template", mixinStandardHelpOptions = true,
		description = "Write a workbook to fill in: a sheet for each table, notes, lists of words, and an example.")
final class TemplateCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "FILE.xlsx", description = "where to; its name becomes the dataset's id")
	private @Nullable Path file;

	@Override
	public Integer call() {
		Path path = Required.of(this.file);
		try (TerminalOutput output = TerminalOutput.of(Required.of(this.spec).commandLine())) {
			if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
				output.failed(path + " does not end in .xlsx, which a spreadsheet needs; add it.");
				return ExitCode.USAGE;
			}
			return write(path, output);
		}
	}

	private static int write(Path path, TerminalOutput output) {
		try {
			WorkbookTemplate.write(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW));
			output.done(
					path + " was written. Its sheet README says how to fill it in; \"check " + path + "\" judges it.");
			return ExitCode.DONE;
		}
		catch (FileAlreadyExistsException ex) {
			output.failed(path + " is there already and was left as it is; name another file.");
			return ExitCode.REJECTED;
		}
		catch (IOException | UncheckedIOException ex) {
			output.failed(path + " cannot be written (" + ex.getMessage() + ").");
			return ExitCode.REJECTED;
		}
	}

}
