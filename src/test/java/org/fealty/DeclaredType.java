package org.fealty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fealty.catalogue.Column;
import org.fealty.catalogue.CypherType;
import org.jspecify.annotations.Nullable;

/** Whether a value is what a header says of its column. */
final class DeclaredType {

	private DeclaredType() {
	}

	static boolean fits(Column column, @Nullable Object value) {
		if (value == null) {
			return column.optional();
		}
		CypherType.Simple element = column.type().element();
		return column.type().isList()
				? value instanceof List<?> list && list.stream().allMatch((inner) -> fits(element, inner))
				: fits(element, value);
	}

	private static boolean fits(CypherType.Simple type, @Nullable Object value) {
		return switch (type) {
			case BOOLEAN -> value instanceof Boolean;
			case INTEGER -> value instanceof Long;
			case FLOAT -> value instanceof Double;
			case DATE -> value instanceof LocalDate;
			case MAP -> value instanceof Map;
			case NODE, RELATIONSHIP, PATH -> false;
			default -> value instanceof String;
		};
	}

}
