package org.fealty.draft;

/**
 * What came of the import of a draft.
 *
 * @param clean whether nothing was refused or rejected
 * @param sentence its account, with the counts and what to do
 */
public record DraftImport(boolean clean, String sentence) {
}
