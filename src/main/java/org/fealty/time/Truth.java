package org.fealty.time;

/** An answer about uncertain dates: it is not so, it may be so, it is so. */
public enum Truth {

	NO, MAYBE, YES

}
