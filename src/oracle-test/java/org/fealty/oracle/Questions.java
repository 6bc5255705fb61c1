package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;

import org.fealty.catalogue.Catalogue;

/** All questions that the oracle can answer. */
final class Questions {

	private Questions() {
	}

	/** Those of the catalogue. */
	static List<Question> all() {
		List<Question> all = new ArrayList<>();
		all.addAll(LeadershipQuestions.all());
		all.add(VacancyQuestion.question());
		all.add(ContestQuestion.question());
		all.add(KilledQuestion.question());
		all.addAll(AllegianceQuestions.all());
		all.addAll(SwornQuestions.all());
		all.add(LapseQuestion.question());
		all.addAll(DefectionQuestions.all());
		all.add(ChainQuestion.question());
		all.addAll(FollowQuestions.all());
		all.add(PathsQuestion.question());
		all.add(CascadeQuestion.question());
		all.addAll(AttackQuestions.all());
		all.addAll(ClaimQuestions.all());
		all.add(ResponsibilityQuestion.question());
		all.add(ProvinceQuestion.question());
		all.add(DecisiveQuestion.question());
		all.add(ChangesQuestion.question());
		all.add(DisagreementQuestion.question());
		Catalogue catalogue = Catalogue.read(List.of());
		all.removeIf((question) -> !question.name().contains(System.getProperty("question", "")));
		all.removeIf((question) -> catalogue.find(question.name()).isEmpty());
		return all;
	}

}
