package org.fealty.entities;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Finds entities; there is deliberately no way to save one. */
interface EntityRepository extends Repository<EntityView, String> {

	Optional<EntityView> findById(String id);

}
