/** The queries that the page knows by name, each for what it does here. All others come from the catalogue. */
export const ROLES = {
  profile: 'entity/profile',
  evidence: 'evidence/statements-of',
  leaders: 'succession/leaders-of-organisation',
  start: ['succession/leaders-of-organisation', 'defection/defections', 'allegiance/network-on-date', 'entity/find'],
  checks: 'checks',
};
