package org.fealty.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.dataset.FolderTables;
import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Ending;
import org.fealty.statement.Stance;

/**
 * What a statement can say, for a form that offers nothing else.
 *
 * @param relations what can be said of two entities
 * @param attributes what can be said of one
 * @param stances how firmly
 * @param endings how what lasts came to its end
 * @param tables the columns of each table
 */
public record StatementVocabulary(List<Relation> relations, List<Attribute> attributes, List<String> stances,
		List<String> endings, Map<String, List<String>> tables) {

	/** All that the vocabulary declares, in its order. */
	public static final StatementVocabulary ALL = new StatementVocabulary(
			Arrays.stream(Predicate.values()).map(Relation::of).toList(),
			Arrays.stream(AttributeType.values()).map(Attribute::of).toList(),
			Arrays.stream(Stance.values()).map(Stance::word).toList(),
			Arrays.stream(Ending.values()).map(Ending::word).toList(), FolderTables.columns());

	public StatementVocabulary {
		relations = List.copyOf(relations);
		attributes = List.copyOf(attributes);
		stances = List.copyOf(stances);
		endings = List.copyOf(endings);
		tables = Map.copyOf(tables);
	}

	/**
	 * A predicate.
	 *
	 * @param predicate its name
	 * @param table the file of its table
	 * @param extent {@code LASTING}, {@code ACT} or {@code TIMELESS}
	 * @param joins from which label to which it may lead
	 */
	public record Relation(String predicate, String table, String extent, List<Join> joins) {

		public Relation {
			joins = List.copyOf(joins);
		}

		static Relation of(Predicate predicate) {
			return new Relation(predicate.name(), predicate.fileName(), predicate.extent().name(),
					Arrays.stream(Label.values())
						.flatMap((from) -> Arrays.stream(Label.values())
							.filter((to) -> predicate.joins(Set.of(from), Set.of(to)))
							.map((to) -> new Join(from.word(), to.word(), predicate.extentOf(Set.of(from)).name())))
						.toList());
		}

	}

	/**
	 * Two labels that a predicate may join.
	 *
	 * @param from label of the one of which it is said
	 * @param to label of the other
	 * @param extent how it stands in time between these
	 */
	public record Join(String from, String to, String extent) {
	}

	/**
	 * Something that is stated of one entity by itself.
	 *
	 * @param what its word
	 * @param content {@code TEXT}, {@code NUMBER}, {@code DATE} or {@code PERIOD}
	 * @param extent {@code LASTING}, {@code ACT} or {@code TIMELESS}
	 * @param labels labels of whom it can be stated
	 */
	public record Attribute(String what, String content, String extent, List<String> labels) {

		public Attribute {
			labels = List.copyOf(labels);
		}

		static Attribute of(AttributeType what) {
			return new Attribute(what.word(), what.content().name(), what.extent().name(),
					Arrays.stream(Label.values())
						.filter((label) -> what.describes(Set.of(label)))
						.map(Label::word)
						.toList());
		}

	}

}
