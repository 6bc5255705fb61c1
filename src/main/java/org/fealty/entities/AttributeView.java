package org.fealty.entities;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What is stated of one entity by itself. What is null no source says.
 *
 * @param id its id as a fact; its evidence is found by it
 * @param what what is stated: {@code name}, {@code killed} and the like
 * @param value what it comes to, as text
 * @param low the least number, where it is one
 * @param high the greatest number; null is "at least low"
 * @param of whom a number counts; null where everybody
 * @param since when it began, as the sources write it
 * @param sinceEarliest the earliest day on which it can have begun, inclusive
 * @param sinceLatest the latest such day, inclusive
 * @param until when it ended, as the sources write it
 * @param untilEarliest the earliest day that can have been its last, inclusive
 * @param untilLatest the latest such day, inclusive
 * @param status how sure it is: {@code confirmed}, {@code reported} and the like
 * @param disputed what the sources cannot agree on
 * @param statements how many statements speak of it
 * @param origins the voices that assert it
 */
@Node("Attribute")
@Immutable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttributeView(@Id String id, String what, @Nullable String value, @Nullable Long low, @Nullable Long high,
		@Nullable String of, @Nullable String since, @Nullable LocalDate sinceEarliest, @Nullable LocalDate sinceLatest,
		@Nullable String until, @Nullable LocalDate untilEarliest, @Nullable LocalDate untilLatest, String status,
		List<String> disputed, long statements, List<String> origins) {

}
