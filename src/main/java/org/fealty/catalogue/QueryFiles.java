package org.fealty.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds query files: those built in, and those in a folder beside the program. */
final class QueryFiles {

	static final String BUILT_IN = "cypher/";

	private QueryFiles() {
	}

	/** The query files that came with the program. */
	static List<QueryFile> builtIn() {
		List<QueryFile> files = new ArrayList<>();
		try {
			var resolver = new PathMatchingResourcePatternResolver(QueryFiles.class.getClassLoader());
			for (Resource resource : resolver.getResources("classpath*:" + BUILT_IN + "**/*" + QueryName.SUFFIX)) {
				String address = resource.getURL().toString();
				String path = address.substring(address.lastIndexOf("/" + BUILT_IN) + 1 + BUILT_IN.length());
				if (!QueryName.isOther(path)) {
					files.add(new QueryFile(path, BUILT_IN + path, content(resource)));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The query files that came with the program cannot be read.", ex);
		}
		return files;
	}

	/**
	 * The query files below a folder.
	 * @param folder the folder that holds the groups
	 * @return the files; none where the folder holds none
	 * @throws QueryFileException if it is no folder
	 */
	static List<QueryFile> in(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new QueryFileException(
					List.of(new QueryFileProblem(folder.toString(), 1, Files.exists(folder) ? "a file" : "nothing",
							"a folder with query files", "Correct the setting fealty.queries or create the folder.")));
		}
		try (Stream<Path> found = Files.walk(folder)) {
			return found.filter((path) -> path.toString().endsWith(QueryName.SUFFIX) && Files.isRegularFile(path))
				.map((path) -> file(folder, path))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder " + folder + " of query files cannot be read.", ex);
		}
	}

	private static QueryFile file(Path folder, Path path) {
		try {
			return new QueryFile(folder.relativize(path).toString().replace('\\', '/'), path.toString(),
					Files.readAllBytes(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The query file " + path + " cannot be read.", ex);
		}
	}

	private static byte[] content(Resource resource) throws IOException {
		try (InputStream in = resource.getInputStream()) {
			return in.readAllBytes();
		}
	}

}
