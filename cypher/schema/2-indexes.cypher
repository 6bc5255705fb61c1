// What an import asks of statements.
CREATE INDEX statement_fact IF NOT EXISTS FOR (n:Statement) ON (n.fact);
CREATE INDEX statement_dataset IF NOT EXISTS FOR (n:Statement) ON (n.dataset);
CREATE INDEX statement_subject IF NOT EXISTS FOR (n:Statement) ON (n.subject);
DROP INDEX statement_object IF EXISTS;
CREATE INDEX statement_object_predicate IF NOT EXISTS FOR (n:Statement) ON (n.object, n.predicate);
CREATE INDEX statement_untilEvent IF NOT EXISTS FOR (n:Statement) ON (n.untilEvent);
CREATE INDEX statement_source IF NOT EXISTS FOR (n:Statement) ON (n.source);
CREATE INDEX statement_saidBy IF NOT EXISTS FOR (n:Statement) ON (n.saidBy);
CREATE INDEX statement_office IF NOT EXISTS FOR (n:Statement) ON (n.office);
CREATE INDEX statement_former_fact IF NOT EXISTS FOR (n:Statement) ON (n.formerFact);
CREATE INDEX statement_seat IF NOT EXISTS FOR (n:Statement) ON (n.seat);
CREATE INDEX judgement_left IF NOT EXISTS FOR (n:Judgement) ON (n.left);
CREATE INDEX judgement_right IF NOT EXISTS FOR (n:Judgement) ON (n.right);
CREATE INDEX judgement_dataset IF NOT EXISTS FOR (n:Judgement) ON (n.dataset);
CREATE INDEX identifier_name IF NOT EXISTS FOR (n:Identifier) ON (n.name);
CREATE INDEX voice_id IF NOT EXISTS FOR (n:Voice) ON (n.id);
CREATE INDEX voice_name IF NOT EXISTS FOR (n:Voice) ON (n.name);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX inventory_dataset IF NOT EXISTS FOR (n:Inventory) ON (n.dataset);
CREATE INDEX voice_dataset IF NOT EXISTS FOR (n:Voice) ON (n.dataset);

// Where questions about the whole graph begin.
CREATE INDEX attribute_what IF NOT EXISTS FOR (n:Attribute) ON (n.what);
CREATE INDEX succeeded_ordered IF NOT EXISTS FOR ()-[r:SUCCEEDED]-() ON (r.orderedBy);
CREATE INDEX succeeded_organisation IF NOT EXISTS FOR ()-[r:SUCCEEDED]-() ON (r.organisation);
CREATE INDEX defected_ordered IF NOT EXISTS FOR ()-[r:DEFECTED_TO]-() ON (r.orderedBy);
CREATE INDEX defected_from_ordered IF NOT EXISTS FOR ()-[r:DEFECTED_TO]-() ON (r.fromOrganisation, r.orderedBy);
CREATE INDEX defected_from IF NOT EXISTS FOR ()-[r:DEFECTED_TO]-() ON (r.fromOrganisation);
CREATE INDEX defected_from_unit IF NOT EXISTS FOR ()-[r:DEFECTED_TO]-() ON (r.fromUnit);
CREATE INDEX defected_to_unit IF NOT EXISTS FOR ()-[r:DEFECTED_TO]-() ON (r.toUnit);

// Where questions about what was known begin: what was published by a day, and what follows
// from it as it was then.
CREATE INDEX statement_known_from IF NOT EXISTS FOR (n:Statement) ON (n.knownFrom);
CREATE INDEX source_known_from IF NOT EXISTS FOR (n:Source) ON (n.knownFrom);
CREATE INDEX succeeded_superseded_id IF NOT EXISTS FOR ()-[r:SUCCEEDED_SUPERSEDED]-() ON (r.id);
CREATE INDEX succeeded_superseded_days IF NOT EXISTS FOR ()-[r:SUCCEEDED_SUPERSEDED]-() ON (r.knownTo, r.knownFrom);
CREATE INDEX succeeded_superseded_organisation_days IF NOT EXISTS FOR ()-[r:SUCCEEDED_SUPERSEDED]-() ON (r.organisation, r.knownTo);
CREATE INDEX sworn_to_superseded_id IF NOT EXISTS FOR ()-[r:SWORN_TO_SUPERSEDED]-() ON (r.id);
CREATE INDEX first_sworn_to_superseded_id IF NOT EXISTS FOR ()-[r:FIRST_SWORN_TO_SUPERSEDED]-() ON (r.id);
CREATE INDEX defected_to_superseded_id IF NOT EXISTS FOR ()-[r:DEFECTED_TO_SUPERSEDED]-() ON (r.id);
CREATE INDEX defected_superseded_days IF NOT EXISTS FOR ()-[r:DEFECTED_TO_SUPERSEDED]-() ON (r.knownTo, r.knownFrom);
CREATE INDEX defected_superseded_from_ordered IF NOT EXISTS FOR ()-[r:DEFECTED_TO_SUPERSEDED]-() ON (r.fromOrganisation, r.orderedBy);
CREATE INDEX defected_superseded_from_days IF NOT EXISTS FOR ()-[r:DEFECTED_TO_SUPERSEDED]-() ON (r.fromOrganisation, r.knownTo);
CREATE INDEX defected_superseded_from_unit_days IF NOT EXISTS FOR ()-[r:DEFECTED_TO_SUPERSEDED]-() ON (r.fromUnit, r.knownTo);
CREATE INDEX defected_superseded_to_unit_days IF NOT EXISTS FOR ()-[r:DEFECTED_TO_SUPERSEDED]-() ON (r.toUnit, r.knownTo);
CREATE INDEX version_days IF NOT EXISTS FOR ()-[r:VERSION]-() ON (r.knownTo, r.knownFrom);
CREATE INDEX attribute_superseded_id IF NOT EXISTS FOR (n:Attribute_SUPERSEDED) ON (n.id);
CREATE INDEX attribute_superseded_what IF NOT EXISTS FOR (n:Attribute_SUPERSEDED) ON (n.what);

// All names in all spellings, and their keys. No word is left out: "The" may be part of a name.
// The index has another name than its forerunner, which left words out.
DROP INDEX entityNames IF EXISTS;
CREATE FULLTEXT INDEX entitySpellings IF NOT EXISTS FOR (n:Entity) ON EACH [n.names, n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
