package org.fealty.entities;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * An entity as its node shows it. What the node does not bear is null: no source says it.
 * Dates are inclusive bounds; a number without its high is "at least".
 *
 * @param id its id
 * @param labels what it is, {@code Person} and the like, besides {@code Entity}
 * @param name the name shown
 * @param names every spelling that some source states
 * @param ids all ids that stand for it, the one shown first; null where there is but one
 * @param kind what kind of organisation or event it is
 * @param declared whether a province is one that an organisation declared
 * @param placeholder true where it stands for somebody unnamed
 * @param note the registry's note
 * @param birth when the person was born, as the sources write it
 * @param death when the person died, as the sources write it
 * @param founded when the organisation was founded, as the sources write it
 * @param dissolved when the organisation was dissolved, as the sources write it
 * @param date when the event was, as the sources write it
 * @param dateEarliest the earliest day on which the event can have begun
 * @param dateLatest the latest day on which the event can have begun
 * @param dateEndEarliest the earliest day on which the event can have ended
 * @param dateEndLatest the latest day on which the event can have ended
 * @param killedLow the least number of people killed, other than the armed group's own
 * @param killedHigh the greatest such number
 * @param woundedLow the least number of people wounded, other than the armed group's own
 * @param woundedHigh the greatest such number
 * @param militantsKilledLow the least number of the armed group's own killed
 * @param militantsKilledHigh the greatest such number
 * @param militantsWoundedLow the least number of the armed group's own wounded
 * @param militantsWoundedHigh the greatest such number
 * @param attributes what is stated of it by itself
 */
@Node("Entity")
@Immutable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntityView(@Id String id, @DynamicLabels Set<String> labels, String name, List<String> names,
		@Nullable List<String> ids, @Nullable String kind, @Nullable Boolean declared, @Nullable Boolean placeholder,
		@Nullable String note, @Nullable String birth, @Nullable String death, @Nullable String founded,
		@Nullable String dissolved, @Nullable String date, @Nullable LocalDate dateEarliest,
		@Nullable LocalDate dateLatest, @Nullable LocalDate dateEndEarliest, @Nullable LocalDate dateEndLatest,
		@Nullable Long killedLow, @Nullable Long killedHigh, @Nullable Long woundedLow, @Nullable Long woundedHigh,
		@Nullable Long militantsKilledLow, @Nullable Long militantsKilledHigh, @Nullable Long militantsWoundedLow,
		@Nullable Long militantsWoundedHigh, @Relationship("HAS") List<AttributeView> attributes) {

}
