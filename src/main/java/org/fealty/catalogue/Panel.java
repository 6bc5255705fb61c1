package org.fealty.catalogue;

import java.util.List;

/**
 * Where the answer of a query stands in the dossier of an entity.
 *
 * @param place its place; smaller ones stand first, 1 to 999
 * @param parameter the parameter that takes the id of the entity
 * @param labels the labels of the entities in whose dossier it stands; an entity needs
 * one of them
 * @param title what stands above it
 */
public record Panel(int place, String parameter, List<String> labels, String title) {

	/** Keeps the labels as they are now. */
	public Panel {
		labels = List.copyOf(labels);
	}

}
