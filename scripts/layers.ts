/**
 * The rooms of the house from the ground up, and who may import what. This list is the only place where it stands:
 * `npm run generate` writes the linter's rules from it (biome.layers.json), and ARCHITECTURE.md draws it.
 */
export interface Room {
  /** A folder or one file below `src`. */
  readonly path: string;
  /** Rooms below it that it may import, beside itself. */
  readonly below: readonly string[];
  /** npm packages. */
  readonly packages?: readonly string[];
  /** A room that touches the world: Node's modules, the environment, the network. */
  readonly world?: true;
  /** What the linter says when the rule fires. */
  readonly holds: string;
}

const ground = ['domain/errors.ts', 'domain/language.ts', 'domain/arguments.ts', 'domain/nearest.ts'];
const rooms = (names: string): readonly string[] => names.split(' ').map((name) => `domain/${name}`);
const domain = ['domain'];

export const house: readonly Room[] = [
  { path: 'domain/errors.ts', below: [], holds: 'the two errors that are thrown' },
  { path: 'domain/language.ts', below: [], holds: 'the languages' },
  {
    path: 'domain/nearest.ts',
    below: [],
    packages: ['fastest-levenshtein'],
    holds: 'the word that was meant',
  },
  { path: 'domain/arguments.ts', below: [], holds: 'shapes of the arguments of findings and reasons' },
  { path: 'domain/statistics', below: ground, packages: ['jstat', 'pure-rand'], holds: 'pure numbers' },
  { path: 'domain/findings', below: ground, holds: 'findings and the arguments of every rule' },
  { path: 'domain/reasons', below: ground, holds: 'reasons: codes with typed arguments' },
  {
    path: 'domain/records',
    below: [...ground, ...rooms('statistics findings reasons')],
    holds: 'what a repository says, typed',
  },
  {
    path: 'domain/compare',
    below: [...ground, ...rooms('statistics findings reasons records')],
    holds: 'two versions side by side',
  },
  {
    path: 'domain/judge',
    below: [...ground, ...rooms('statistics findings reasons records compare')],
    holds: 'baseline, criteria, gates, verdict',
  },
  {
    path: 'domain/retention',
    below: [...ground, ...rooms('statistics findings reasons records compare judge')],
    holds: 'what stays and what goes',
  },
  {
    path: 'domain/report',
    below: [...ground, ...rooms('statistics findings reasons records compare judge retention')],
    holds: 'everything that one run found out',
  },
  {
    path: 'domain/documents',
    below: [...ground, ...rooms('statistics findings reasons records compare judge retention report')],
    holds: 'what the commands beside the report print',
  },
  { path: 'rules', below: domain, holds: 'one card a rule, and what runs them' },
  {
    path: 'records',
    below: [...domain, 'rules'],
    packages: ['yaml', 'zod', 'jsonc-parser', 'node-diff3'],
    holds: 'text to typed records',
  },
  {
    path: 'render',
    below: domain,
    packages: ['markdown-table', 'picocolors', 'get-east-asian-width'],
    holds: 'values to text',
  },
  {
    path: 'documents',
    below: [...domain, 'rules'],
    packages: ['zod'],
    holds: 'schemas of what is printed as JSON',
  },
  { path: 'settings', below: domain, packages: ['zod'], holds: 'every option once' },
  { path: 'ports.ts', below: domain, holds: 'types of what commands need of the world' },
  { path: 'tool-version.ts', below: domain, holds: 'the version of Tunegate' },
  {
    path: 'commands',
    below: [...domain, 'records', 'rules', 'render', 'documents', 'settings', 'ports.ts', 'tool-version.ts'],
    holds: 'one file a command',
  },
  {
    path: 'adapters',
    below: [...domain, 'settings', 'ports.ts', 'tool-version.ts'],
    packages: [
      '@actions/core',
      '@actions/github',
      '@octokit/plugin-retry',
      '@octokit/plugin-throttling',
      'bottleneck',
      'zod',
    ],
    world: true,
    holds: 'git, files, GitHub, the runner',
  },
];

/** The two entries see every room but each other. */
export const entries = ['action', 'cli'] as const;
