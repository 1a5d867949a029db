/** Sections of the texts that no part of the panel shows (held by test/components/panel-texts.test.ts): its first load does without them. */
export const LEADS_SECTIONS: readonly string[] = [
  'audit',
  'guidance',
  'imports',
  'insights',
  'options',
  'overrides',
  'writer',
  'practice',
  'settings',
];
