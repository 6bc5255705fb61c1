package org.fealty.runtime;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Creates files and folders that only their owner may open. On a file system without
 * POSIX permissions (Windows) they get what the folder above them grants, which in a
 * user's profile is the owner as well.
 */
final class PrivateFiles {

	private PrivateFiles() {
	}

	/** Creates an empty file; one of that name that is already there is replaced. */
	static Path createFile(Path file) throws IOException {
		Files.deleteIfExists(file);
		return Files.createFile(file, ownerOnly("rw-------"));
	}

	/** Creates the folder and all above it; one that is there is left as it is. */
	static Path createFolder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return folder;
		}
		return Files.createDirectories(folder, ownerOnly("rwx------"));
	}

	private static FileAttribute<?>[] ownerOnly(String permissions) {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
	}

}
