import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// Who may import whom (ARCHITECTURE.md), as overrides for oxlint's `no-restricted-imports`. Each room names what it may see; the rest is refused.
const ROOMS = [
  'pages',
  'composer',
  'identity',
  'understanding',
  'persona',
  'guidance',
  'rehearsal',
  'reply',
  'models',
  'effort',
  'insights',
  'importers',
  'db',
  'hub',
  'messaging',
  'settings',
  'desk',
  'domain',
];

const PACKAGES = [
  'react',
  'react-dom',
  'dexie',
  'dexie-react-hooks',
  'zod',
  'wxt',
  'webextension-polyfill',
  'i18next',
  'lucide-react',
  'minisearch',
  'libphonenumber-js',
  'postal-mime',
  'chrono-node',
  'eld',
  'comlink',
  'yaml',
];

/** Room, the rooms it may import, the packages it may import, and rooms of which it may see types only. */
const TABLE: ReadonlyArray<[room: string, rooms: string[], packages: string[], typesOnly?: string[]]> = [
  ['lib/domain', [], ['zod']],
  ['lib/pages', [], [], ['domain']],
  ['lib/composer', [], [], ['domain']],
  ['lib/identity', ['domain'], []],
  ['lib/understanding', ['domain'], []],
  ['lib/persona', ['domain'], ['zod']],
  ['lib/effort', ['domain'], []],
  ['lib/insights', ['domain', 'effort'], []],
  ['lib/guidance', ['domain', 'understanding'], ['zod', 'yaml'], ['persona']],
  ['lib/reply', ['domain', 'understanding', 'guidance', 'persona'], []],
  ['lib/rehearsal', ['domain', 'guidance', 'understanding', 'persona', 'reply'], []],
  ['lib/importers', ['domain'], ['postal-mime', 'libphonenumber-js']],
  ['lib/db', ['domain'], ['dexie']],
  ['lib/messaging', ['domain'], ['wxt', 'zod']],
  ['lib/settings', ['domain'], ['wxt'], ['messaging', 'effort', 'insights']],
  [
    'lib/desk',
    [
      'identity',
      'understanding',
      'persona',
      'guidance',
      'reply',
      'rehearsal',
      'effort',
      'insights',
      'importers',
      'db',
      'settings',
      'messaging',
      'domain',
    ],
    [],
    ['pages', 'composer'],
  ],
  ['entrypoints/helpdesk', ['pages', 'composer', 'messaging', 'domain'], []],
  ['entrypoints/writing', ['composer'], []],
];

const why = (room: string) => `${room} may not import this: see "Who may import whom" in ARCHITECTURE.md`;

function restrict(room: string, rooms: string[], packages: string[], typesOnly: string[] = []) {
  const refused = ROOMS.filter((one) => !rooms.includes(one) && !room.endsWith(`/${one}`));
  const isClosed = (one: string) => !typesOnly.includes(one);
  const folder = (one: string) => [`**/${one}/**`, `../${one}`, `../../${one}`, `../../lib/${one}/**`];
  const packageNames = PACKAGES.filter((one) => !packages.includes(one));
  return {
    files: [`${room}/**/*.ts`, `${room}/**/*.tsx`],
    rules: {
      'typescript/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: refused.filter(isClosed).flatMap(folder), message: why(room) },
            ...(typesOnly.length
              ? [
                  {
                    group: typesOnly.flatMap(folder),
                    allowTypeImports: true,
                    message: `${room} may see types of it only`,
                  },
                ]
              : []),
            {
              group: ['**/components/**', ...(room.startsWith('lib') ? ['**/entrypoints/**', '**/demo/**'] : [])],
              message: why(room),
            },
            {
              group: packageNames.flatMap((one) => [one, `${one}/**`]),
              message: `${room} may not import this package`,
            },
          ].filter(({ group }) => group.length),
        },
      ],
    },
  };
}

const BELOW_COMPONENTS = {
  group: [
    '**/lib/pages/**',
    '**/lib/composer/**',
    '**/lib/understanding/**',
    '**/lib/reply/**',
    '**/entrypoints/**',
    'dexie',
  ],
  allowTypeImports: true,
  message: why('components'),
};
const FEATURES = readdirSync(join(import.meta.dirname, '../../components')).filter((one) => one !== 'ui');
const OTHER_FEATURE = {
  group: FEATURES.map((one) => `../${one}/**`),
  allowTypeImports: true,
  message: why('a feature'),
};

export const importRules = [
  ...TABLE.map((row) => restrict(...row)),
  // Migrations keep their meaning: nothing of ours but the shape of a migration.
  {
    files: ['lib/db/migrations/*.ts'],
    rules: {
      'typescript/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['../**'], message: 'A migration imports nothing of today’s code' },
            { group: ['dexie'], allowTypeImports: true, message: 'Types only' },
          ],
        },
      ],
    },
  },
  // Components see questions and answers, never the database, and never the page's side.
  {
    files: ['components/**/*.ts', 'components/**/*.tsx'],
    rules: { 'typescript/no-restricted-imports': ['error', { patterns: [BELOW_COMPONENTS] }] },
  },
  // A feature knows the thin skins, not another feature; the panel puts features together.
  {
    files: FEATURES.filter((one) => one !== 'panel').flatMap((one) => [
      `components/${one}/**/*.ts`,
      `components/${one}/**/*.tsx`,
    ]),
    rules: { 'typescript/no-restricted-imports': ['error', { patterns: [BELOW_COMPONENTS, OTHER_FEATURE] }] },
  },
];
