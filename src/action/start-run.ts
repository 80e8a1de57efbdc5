import { readFile } from 'node:fs/promises';
import type { GitHub } from '../adapters/github/client.ts';
import { type RunContext, readRunContext } from '../adapters/github/event.ts';
import { OperationError, UsageError } from '../domain/errors.ts';
import { type Environment, type Inputs, readInputs } from './inputs.ts';
import { debugLine } from './log.ts';

/** Everything that one run of the action knows before it looks at the repository. */
export interface Run extends Inputs {
  readonly env: Environment;
  readonly context: RunContext;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The API, connected when first asked for; null without a token. */
  readonly github: () => Promise<GitHub | null>;
}

/** Reads inputs, environment and event. Throws UsageError or OperationError. */
export async function startRun(env: Environment, now: number): Promise<Run> {
  const inputs = readInputs(env);
  const context = readRunContext(env, await readEvent(env['GITHUB_EVENT_PATH']));
  const token = inputs.settings.githubToken;
  const budgetMs = apiBudget(env['TUNEGATE_API_TIMEOUT']);
  let connection: Promise<GitHub> | null = null;
  const connected = async (secret: string): Promise<GitHub> => {
    // Takes a tenth of a second to load: only when there is something to ask.
    const { connect, defaultBudgetMs } = await import('../adapters/github/client.ts');
    return connect({
      token: secret,
      apiUrl: context.apiUrl,
      budgetMs: budgetMs ?? defaultBudgetMs,
      heard: debugLine,
    });
  };
  const github = async () => {
    if (token === null) return null;
    connection ??= connected(token);
    return connection;
  };
  return { ...inputs, env, context, now, github };
}

async function readEvent(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return {};
  try {
    const event: unknown = JSON.parse(await readFile(path, 'utf8'));
    return event;
  } catch (error) {
    throw new OperationError('The event file cannot be read.', { cause: error });
  }
}

/** Milliseconds for everything that is asked of GitHub; null for the default. */
function apiBudget(seconds: string | undefined): number | null {
  if (seconds === undefined || seconds === '') return null;
  if (!/^[1-9]\d{0,3}$/.test(seconds)) {
    throw new UsageError('TUNEGATE_API_TIMEOUT must be a number of seconds from 1 to 9999.');
  }
  return Number(seconds) * 1000;
}
