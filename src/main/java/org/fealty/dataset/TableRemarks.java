package org.fealty.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says how a table was understood that is written otherwise than it should be.
 *
 * @param file the table's file
 * @param raw its bytes
 * @param separator what separates its cells
 * @param header its header
 */
record TableRemarks(String file, RawTable raw, char separator, Header header) {

	/** One remark for each oddity; none where the table is as it should be. */
	List<Remark> all() {
		List<Remark> remarks = new ArrayList<>();
		if (this.raw.separator() != null) {
			remarks.add(at(1, "the line sep= was passed over and its cells are taken as separated by " + separatorName()
					+ ". Take the line out, since only spreadsheets know it."));
		}
		if (this.separator == '\t') {
			remarks.add(at(this.header.line(), "the cells are separated by tabs, which was understood."
					+ " Save the table with commas or semicolons."));
		}
		misspelt(new Place(this.file, this.header.line()), this.header).ifPresent(remarks::add);
		List<String> unnamed = this.header.unnamed().stream().map((index) -> String.valueOf(index + 1)).toList();
		if (!unnamed.isEmpty()) {
			remarks.add(at(this.header.line(), "without name and content, so passed over: column "
					+ String.join(", ", unnamed) + ". Take the separators at the ends of the lines out."));
		}
		if (this.raw.closed()) {
			remarks.add(at(this.header.line(),
					"the file is closed by the character 0x1A (SUBSTITUTE), which was" + " passed over. Take it out."));
		}
		return remarks;
	}

	/** Says so where the header names columns otherwise than they are called. */
	static Optional<Remark> misspelt(Place place, Header header) {
		List<String> misspelt = header.misspelt();
		return misspelt.isEmpty() ? Optional.empty()
				: Optional.of(new Remark(place, null, "the header was understood although it is written otherwise: "
						+ String.join(", ", misspelt.stream().map(Quotation::of).toList())
						+ ". Write the columns as they are called, in small letters: "
						+ String.join(", ", header.columns().stream().filter((one) -> !one.isEmpty()).toList()) + "."));
	}

	private Remark at(long line, String sentence) {
		return new Remark(new Place(this.file, line), null, sentence);
	}

	private String separatorName() {
		return switch (this.separator) {
			case ',' -> "commas";
			case ';' -> "semicolons";
			case '\t' -> "tabs";
			default -> Quotation.of(String.valueOf(this.separator));
		};
	}

}
