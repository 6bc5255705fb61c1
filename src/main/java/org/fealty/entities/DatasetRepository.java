package org.fealty.entities;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Finds datasets; there is deliberately no way to save one. */
interface DatasetRepository extends Repository<DatasetView, String> {

	List<DatasetView> findAllByOrderById();

}
