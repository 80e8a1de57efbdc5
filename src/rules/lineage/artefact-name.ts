import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { contradictedKeys } from '../consistency/two-files.ts';
import { placeAt, type RuleContext } from '../context.ts';
import { modelFacts, type Part, partOf } from '../stated-values.ts';

const shapes = { key: text, found: text, expected: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/artefact-name': ArgumentsOf<typeof shapes>;
  }
}

/** Parts of an artefact's name: quantisations such as `q8_0`, `Q4_K_M`, `f16`. */
const quantisation = /^[A-Za-z0-9_.]{1,24}$/;

interface Names {
  readonly task: string;
  /** The directory: where it is called otherwise, that is a finding of its own. */
  readonly directory: string;
  readonly version: string;
  /** `versioning.naming` with the names put in, null when the task has no template. */
  readonly template: string | null;
}

function namesOf(context: RuleContext, version: string): Names {
  const { taskName: task } = context;
  const naming = context.task?.value.versioning.naming ?? null;
  const number = version.replace(/^v/, '');
  const values = new Map([
    ['task', task],
    ['task_name', task],
    ['version', version],
    ['v', version],
    ['n', number],
    ['date', number],
  ]);
  const template = naming?.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values.get(key) ?? whole);
  const directory = context.path.split('/').at(-1) ?? '';
  return { task, directory: directory === '' ? task : directory, version, template: template ?? null };
}

/** Whether a path is the expected one, or ends with it: storage may put a prefix before it. */
const endsWith = (path: string, expected: string): boolean =>
  path === expected || path.endsWith(`/${expected}`);

const bare = (path: string): string => path.replace(/^\.\//, '').replace(/\/+$/, '');

/**
 * What the guide's table expects for a key, null when `found` is one of the forms in use. The guide writes the
 * task's name into GGUF files and repositories in one place and leaves it out in another; both are taken.
 */
function expectedName(key: string, found: string, names: Names): string | null {
  const { task, directory, version, template } = names;
  const stems = [
    `${task}-${version}`,
    `${directory}-${version}`,
    version,
    ...(template === null ? [] : [template]),
  ];
  const path = bare(found);
  switch (key) {
    case 'adapter_path':
    case 'merged_path': {
      const folder = key === 'adapter_path' ? 'adapter' : 'merged';
      const forms = stems.map((stem) => `models/${folder}/${stem}`);
      return forms.some((form) => endsWith(path, form)) ? null : `models/${folder}/${version}`;
    }
    case 'gguf_path': {
      const file = path.split('/').at(-1) ?? '';
      const fits = stems.some(
        (stem) =>
          file === `${stem}.gguf` ||
          (file.startsWith(`${stem}-`) &&
            file.endsWith('.gguf') &&
            quantisation.test(file.slice(stem.length + 1, -'.gguf'.length))),
      );
      return fits ? null : `models/gguf/${task}-${version}-q8_0.gguf`;
    }
    case 'hf_repo': {
      const [name = '', revision] = (path.split('/').at(-1) ?? '').split('@');
      const fits =
        [task, directory, ...stems].includes(name) && (revision === undefined || revision === version);
      const owner = path.includes('/') ? `${path.split('/')[0]}/` : '';
      return fits ? null : `${owner}${task}`;
    }
    default:
      return null;
  }
}

/** An artefact is not named after its task and version. lineage.yaml decides where it says; model_info.json else. */
const artefactNames: VersionCheck<'lineage/artefact-name'> = (context, version) => {
  if (context.taskName === '') return [];
  const parts: readonly (Part | null)[] = [
    partOf(
      version.lineage,
      (value) => value.model,
      (model) => modelFacts(model, ['model']),
    ),
    partOf(
      version.modelInfo,
      (value) => value,
      (model) => modelFacts(model, []),
    ),
  ];
  const names = namesOf(context, version.name.text);
  const seen = new Set(contradictedKeys(version));
  const found: Hit<'lineage/artefact-name'>[] = [];
  for (const part of parts) {
    for (const [key, fact] of part?.facts ?? []) {
      if (part === null || seen.has(key) || typeof fact.value !== 'string') continue;
      seen.add(key);
      const expected = expectedName(key, fact.value, names);
      if (expected === null) continue;
      const place = placeAt(context, part.source, fact.path);
      const args = { key, found: fact.value, expected };
      found.push(hit(place, args, { suggestion: expected }));
    }
  }
  return found;
};

export const lineageArtefactName = rule({
  id: 'lineage/artefact-name',
  severity: 'warning',
  shapes,
  checkVersion: artefactNames,
  documentation: {
    what: 'A path or repository of the model is not named after task and version: `models/adapter/<version>`, `models/merged/<version>`, `<task>-<version>-q8_0.gguf` or `<version>-q8_0.gguf`, `<org>/<task>` or `<org>/<task>-<version>`; or as `versioning.naming` says. A prefix before `models/` is fine.',
    why: 'A record that points at the files of another version ships that other version.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\nmodel:\n  adapter_path: models/adapter/v1\n',
      },
      at: 'versions/v2/lineage.yaml:5:17',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\nmodel:\n  adapter_path: models/adapter/v2\n',
      },
    },
  },
});
