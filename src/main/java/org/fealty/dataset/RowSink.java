package org.fealty.dataset;

/** Takes what is read, row by row, so that a file of any size can be read. */
public interface RowSink {

	/** Takes a row, be it accepted or rejected. */
	void take(ReadRow row);

	/**
	 * Counts a row about something that the graph has no place for.
	 * @param place where it begins
	 * @param what what it is about, in the plural, as in "vessels"
	 */
	void leaveOut(Place place, String what);

}
