package org.fealty.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.fealty.database.DatasetLicence;
import org.fealty.database.VersionLookup;
import org.fealty.query.QueryRunner;
import org.fealty.query.Question;
import org.fealty.render.Renderers;

import org.springframework.context.ConfigurableApplicationContext;

/** Answers in this process, where no server runs. */
final class ProgramAnswers implements AnswerSource {

	private final QueryRunner queries;

	private final Renderers renderers;

	private final VersionLookup versions;

	ProgramAnswers(ConfigurableApplicationContext program) {
		this.queries = program.getBean(QueryRunner.class);
		this.renderers = program.getBean(Renderers.class);
		this.versions = program.getBean(VersionLookup.class);
	}

	@Override
	public Details answer(String query, Map<String, List<String>> given, String format, OutputStream answer) {
		OutputStream out = new BufferedOutputStream(answer);
		return this.queries.ask(query, given, (asked) -> {
			this.renderers.find(format, asked.query().shape()).render(asked, out);
			Question question = asked.question();
			return new Details(question.graph().version(), question.textHash(), asked.isTruncated());
		});
	}

	@Override
	public Receipt.Graph graph() {
		return Receipt.Graph.of(this.versions.summary());
	}

	@Override
	public List<String> licences() {
		return this.versions.version().datasets().stream().map(DatasetLicence::sentence).toList();
	}

}
