import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { entries, house, type Room } from './layers.ts';

/** All folders below `src`, such as `domain/judge/gates`. */
function foldersBelow(root: string, folder = ''): readonly string[] {
  const inner = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => posix.join(folder, entry.name))
    .sort();
  return inner.flatMap((name) => [name, ...foldersBelow(root, name)]);
}

const isFile = (path: string): boolean => path.endsWith('.ts');
const inside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** How a file in `folder` writes an import of anything in `target`, as a pattern. */
function patternFrom(folder: string, target: string): string {
  const relative = posix.relative(folder, target);
  const path = relative.startsWith('.') ? relative : `./${relative}`;
  return isFile(target) ? path : relative === '' ? './**' : `${path}/**`;
}

/** Everything of a room that a file in one of its folders can name: its own folder, and the room's others. */
function ownPatterns(folder: string, room: Room, folders: readonly string[]): readonly string[] {
  if (isFile(room.path)) return [];
  const all = [room.path, ...folders.filter((other) => inside(other, room.path) && other !== room.path)];
  // A folder's files one by one level: `../**` would let every other room in.
  return all.map((other) => {
    const relative = posix.relative(folder, other);
    return relative === '' ? './*' : relative.startsWith('.') ? `${relative}/*` : `./${relative}/*`;
  });
}

const packagePatterns = (packages: readonly string[]): readonly string[] =>
  packages.flatMap((name) => [name, `${name}/**`]);

function allowedFrom(folder: string, room: Room, folders: readonly string[]): readonly string[] {
  const allowed = [
    ...ownPatterns(folder, room, folders),
    ...room.below.map((target) => patternFrom(folder, target)),
    ...packagePatterns(room.packages ?? []),
    ...(room.world ? ['node:*', 'node:*/**'] : []),
  ];
  return ['**', ...allowed.map((pattern) => `!${pattern}`)];
}

const pure = {
  correctness: { noNodejsModules: 'error', noProcessGlobal: 'error' },
  globals: {
    level: 'error',
    options: {
      deniedGlobals: {
        Buffer: 'Only src/adapters and the entries touch Node.',
        fetch: 'Only src/adapters touch the network.',
      },
    },
  },
} as const;

const restricted = (group: readonly string[], message: string) => ({
  level: 'error',
  options: { patterns: [{ group, message }] },
});

function messageOf(room: Room): string {
  const below = room.below.length === 0 ? 'nothing of the house' : `only ${room.below.join(', ')}`;
  const packages = room.packages === undefined ? 'no package' : `of packages ${room.packages.join(', ')}`;
  return `src/${room.path} (${room.holds}) imports itself and ${below}; ${packages}. See scripts/layers.ts.`;
}

function overrideFor(folder: string, room: Room, folders: readonly string[]) {
  return {
    includes: [isFile(room.path) ? `src/${room.path}` : `src/${folder}/*.ts`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: restricted(allowedFrom(folder, room, folders), messageOf(room)),
          ...(room.world ? { noProcessEnv: 'off' } : { noRestrictedGlobals: pure.globals }),
        },
        ...(room.world ? {} : { correctness: pure.correctness }),
      },
    },
  };
}

/** The two entries do not import each other, and nothing outside `src`. */
function entryOverrides() {
  return entries.flatMap((entry) => {
    const other = entries.find((one) => one !== entry);
    const refused = entry === 'cli' ? ['@actions/**', '@octokit/**'] : [];
    const message = `The two entries do not import each other, and nothing outside src.${
      entry === 'cli' ? ' The CLI loads nothing of @actions/*.' : ''
    }`;
    const rule = (group: readonly string[]) => restricted([...group, ...refused], message);
    return [
      {
        includes: [`src/${entry}.ts`],
        linter: {
          rules: {
            style: {
              noProcessEnv: 'off',
              noRestrictedImports: rule([`./${other}.ts`, `./${other}/**`, '../**']),
            },
          },
        },
      },
      {
        includes: [`src/${entry}/**`],
        linter: {
          rules: {
            style: {
              noRestrictedImports: rule([
                `**/${other}.ts`,
                `../${other}/**`,
                `../../${other}/**`,
                `../${entry}.ts`,
                `../../${entry}.ts`,
                '**/../test/**',
                '**/../scripts/**',
                '**/../bench/**',
                '**/../dist/**',
              ]),
            },
          },
        },
      },
    ];
  });
}

/** The linter's settings for every folder below `src`, made from the list of rooms. */
export function layerRules(sourceRoot: string) {
  const folders = foldersBelow(sourceRoot);
  const known = house.filter((room) => isFile(room.path) || folders.includes(room.path));
  const overrides = known.flatMap((room) => {
    if (isFile(room.path)) return [overrideFor(posix.dirname(room.path), room, folders)];
    return folders
      .filter((folder) => inside(folder, room.path))
      .map((folder) => overrideFor(folder, room, folders));
  });
  const roomless = folders.filter(
    (folder) =>
      folder !== 'domain' &&
      !entries.some((entry) => inside(folder, entry)) &&
      !house.some((room) => inside(folder, room.path)),
  );
  if (roomless.length > 0)
    throw new Error(`No room in scripts/layers.ts for src/${roomless.join(', src/')}.`);
  return {
    $schema: './node_modules/@biomejs/biome/configuration_schema.json',
    root: false,
    overrides: [...overrides, ...entryOverrides()],
  };
}
