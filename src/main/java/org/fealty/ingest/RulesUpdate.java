package org.fealty.ingest;

import java.util.List;
import java.util.Set;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.fealty.derivation.RulesVersion;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Derives all facts anew where an older program derived them, before anything else reads
 * or writes. A graph of a newer program is refused.
 */
@Component
class RulesUpdate implements SmartLifecycle {

	/** After the schema, before the first import. */
	static final int PHASE = Schema.PHASE + 1;

	private static final Log LOG = LogFactory.getLog(RulesUpdate.class);

	/**
	 * So many entities are derived anew in one transaction, with all that depend on them.
	 */
	private static final int CHUNK = 2_000;

	private final GraphWriter graph;

	private volatile boolean running;

	RulesUpdate(GraphWriter graph) {
		this.graph = graph;
	}

	/**
	 * Brings the graph up to the rules of this program. Interrupted, it begins again at
	 * the next start.
	 * @return how many entities were derived anew; 0 where nothing was to do
	 * @throws NewerRulesException if the graph knows newer rules
	 */
	int apply() {
		List<Integer> found = this.graph.rules();
		if (!found.isEmpty() && found.getLast() > RulesVersion.CURRENT) {
			throw new NewerRulesException(found.getLast(), RulesVersion.CURRENT);
		}
		if (found.isEmpty() || found.getFirst() == RulesVersion.CURRENT) {
			return 0;
		}
		LOG.info("The rules by which facts are derived have changed. All facts are derived anew ...");
		int done = deriveAll();
		LOG.info("%,d entities are derived anew.".formatted(done));
		return done;
	}

	private int deriveAll() {
		int done = 0;
		String last = "";
		List<String> chunk = derive(last);
		while (!chunk.isEmpty()) {
			done += chunk.size();
			last = chunk.getLast();
			LOG.info("%,d entities so far ...".formatted(done));
			chunk = derive(last);
		}
		return done;
	}

	/** Derives the next entities; where there are none, the graph is up to the rules. */
	private List<String> derive(String after) {
		return this.graph.inOneTransaction((transaction) -> {
			transaction.lock();
			List<String> ids = transaction.reads().entityIds(after, CHUNK);
			if (ids.isEmpty()) {
				transaction.writeRules();
			}
			else {
				Recalculation.of(transaction, TouchedEntities.all(Set.copyOf(ids)));
			}
			return ids;
		});
	}

	@Override
	public void start() {
		apply();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
