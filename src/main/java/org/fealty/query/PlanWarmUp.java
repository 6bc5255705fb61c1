package org.fealty.query;

import java.time.Duration;
import java.util.List;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.QueryFileProblem;
import org.fealty.database.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the database plan the program's own queries while the program already answers, so
 * that whoever asks one first does not wait for its plan. It warns of a query that this
 * database refuses, as an older Neo4j may.
 */
@Component
@ConditionalOnWebApplication
class PlanWarmUp implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(PlanWarmUp.class);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final List<NamedQuery> queries;

	private final QueryExplainer explainer;

	private final Thread thread;

	private volatile boolean stopped;

	PlanWarmUp(Catalogue catalogue, QueryExplainer explainer) {
		this.queries = catalogue.queries().stream().filter(NamedQuery::isBuiltIn).toList();
		this.explainer = explainer;
		this.thread = Thread.ofPlatform().name("first-plans").daemon().unstarted(this::plan);
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.thread.start();
	}

	private void plan() {
		try {
			this.queries.stream()
				.takeWhile((query) -> !this.stopped)
				.flatMap((query) -> this.explainer.problems(query).stream())
				.forEach(PlanWarmUp::warn);
		}
		catch (GraphException ex) {
			// whoever asks will be told
			LOG.debug("The queries were not planned ahead.", ex);
		}
	}

	private static void warn(QueryFileProblem problem) {
		LOG.warn("This database does not take a query as it is: {}", problem);
	}

	/** Waits for the query in hand, which must not outlive its connection. */
	@Override
	public void destroy() throws InterruptedException {
		this.stopped = true;
		// a start that fails ends before the thread began
		if (this.thread.isAlive()) {
			this.thread.join(PATIENCE);
		}
	}

}
