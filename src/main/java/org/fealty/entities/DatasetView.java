package org.fealty.entities;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A dataset and what became of its rows when it was last imported: read = accepted +
 * duplicate + rejected.
 *
 * @param id its id
 * @param title its title
 * @param publisher who publishes it; null where it does not say
 * @param licence under which licence it may be used; null where it does not say
 * @param attribution how it wants to be named; null where it does not say
 * @param coding how it was coded; null where it does not say
 * @param importedAt when it was last imported
 * @param statements how many statements it makes
 * @param read rows read
 * @param accepted rows that say something new
 * @param duplicate rows that say what another row of it says
 * @param rejected rows that could not be taken
 * @param rejects one sentence for each rejected row, for the first thousand
 * @param state {@code loading} or {@code withdrawing} while the graph holds a part of a
 * large dataset; null once it is whole
 * @param loaded while it is not whole: how many of its statements the graph holds
 */
@Node("Dataset")
@Immutable
public record DatasetView(@Id String id, String title, @Nullable String publisher, @Nullable String licence,
		@Nullable String attribution, @Nullable String coding, @Nullable ZonedDateTime importedAt, long statements,
		long read, long accepted, long duplicate, long rejected, List<String> rejects, @Nullable String state,
		@Nullable Long loaded) {

}
