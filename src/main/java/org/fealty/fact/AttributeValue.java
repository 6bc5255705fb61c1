package org.fealty.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fealty.model.EventKinds;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What the statements about an attribute come to.
 *
 * @param result the value; null for relationships and for {@code VACANT}, whose period
 * says it all
 * @param disputed whether not all who support it can be right about the value
 */
record AttributeValue(@Nullable ConsolidatedValue result, boolean disputed) {

	private static final AttributeValue NONE = new AttributeValue(null, false);

	static AttributeValue of(StatementGroup group, Map<String, Source> sources) {
		if (!(group.key() instanceof AttributeKey attribute)) {
			return NONE;
		}
		if (group.supporting().isEmpty()) {
			String denied = join(group.all().stream().map((statement) -> statement.value().text()).toList());
			return denied.isEmpty() ? NONE : new AttributeValue(new ConsolidatedValue(denied, null), false);
		}
		return switch (attribute.what().content()) {
			case NUMBER -> number(Agreement.of(Assertions.numbers(group.supporting())));
			case DATE -> date(group, sources);
			case TEXT -> text(group);
			case PERIOD -> NONE;
		};
	}

	private static AttributeValue number(Agreement agreed) {
		var count = agreed.range().count();
		String text = (agreed.disputed() || count == null) ? texts(agreed) : count.toString();
		return new AttributeValue(new ConsolidatedValue(text, count), agreed.disputed());
	}

	private static AttributeValue date(StatementGroup group, Map<String, Source> sources) {
		DateColumn first = PeriodConsensus.values(group, sources, EdtfDate::first);
		boolean disputed = first.isDisputed() || PeriodConsensus.values(group, sources, EdtfDate::last).isDisputed();
		Agreement agreed = first.agreement(group.hasUndoubtedAssertion());
		String text = disputed ? texts(agreed) : first.text(group.hasUndoubtedAssertion());
		return new AttributeValue(new ConsolidatedValue((text != null) ? text : "", null), disputed);
	}

	private static AttributeValue text(StatementGroup group) {
		boolean disputed = exclude(words(group.supporting()));
		return new AttributeValue(new ConsolidatedValue(join(words(group.firmest())), null), disputed);
	}

	/** Whether some of these words cannot be right together. Only kinds can be. */
	private static boolean exclude(List<String> words) {
		return words.stream()
			.anyMatch((word) -> words.stream().anyMatch((other) -> !EventKinds.areCompatible(word, other)));
	}

	private static List<String> words(List<Statement> statements) {
		return StatementGroup.said(statements, (statement) -> statement.value().text());
	}

	private static String texts(Agreement agreed) {
		return join(agreed.counted().stream().map(Assertion::text).toList());
	}

	private static String join(List<String> texts) {
		return texts.stream().distinct().sorted().collect(Collectors.joining("|"));
	}

	/** Whether what the two statements say of an attribute can both be right. */
	static boolean agree(Statement first, Statement second) {
		return (first.value() instanceof Value.Amount a && second.value() instanceof Value.Amount b)
				? Range.of(a.count()).meets(Range.of(b.count()))
				: (first.value() instanceof Value.Date a && second.value() instanceof Value.Date b)
						? agree(a.date(), b.date())
						: EventKinds.areCompatible(first.value().text(), second.value().text());
	}

	private static boolean agree(EdtfDate first, EdtfDate second) {
		return first.first().intersect(second.first()).isPresent() && first.last().intersect(second.last()).isPresent();
	}

}
