import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import { contradictedKeys } from './consistency-files.ts';
import { placeAt, type RuleContext, type VersionRule } from './context.ts';
import { modelFacts, type Part, partOf } from './stated-values.ts';

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
export const artefactNames: VersionRule = (context, version) => {
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
  const found: AnyFinding[] = [];
  for (const part of parts) {
    for (const [key, fact] of part?.facts ?? []) {
      if (part === null || seen.has(key) || typeof fact.value !== 'string') continue;
      seen.add(key);
      const expected = expectedName(key, fact.value, names);
      if (expected === null) continue;
      const place = placeAt(context, part.source, fact.path);
      const args = { key, found: fact.value, expected };
      found.push(finding('lineage/artefact-name', place, args, { suggestion: expected }));
    }
  }
  return found;
};
