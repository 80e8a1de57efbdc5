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

const nothingKnown: FromHistory = {
  deployedInHistory: new Set(),
  lastDeployed: null,
  historyUnknown: true,
  addedMs: new Map(),
};

/** What was deployed at any time, and when versions without a date of their own came into the repository. */
export async function fromHistory(record: TaskRecord, history: TaskHistory | null): Promise<FromHistory> {
  if (history === null) return nothingKnown;
  const addedMs = new Map<string, number>();
  for (const version of record.versions) {
    if ((readValue(version.lineage)?.created ?? null) !== null) continue;
    const added = await history.added(version.path);
    if (added !== null) addedMs.set(version.name.text, added);
  }
  const states = await history.states(record.definition.file);
  if (states === null) return { ...nothingKnown, addedMs };
  const names = record.versions.map(({ name }) => name.text);
  const deployed = states.map((state) => deployedIn(record.definition.file, state, names));
  return {
    deployedInHistory: new Set(deployed.flat()),
    lastDeployed: deployed.find((one) => one.length > 0)?.[0] ?? null,
    historyUnknown: history.shallow,
    addedMs,
  };
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
