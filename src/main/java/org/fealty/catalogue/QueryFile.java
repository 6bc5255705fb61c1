package org.fealty.catalogue;

import java.nio.ByteBuffer;

/** A query file before it is read. */
final class QueryFile {

	private final String path;

	private final String origin;

	private final byte[] content;

	/**
	 * Holds a file.
	 * @param path where it lies below the folder of queries, with {@code /} between
	 * folders
	 * @param origin how messages name it
	 * @param content its bytes, left as they are from now on
	 */
	QueryFile(String path, String origin, byte[] content) {
		this.path = path;
		this.origin = origin;
		this.content = content;
	}

	String path() {
		return this.path;
	}

	String origin() {
		return this.origin;
	}

	ByteBuffer content() {
		return ByteBuffer.wrap(this.content).asReadOnlyBuffer();
	}

	boolean isEmpty() {
		return this.content.length == 0;
	}

	/** The name its query must have: the path without its ending. */
	String name() {
		return this.path.substring(0, this.path.length() - QueryName.SUFFIX.length());
	}

}
