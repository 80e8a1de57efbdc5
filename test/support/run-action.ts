import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from './files.ts';
import { isRecord, recordAt, textAt } from './json.ts';
import { type NodeChoice, nodeBinary, type ProcessResult, ROOT, runProcess } from './process.ts';
import { readCommandFile, shownSummary } from './runner-files.ts';
import { type Log, readLog } from './runner-grammar.ts';

export interface ActionOptions {
  /** What a workflow writes under `with:`. Names that action.yml does not declare are refused. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly eventName: string;
  /** The webhook payload, as in GITHUB_EVENT_PATH. */
  readonly event: Readonly<Record<string, unknown>>;
  /** GITHUB_WORKSPACE and working directory; an empty folder when absent: a job without a checkout. */
  readonly cwd?: string;
  /** Without it the action talks to a port where nobody listens. */
  readonly apiUrl?: string;
  /** `${{ github.token }}`; only for inputs that default to it. */
  readonly token?: string;
  readonly sha?: string;
  readonly ref?: string;
  readonly repository?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** Laid over the runner's variables; an empty string unsets one. */
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: NodeChoice;
  readonly deadline?: number;
  readonly started?: (signal: (name: NodeJS.Signals) => void) => void;
  /** Text that an earlier part of the same step has already written to the summary. */
  readonly summaryBefore?: string;
  /** The built file; `dist/action.js` when absent. */
  readonly entry?: string;
  /** Reads what the action left in RUNNER_TEMP before that goes. */
  readonly inspect?: (temp: string) => Promise<void>;
}

export interface ActionResult extends ProcessResult, Log {
  readonly outputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What a reader sees: `null` when the runner throws it away for its size. */
  readonly summary: string | null;
  readonly summaryBytes: number;
  /** Command files that the runner cannot read; each fails the step. */
  readonly brokenFiles: readonly string[];
  /** How the step ends on GitHub: exit status, refused commands and broken files taken together. */
  readonly conclusion: 'success' | 'failure';
}

const FILES = ['output', 'env', 'state', 'path', 'step_summary'] as const;

/** Runs the built action as the runner would, and reads what it printed and wrote by the runner's rules. */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  await using home = await temporaryFolder();
  const temp = join(home.path, 'temp');
  const workspace = options.cwd ?? join(home.path, 'workspace');
  const commandFile = (name: (typeof FILES)[number]) => join(temp, '_runner_file_commands', `${name}_0`);
  await mkdir(join(temp, '_runner_file_commands'), { recursive: true });
  await mkdir(workspace, { recursive: true });
  for (const name of FILES)
    await writeFile(commandFile(name), name === 'step_summary' ? (options.summaryBefore ?? '') : '');
  const eventPath = join(home.path, 'event.json');
  await writeFile(eventPath, JSON.stringify(options.event));
  const variables: Record<string, string> = {
    ...runnerVariables(options),
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: commandFile('output'),
    GITHUB_ENV: commandFile('env'),
    GITHUB_STATE: commandFile('state'),
    GITHUB_PATH: commandFile('path'),
    GITHUB_STEP_SUMMARY: commandFile('step_summary'),
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(home.path, 'tools'),
    HOME: home.path,
    ...(await inputVariables(options)),
    ...options.env,
  };
  const env = Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => name.startsWith('INPUT_') || value !== ''),
  );
  const result = await runProcess(
    nodeBinary(options.node ?? '24'),
    [options.entry ?? join(ROOT, 'dist', 'action.js')],
    {
      cwd: workspace,
      env,
      ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
      ...(options.started === undefined ? {} : { started: options.started }),
    },
  );
  await options.inspect?.(temp);
  const files = new Map<string, Buffer>();
  for (const name of FILES) files.set(name, await readFile(commandFile(name)).catch(() => Buffer.alloc(0)));
  return judged(result, files, workspace);
}

function judged(result: ProcessResult, files: ReadonlyMap<string, Buffer>, workspace: string): ActionResult {
  const brokenFiles: string[] = [];
  const values = (name: string) => {
    const read = readCommandFile((files.get(name) ?? Buffer.alloc(0)).toString('utf8'));
    if (read.ok) return read.values;
    brokenFiles.push(`${name}: ${read.error}`);
    return {};
  };
  const log = readLog(`${result.stdout}\n${result.stderr}`, workspace);
  const summary = files.get('step_summary') ?? Buffer.alloc(0);
  const outputs = values('output');
  const environment = values('env');
  const state = values('state');
  const failed = result.code !== 0 || log.refused.length > 0 || brokenFiles.length > 0;
  return {
    ...result,
    ...log,
    outputs,
    environment,
    state,
    summary: shownSummary(summary),
    summaryBytes: summary.byteLength,
    brokenFiles,
    conclusion: failed ? 'failure' : 'success',
  };
}

/** The variables of a Linux runner's job, without those that are paths. */
export function runnerVariables(options: ActionOptions): Record<string, string> {
  const apiUrl = options.apiUrl ?? 'http://127.0.0.1:9';
  const server = apiUrl.replace(/\/api\/v3$/, '');
  const pull = recordAt(options.event, 'pull_request');
  const number = options.event['number'] ?? pull['number'];
  const repository = options.repository ?? textAt(options.event, 'repository', 'full_name') ?? 'octo/models';
  const ref =
    options.ref ??
    (isRecord(options.event['pull_request']) ? `refs/pull/${number}/merge` : 'refs/heads/main');
  const target = options.eventName === 'pull_request_target';
  const base = textAt(pull, 'base', 'ref') ?? '';
  const head = textAt(pull, 'head', 'ref') ?? '';
  return {
    PATH: process.env['PATH'] ?? '',
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__octo_tunegate',
    GITHUB_ACTION_PATH: ROOT,
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: apiUrl,
    GITHUB_BASE_REF: base,
    GITHUB_EVENT_NAME: options.eventName,
    GITHUB_GRAPHQL_URL: apiUrl.endsWith('/api/v3') ? `${server}/api/graphql` : `${apiUrl}/graphql`,
    GITHUB_HEAD_REF: head,
    GITHUB_JOB: 'report',
    GITHUB_REF: options.ref ?? (target ? `refs/heads/${base}` : ref),
    GITHUB_REF_NAME: (options.ref ?? (target ? base : ref)).replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_RUN_ID: String(options.runId ?? 1000),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: server,
    GITHUB_SHA: options.sha ?? '0'.repeat(40),
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'tunegate',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test',
    RUNNER_OS: 'Linux',
  };
}

/** `INPUT_*` for every declared input, as the runner sets them: the default, or empty, or what the workflow gives. */
async function inputVariables(options: ActionOptions): Promise<Record<string, string>> {
  const manifest = join(ROOT, 'action.yml');
  const given = new Map(Object.entries(options.inputs ?? {}));
  const variables: Record<string, string> = {};
  if (existsSync(manifest) && options.entry === undefined) {
    const document: unknown = parse(await readFile(manifest, 'utf8'));
    const declared = recordAt(document, 'inputs');
    for (const [name, definition] of Object.entries(declared)) {
      const text = isRecord(definition) ? String(definition['default'] ?? '') : '';
      variables[variableName(name)] = text.replace(/^\$\{\{ *github\.token *\}\}$/, options.token ?? '');
    }
    const unknown = [...given.keys()].filter((name) => !(variableName(name) in variables));
    if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`);
  }
  for (const [name, value] of given) variables[variableName(name)] = value;
  return variables;
}

function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
