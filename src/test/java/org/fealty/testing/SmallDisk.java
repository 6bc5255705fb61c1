package org.fealty.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.opentest4j.TestAbortedException;

/**
 * A file system of its own that can be filled, made larger and closed for writing. Only
 * processes that run {@link #inside()} see it; it goes with the test. Linux lets any user
 * have one in a name space of its own, if the machine's owner has not forbidden it.
 */
public final class SmallDisk implements AutoCloseable {

	private static final String MOUNTED = "mounted";

	private final Process holder;

	private final Path folder;

	private SmallDisk(Process holder, Path folder) {
		this.holder = holder;
		this.folder = folder;
	}

	/**
	 * Makes one.
	 * @param folder an empty folder, over which it lies
	 * @param megabytes how much it holds
	 * @throws TestAbortedException if this machine grants none
	 */
	public static SmallDisk at(Path folder, int megabytes) throws IOException {
		Process holder;
		try {
			holder = new ProcessBuilder("unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
					"mount -t tmpfs -o size=" + megabytes + "m small " + folder + " && echo " + MOUNTED + " && cat")
				.redirectErrorStream(true)
				.start();
		}
		catch (IOException ex) {
			throw new TestAbortedException("No file system of its own on this machine: " + ex.getMessage());
		}
		String said = holder.inputReader().readLine();
		if (!MOUNTED.equals(said)) {
			holder.destroyForcibly();
			throw new TestAbortedException("No file system of its own on this machine: " + said);
		}
		return new SmallDisk(holder, folder);
	}

	/** What a command has to stand behind to run where the file system is seen. */
	public List<String> inside() {
		return List.of("nsenter", "--target", String.valueOf(this.holder.pid()), "--user", "--mount",
				"--preserve-credentials", "--wd=" + Path.of("").toAbsolutePath());
	}

	/** Leaves so many kilobytes of room beside what it holds. */
	public void leave(long kilobytes) throws IOException, InterruptedException {
		String used = run("sh", "-c", "df -k --output=used " + this.folder + " | tail -1").strip();
		resize(Long.parseLong(used) + kilobytes);
	}

	/** Lets it hold so many kilobytes. */
	public void resize(long kilobytes) throws IOException, InterruptedException {
		run("mount", "-o", "remount,size=" + kilobytes + "k", this.folder.toString());
	}

	/** Lets nobody write to it, or everybody again. */
	public void writable(boolean writable) throws IOException, InterruptedException {
		run("mount", "-o", "remount," + (writable ? "rw" : "ro"), this.folder.toString());
	}

	private String run(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(inside());
		command.addAll(List.of(words));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
			throw new IOException(command + ": " + output);
		}
		return output;
	}

	@Override
	public void close() {
		this.holder.destroyForcibly();
	}

}
