package org.fealty.derivation;

/**
 * The number of the rules by which facts are consolidated and derived. The graph keeps
 * it, so that a newer program derives anew what an older one derived.
 */
public final class RulesVersion {

	/**
	 * The rules of this program. Add one with every change of a rule that can change a
	 * fact or a derived relationship, and tell of it here: 1 was the first, whose graphs
	 * bear no number; 2 bounds what a source says by its day and rests no bound on a
	 * presumption; 3 keeps on each change of sides what the party can have in common with
	 * others; 4 keeps what is reported beside a rumour, drops plans that reports
	 * contradict, and knows who may have led only within another's term; 5 lets a death
	 * bound the events that the dead claimed and died in and the oaths that they
	 * accepted, and derives nothing from what an entity has with itself; 6 bounds an oath
	 * by the death of the lord, a vacancy by who surely led before and after it, what
	 * somebody did or had by birth and foundation, and the node of an event that nobody
	 * dates by what happened in it; 7 tells of a first oath no more surely than that it
	 * binds, and lets nobody join themselves.
	 */
	public static final int CURRENT = 7;

	private RulesVersion() {
	}

}
