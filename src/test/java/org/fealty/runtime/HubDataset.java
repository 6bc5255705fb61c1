package org.fealty.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A dataset that is made up: one organisation, and all who have to do with it. */
final class HubDataset {

	private HubDataset() {
	}

	/** Members who swear, lead, die and go over, on days that are drawn. */
	static void write(Path dataset, String prefix, int members, Random random) throws IOException {
		Files.createDirectories(dataset);
		Files.writeString(dataset.resolve("dataset.yaml"),
				"title: Made up\npublisher: test\nlicence: CC0-1.0\nattribution: none\ncoding: by a test\n");
		Files.writeString(dataset.resolve("sources.csv"), """
				id,title,publisher,published,retrieved
				%1$s-1,A report,paper,2015-05-05,2020-01-01
				%1$s-2,Another report,paper,2017-05-05,2020-01-01
				""".formatted(prefix));
		Files.writeString(dataset.resolve("organisations.csv"),
				"id,name,kind\n%1$s-hub,Hub,group\n%1$s-rival,Rival,group\n".formatted(prefix));
		StringBuilder persons = new StringBuilder("id,name\n");
		StringBuilder sworn = new StringBuilder("subject,object,source,said_by,since\n");
		StringBuilder led = new StringBuilder("subject,object,source,said_by,since\n");
		StringBuilder deaths = new StringBuilder("entity,what,value,source,said_by\n");
		for (int number = 0; number < members; number++) {
			String id = prefix + "-m" + number;
			persons.append(id).append(",Member ").append(number).append('\n');
			sworn.append(id + "," + prefix + "-hub," + prefix + "-1,coder," + day(random, 2010) + "\n");
			if (number % 3 == 0) {
				sworn.append(id + "," + prefix + "-rival," + prefix + "-2,coder," + day(random, 2014) + "\n");
			}
			if (number % 7 == 0) {
				led.append(id + "," + prefix + "-hub," + prefix + "-2,coder," + day(random, 2008 + number % 9) + "\n");
			}
			if (number % 5 == 0) {
				deaths.append(id + ",death," + day(random, 2016) + "," + prefix + "-2,coder\n");
			}
		}
		Files.writeString(dataset.resolve("persons.csv"), persons);
		Files.writeString(dataset.resolve("pledged_to.csv"), sworn);
		Files.writeString(dataset.resolve("led.csv"), led);
		Files.writeString(dataset.resolve("attributes.csv"), deaths);
	}

	private static String day(Random random, int year) {
		return "%d-%02d-%02d".formatted(year, 1 + random.nextInt(4), 1 + random.nextInt(28));
	}

}
