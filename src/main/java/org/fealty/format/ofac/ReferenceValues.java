package org.fealty.format.ofac;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.fealty.format.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The words of the advanced list, which stand at its head under numbers. The numbers are
 * not relied upon, the words are.
 */
final class ReferenceValues {

	static final Set<String> NAMES = Set.of("AliasType", "PartySubType", "PartyType", "FeatureType", "RelationType",
			"SanctionsType");

	private final Map<String, String> words = new HashMap<>();

	private final Map<String, String> partyTypes = new HashMap<>();

	void take(XmlElement value) {
		String id = value.attribute("ID");
		if (id != null) {
			this.words.put(value.name() + id, value.text());
			String party = value.attribute("PartyTypeID");
			if (party != null) {
				this.partyTypes.put(id, party);
			}
		}
	}

	/** The word for a number; empty where the list has none. */
	String word(String name, @Nullable String id) {
		return this.words.getOrDefault(name + id, "");
	}

	/**
	 * What kind of party a profile is: Individual, Entity, Transport, Location; empty
	 * where unknown.
	 */
	String party(@Nullable String subType) {
		return word("PartyType", this.partyTypes.get(String.valueOf(subType)));
	}

}
