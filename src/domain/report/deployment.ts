import type { DeployTarget } from '../records/records.ts';
import type { VersionFacts } from '../records/version-facts.ts';

/** Commands to ship the candidate and to go back, as argv lists so that each sink can quote them. */
export interface Deployment {
  readonly target: DeployTarget | null;
  readonly deploy: readonly (readonly string[])[];
  readonly rollback: readonly (readonly string[])[];
}

type Command = readonly string[];

/** Paths in the guide stand from the task's directory: `models/merged/v2` is `./models/merged/v2` in a command. */
const local = (path: string): string => (/^[./]/.test(path) ? path : `./${path}`);

/** The model's name in Ollama's registry: the organisation of `hf_repo`, where there is one, and the task's name. */
function ollamaName(facts: VersionFacts, taskName: string): string {
  const [organisation, rest] = (facts.model.hfRepo ?? '').split('/');
  const owner = organisation !== undefined && rest !== undefined ? `${organisation}/` : '';
  return `${owner}${taskName}:${facts.version}`;
}

function huggingFace(facts: VersionFacts): readonly Command[] {
  const { hfRepo, mergedPath, adapterPath } = facts.model;
  const path = mergedPath ?? adapterPath;
  if (hfRepo === null || path === null) return [];
  return [['huggingface-cli', 'upload', hfRepo, local(path), '--revision', facts.version]];
}

function targetCommands(
  target: DeployTarget | null,
  candidate: VersionFacts,
  previous: VersionFacts | null,
  taskName: string,
): { readonly deploy: readonly Command[]; readonly rollback: readonly Command[] } {
  switch (target) {
    case 'huggingface':
      return { deploy: huggingFace(candidate), rollback: previous === null ? [] : huggingFace(previous) };
    case 'ollama':
      return {
        deploy: [['ollama', 'push', ollamaName(candidate, taskName)]],
        rollback: previous === null ? [] : [['ollama', 'push', ollamaName(previous, taskName)]],
      };
    case 'api': {
      const back = `/api/v1/rollback?version=${encodeURIComponent(previous?.version ?? '')}`;
      return { deploy: [], rollback: previous === null ? [] : [['curl', '-X', 'POST', back]] };
    }
    case 'local':
    case null:
      return { deploy: [], rollback: [] };
  }
}

/**
 * Commands that ship the candidate and go back to the version in production, by `deploy_target`, as the guide has them;
 * the last of each records it in the repository. Names come from files: sinks must quote them.
 */
export function deploymentOf(
  target: DeployTarget | null,
  candidate: VersionFacts | null,
  previous: VersionFacts | null,
  task: { readonly path: string; readonly taskName: string },
): Deployment {
  if (candidate === null) return { target, deploy: [], rollback: [] };
  const other = previous?.version === candidate.version ? null : previous;
  const commands = targetCommands(target, candidate, other, task.taskName);
  const argument = task.path === '' ? '.' : task.path;
  return {
    target,
    deploy: [...commands.deploy, ['tunegate', 'deploy', argument, candidate.version]],
    rollback: other === null ? [] : [...commands.rollback, ['tunegate', 'rollback', argument, other.version]],
  };
}
