package org.fealty.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.code_intelligence.jazzer.Jazzer;

/** Runs Jazzer on one parser, beginning with the small invented files of the tests. */
public final class Fuzzing {

	private Fuzzing() {
	}

	/**
	 * Fuzzes one parser; ends with 77 where it finds a file that the parser does not
	 * stand.
	 * @param arguments the target, for how many seconds, and then what goes to libFuzzer
	 * @throws IOException if a folder below {@code target/fuzz} cannot be written
	 * @throws InterruptedException if it is told to stop
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		FuzzTarget target = FuzzTarget.of(arguments[0]);
		Path folder = Path.of("target", "fuzz", arguments[0]);
		Path found = Files.createDirectories(folder.resolve("corpus"));
		Path seeds = Files.createDirectories(folder.resolve("seeds"));
		Files.write(seeds.resolve("seed"), target.seed());
		Jazzer.main(new String[] { "--target_class=" + FuzzTarget.class.getName(), "--target_args=" + arguments[0],
				"--instrumentation_includes=org.fealty.**", "--disabled_hooks=.*", "--keep_going=1",
				"--reproducer_path=" + folder, "-artifact_prefix=" + folder + "/", "-max_total_time=" + arguments[1],
				"-max_len=65536", "-timeout=20", "-rss_limit_mb=3000", found.toString(), seeds.toString() });
	}

}
