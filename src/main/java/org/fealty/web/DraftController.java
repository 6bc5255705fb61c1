package org.fealty.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.fealty.database.CitationLookup;
import org.fealty.draft.Draft;
import org.fealty.draft.DraftContent;
import org.fealty.draft.DraftImport;
import org.fealty.draft.DraftRefusedException;
import org.fealty.draft.DraftRow;
import org.fealty.draft.Drafts;
import org.fealty.draft.DraftDescription;
import org.fealty.draft.RowCheck;
import org.fealty.draft.StatementVocabulary;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Writes into a draft what a user enters on the page, and imports the draft when asked.
 */
@RestController
@RequestMapping(Paths.DRAFTS)
@Hidden
class DraftController {

	private final Drafts drafts;

	private final CitationLookup citations;

	private final PageToken token;

	DraftController(Drafts drafts, CitationLookup citations, PageToken token) {
		this.drafts = drafts;
		this.citations = citations;
		this.token = token;
	}

	@GetMapping
	DraftsAnswer all(HttpServletRequest request) {
		String secret = this.token.givenTo(request);
		return this.drafts.isOff() ? new DraftsAnswer(true, "", "", List.of(), StatementVocabulary.ALL)
				: new DraftsAnswer(false, secret, this.drafts.folder().toString(), this.drafts.all(),
						StatementVocabulary.ALL);
	}

	@GetMapping("/{id}")
	DraftContent content(@PathVariable String id) {
		return this.drafts.content(id);
	}

	/** Sources and voices whose name, publisher or id has a text in it. */
	@GetMapping("/of/{kind}")
	Map<String, List<CitationLookup.Found>> find(@PathVariable String kind, @RequestParam String search) {
		return Map.of("rows", kind.equals("sources") ? this.citations.sources(search) : this.citations.voices(search));
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	Draft create(HttpServletRequest request, @RequestBody DraftDescription draft) {
		this.token.check(request);
		return this.drafts.create(draft);
	}

	@PostMapping(path = "/{id}/check", consumes = MediaType.APPLICATION_JSON_VALUE)
	RowCheck check(HttpServletRequest request, @PathVariable String id, @RequestBody DraftRow row) {
		this.token.check(request);
		return this.drafts.check(id, row);
	}

	@PostMapping(path = "/{id}/rows", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RowCheck> add(HttpServletRequest request, @PathVariable String id, @RequestBody DraftRow row) {
		this.token.check(request);
		RowCheck check = this.drafts.add(id, row);
		return ResponseEntity.status(check.written() ? HttpStatus.CREATED : HttpStatus.UNPROCESSABLE_CONTENT)
			.body(check);
	}

	@PostMapping(path = "/{id}/import", consumes = MediaType.APPLICATION_JSON_VALUE)
	DraftImport load(HttpServletRequest request, @PathVariable String id) {
		this.token.check(request);
		return this.drafts.load(id);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(DraftRefusedException ex) {
		return ResponseEntity.status(ProblemKind.WRONG_DRAFT.status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetails.of(ProblemKind.WRONG_DRAFT, String.valueOf(ex.getMessage())));
	}

	/**
	 * What the form needs.
	 *
	 * @param off whether nothing can be written
	 * @param token what the page shows when it writes
	 * @param folder where the drafts lie
	 * @param drafts all drafts, by id
	 * @param choices what a statement can say
	 */
	record DraftsAnswer(boolean off, String token, String folder, List<Draft> drafts, StatementVocabulary choices) {
	}

}
