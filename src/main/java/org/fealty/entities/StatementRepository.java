package org.fealty.entities;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/** Finds statements; there is deliberately no way to save one. */
interface StatementRepository extends Repository<StatementNode, String> {

	List<StatementNode> findByFactIn(Collection<String> facts);

}
