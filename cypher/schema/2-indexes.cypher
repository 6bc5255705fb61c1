// What an import asks of statements.
CREATE INDEX statement_fact IF NOT EXISTS FOR (n:Statement) ON (n.fact);
CREATE INDEX statement_dataset IF NOT EXISTS FOR (n:Statement) ON (n.dataset);
CREATE INDEX statement_subject IF NOT EXISTS FOR (n:Statement) ON (n.subject);
CREATE INDEX statement_object IF NOT EXISTS FOR (n:Statement) ON (n.object);
CREATE INDEX statement_untilEvent IF NOT EXISTS FOR (n:Statement) ON (n.untilEvent);
CREATE INDEX statement_source IF NOT EXISTS FOR (n:Statement) ON (n.source);
CREATE INDEX statement_saidBy IF NOT EXISTS FOR (n:Statement) ON (n.saidBy);
CREATE INDEX voice_id IF NOT EXISTS FOR (n:Voice) ON (n.id);
CREATE INDEX voice_dataset IF NOT EXISTS FOR (n:Voice) ON (n.dataset);

// Where questions about the whole graph begin.
CREATE INDEX succeeded_gap IF NOT EXISTS FOR ()-[r:SUCCEEDED]-() ON (r.gapDaysAtLeast);
CREATE INDEX succeeded_organisation IF NOT EXISTS FOR ()-[r:SUCCEEDED]-() ON (r.organisation);
CREATE INDEX defected_from IF NOT EXISTS FOR ()-[r:DEFECTED_TO]-() ON (r.fromOrganisation);
CREATE INDEX defected_from_unit IF NOT EXISTS FOR ()-[r:DEFECTED_TO]-() ON (r.fromUnit);
CREATE INDEX defected_to_unit IF NOT EXISTS FOR ()-[r:DEFECTED_TO]-() ON (r.toUnit);

// All names in all spellings, accents and scripts aside.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.names, n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
