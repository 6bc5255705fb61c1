package org.fealty.entities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what the graph holds of an entity or a dataset. */
@Component
@Transactional(readOnly = true)
public class Entities {

	private final EntityRepository entities;

	private final StatementRepository statements;

	private final DatasetRepository datasets;

	Entities(EntityRepository entities, StatementRepository statements, DatasetRepository datasets) {
		this.entities = entities;
		this.statements = statements;
		this.datasets = datasets;
	}

	/** The entity of this id; empty where there is none. */
	public Optional<EntityView> find(String id) {
		return this.entities.findById(id);
	}

	/**
	 * Counts the sources that speak of facts.
	 * @param facts ids of facts
	 * @return the number of different sources by fact; a fact of which none speaks is not
	 * there
	 */
	public Map<String, Long> countSources(Collection<String> facts) {
		return this.statements.findByFactIn(facts)
			.stream()
			.collect(Collectors.groupingBy(StatementNode::fact, Collectors.mapping(StatementNode::source,
					Collectors.collectingAndThen(Collectors.toSet(), (sources) -> (long) sources.size()))));
	}

	/** All datasets, by id. */
	public List<DatasetView> datasets() {
		return this.datasets.findAllByOrderById();
	}

}
