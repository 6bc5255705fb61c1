package org.fealty.ingest;

import java.util.List;
import java.util.Set;

import org.fealty.derivation.HierarchyLimitException;
import org.fealty.statement.Statement;
import org.fealty.store.DatasetChange;
import org.fealty.store.DatasetContent;
import org.fealty.store.GraphTransaction;
import org.fealty.store.GraphWriter;
import org.fealty.store.IdentityChange;
import org.fealty.store.InventoryItem.Kind;
import org.fealty.store.WriteFailedException;

/**
 * Writes a change of a dataset and all that follows from it: in one transaction, or a
 * large one in pieces, each with all that follows from it. Where a piece takes more
 * memory than a transaction has, it is halved.
 */
final class DatasetWriter {

	private final GraphWriter graph;

	private final ImportLimits limits;

	private final Progress progress;

	private long imports;

	/**
	 * Writes by these limits.
	 * @param progress is told of each piece
	 */
	DatasetWriter(GraphWriter graph, ImportLimits limits, Progress progress) {
		this.graph = graph;
		this.limits = limits;
		this.progress = progress;
	}

	/**
	 * Writes it.
	 * @return how many transactions of imports the graph has kept now
	 * @throws OtherImportException if somebody else imported since it was worked out
	 * @throws WriteFailedException if it cannot be written; the graph is as it was
	 * @throws UnfinishedException if it could not be written to its end
	 */
	long write(PlannedChange plan) {
		this.imports = plan.imports();
		int size = plan.change().size();
		if (size > this.limits.whole() || !fitsInOne(plan, size)) {
			writePieces(plan);
		}
		return this.imports;
	}

	private boolean fitsInOne(PlannedChange plan, int size) {
		try {
			this.progress.begins("writing", plan.dataset());
			write(plan, plan.change(), Part.WHOLE);
			return true;
		}
		catch (WriteFailedException ex) {
			if (!ex.isOutOfMemory() || size < 2) {
				throw ex;
			}
			return false;
		}
	}

	private void writePieces(PlannedChange plan) {
		ChangePieces pieces = new ChangePieces(plan.change(), this.graph.subjects(plan.change().gone(Kind.STATEMENT)));
		int all = pieces.size();
		int size = Math.max(1, Math.min(this.limits.piece(), all / 2));
		int done = 0;
		long statements = plan.before().statements();
		while (done < all) {
			int end = Math.min(all, done + size);
			this.progress.begins("writing %,d to %,d of %,d rows of".formatted(done + 1, end, all), plan.dataset());
			DatasetChange piece = pieces.piece(done, end, plan.unfinished(statements));
			long then = statements + piece.added().size() - piece.gone(Kind.STATEMENT).size();
			if (isWritten(plan, pieces.piece(done, end, plan.unfinished(then)), done, all)) {
				done = end;
				statements = then;
			}
			else {
				size = Math.max(1, (end - done) / 2);
			}
		}
		finish(plan, all);
	}

	/** Tries a piece; false where it has to be smaller. */
	private boolean isWritten(PlannedChange plan, DatasetChange piece, int done, int all) {
		try {
			write(plan, piece, Part.PIECE);
			return true;
		}
		catch (WriteFailedException ex) {
			if (ex.isOutOfMemory() && piece.size() > 1) {
				return false;
			}
			throw stopped(done, all, ex);
		}
		catch (HierarchyLimitException ex) {
			throw stopped(done, all, ex);
		}
	}

	/** Where a piece went in before, the dataset is there in part. */
	private static RuntimeException stopped(int done, int all, RuntimeException cause) {
		return (done == 0) ? cause : new UnfinishedException(done, all, cause);
	}

	/** Says that the dataset is whole, or that it is no more. */
	private void finish(PlannedChange plan, int all) {
		try {
			write(plan, new DatasetChange(DatasetContent.none(plan.change().written().entry()), Set.of(), Set.of()),
					Part.LAST);
		}
		catch (WriteFailedException ex) {
			throw new UnfinishedException(all, all, ex);
		}
	}

	private void write(PlannedChange plan, DatasetChange change, Part part) {
		this.graph.inOneTransaction((transaction) -> {
			if (transaction.lock() != this.imports) {
				throw new OtherImportException();
			}
			write(transaction, plan, change, part);
			if (part != Part.PIECE && plan.withdraws()) {
				transaction.forget(plan.dataset());
			}
			return true;
		});
		this.imports++;
	}

	private static void write(GraphTransaction transaction, PlannedChange plan, DatasetChange change, Part part) {
		ChangeImpact impact = ChangeImpact.before(transaction.reads(), change);
		List<Statement> gone = transaction.reads().asUsed(impact.gone());
		transaction.write(plan.before(), change, gone, part != Part.WHOLE);
		IdentityChange identity = transaction.identify(change, gone);
		Recalculation.of(transaction, impact.after(identity));
		transaction.removeOrphans(gone, change.gone(Kind.ENTITY));
	}

	/** How much of a change one transaction writes. */
	private enum Part {

		/** All of it. */
		WHOLE,
		/** One of several pieces, behind which others follow. */
		PIECE,
		/** What comes behind the last piece. */
		LAST

	}

}
