import type { AnyFinding } from '../domain/findings/finding.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import type { Content } from '../domain/records/snapshot.ts';
import { readValue } from '../domain/records/version-facts.ts';
import { mentionsName } from '../domain/retention/artefacts.ts';
import type { TaskSurroundings } from '../domain/retention/retention-task.ts';
import type { TaskHistory } from '../ports.ts';
import { readDefinition } from '../records/definition.ts';
import { readMapping } from '../records/read.ts';

type FromHistory = Pick<
  TaskSurroundings,
  'deployedInHistory' | 'lastDeployed' | 'historyUnknown' | 'addedMs'
>;

/** Where the history has no answer. */
export const nothingKnown: FromHistory = {
  deployedInHistory: new Set(),
  lastDeployed: null,
  historyUnknown: true,
  addedMs: new Map(),
};

/** What the history has to say of a task: its file, and the folders of versions without a date of their own. */
export interface HistoryQuestion {
  readonly file: string;
  readonly versions: readonly string[];
  /** Version to its folder. */
  readonly undated: ReadonlyMap<string, string>;
}

export const historyQuestion = ({ definition, versions }: TaskRecord): HistoryQuestion => ({
  file: definition.file,
  versions: versions.map(({ name }) => name.text),
  undated: new Map(
    versions
      .filter(({ lineage }) => (readValue(lineage)?.created ?? null) === null)
      .map(({ name, path }) => [name.text, path]),
  ),
});

/**
 * What was deployed at any time, and when versions without a date of their own came into the repository; by task file. One
 * look into the history for all of them.
 */
export async function fromHistory(
  questions: readonly HistoryQuestion[],
  history: TaskHistory | null,
): Promise<ReadonlyMap<string, FromHistory>> {
  const folders = questions.flatMap(({ undated }) => [...undated.values()]);
  const past =
    history === null || questions.length === 0
      ? null
      : await history.read(
          questions.map(({ file }) => file),
          folders,
        );
  return new Map(
    questions.map((question) => {
      const { file, versions, undated } = question;
      const addedMs = new Map(
        [...undated].flatMap(([version, folder]) => {
          const added = past?.addedMs.get(folder);
          return added === undefined ? [] : [[version, added] as const];
        }),
      );
      const states = past?.states.get(file) ?? null;
      const deployed = (states ?? []).map((state) => deployedIn(file, state, versions));
      return [
        file,
        {
          deployedInHistory: new Set(deployed.flat()),
          lastDeployed: deployed.find((one) => one.length > 0)?.[0] ?? null,
          historyUnknown: states === null || history?.shallow !== false,
          addedMs,
        },
      ];
    }),
  );
}

/**
 * The versions that one state of task.yaml calls deployed. A state that cannot be read keeps every version whose name it
 * mentions. One that is too large to look at keeps all: nobody knows what it said.
 */
function deployedIn(file: string, state: Content, names: readonly string[]): readonly string[] {
  if (state.kind !== 'bytes') return names;
  const findings: AnyFinding[] = [];
  const ref = { file, task: null };
  const { parsed } = readMapping(ref, state);
  if (parsed === null) {
    const text = new TextDecoder().decode(state.bytes);
    return names.filter((name) => mentionsName(text, name));
  }
  const definition = readDefinition({ ref, position: parsed.position, findings }, parsed);
  const active = definition.status === 'deployed' ? definition.version : null;
  return [definition.deployedVersion, active].filter((name) => name !== null);
}
