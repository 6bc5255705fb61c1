package org.fealty.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fealty.entities.Entities;
import org.fealty.entities.DatasetView;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the datasets. */
@RestController
@Tag(name = "datasets", description = "What was imported, under which licence, and what was rejected of it")
class DatasetController {

	private final Entities entities;

	DatasetController(Entities entities) {
		this.entities = entities;
	}

	@GetMapping(Paths.DATASETS)
	@Operation(operationId = "datasets",
			summary = "All datasets, with their counts, licence, attribution and the last rejects")
	DatasetsAnswer list() {
		List<DatasetView> datasets = this.entities.datasets();
		return new DatasetsAnswer(datasets, datasets.size());
	}

	/**
	 * The list of all datasets.
	 *
	 * @param datasets the datasets, by id
	 * @param count how many there are
	 */
	record DatasetsAnswer(List<DatasetView> datasets, int count) {
	}

}
