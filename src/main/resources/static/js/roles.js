/** The queries that the page knows by name, each for what it does here. All others come from the catalogue. */
export const ROLES = {
  profile: 'entity/profile',
  evidence: 'evidence/statements-of',
  decisive: 'evidence/decisive',
  leaders: 'succession/leaders-of-organisation',
  vacancies: 'succession/vacancies',
  neighbours: 'entity/neighbourhood',
  connected: 'entity/most-connected',
  calendar: 'evidence/calendar',
  compare: 'evidence/changes-between',
  ways: 'entity/paths',
  movers: 'defection/defections',
  checks: 'checks',
};

/** Questions in plain words for the start page: of which kind of entity each is asked, and which panel of its dossier answers it. */
export const PLAIN_QUESTIONS = [
  { kinds: ['Organisation'], words: (name) => 'Who led ' + name + ', and until when?', panel: ROLES.leaders },
  { kinds: ['Person'], words: (name) => 'What became of ' + name + ', and who says so?', panel: ROLES.profile },
  { kinds: ['Organisation'], words: (name) => 'Which attacks did ' + name + ' claim, and which claims are doubted?', panel: 'attack/claims-of' },
  { kinds: ['Person'], words: (name) => 'On what do the sources about ' + name + ' disagree?', panel: 'evidence/disagreements' },
  { kinds: ['Organisation'], words: (name) => 'Who left ' + name + ' for another side?', panel: ROLES.movers },
];
