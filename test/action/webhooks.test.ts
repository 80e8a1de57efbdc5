import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { planOf } from '../../src/action/event-sides.ts';
import { readRunContext } from '../../src/adapters/github/event.ts';
import { OperationError } from '../../src/domain/errors.ts';
import { isRecord, textAt } from '../support/json.ts';

const packageFolder = dirname(
  createRequire(import.meta.url).resolve('@octokit/webhooks-examples/package.json'),
);

interface Example {
  readonly host: string;
  readonly event: string;
  readonly payload: unknown;
}

/** Every payload that people have handed in, of github.com and of each GitHub Enterprise Server. */
async function examples(): Promise<readonly Example[]> {
  const items = await readdir(packageFolder, { withFileTypes: true });
  const hosts = items.filter((item) => item.isDirectory()).map(({ name }) => name);
  const all = await Promise.all(
    hosts.map(async (host) => {
      const definitions: unknown = JSON.parse(await readFile(`${packageFolder}/${host}/index.json`, 'utf8'));
      return (Array.isArray(definitions) ? definitions : []).flatMap((definition: unknown) => {
        const list = isRecord(definition) ? definition['examples'] : [];
        const event = textAt(definition, 'name') ?? '';
        return (Array.isArray(list) ? list : []).map((payload: unknown) => ({ host, event, payload }));
      });
    }),
  );
  return all.flat();
}

/** What a run on this payload would do, as the workflow's file says nothing more. */
function kindOf({ event, payload }: Example): string {
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: textAt(payload, 'repository', 'full_name') ?? 'octo/models',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: textAt(payload, 'ref') ?? 'refs/heads/main',
    GITHUB_API_URL: 'https://api.example.test',
    GITHUB_SERVER_URL: 'https://example.test',
  };
  try {
    const context = readRunContext(env, payload);
    if (context.triggeringRun !== null) return 'finds the pull request of the run';
    const { kind, sides, notice } = planOf(context, { baseRef: null }, 'report');
    if (kind === 'validate') return notice === null ? 'validates' : 'validates, and says so';
    // Both sides are named: without that nothing may be compared.
    const named = /^[0-9a-f]{40}$/.test(sides.eventHead ?? '') && sides.eventBase !== null;
    return named ? `compares with a ${sides.eventBase?.kind}` : 'compares with nothing';
  } catch (error) {
    if (error instanceof OperationError) return 'status 3';
    throw error;
  }
}

test('every real payload is compared, validated as a whole, or refused with a reason', async () => {
  const kinds = new Map<string, Set<string>>();
  const all = await examples();
  for (const example of all) {
    const kind = kindOf(example);
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(example.event));
  }
  const table = Object.fromEntries([...kinds].map(([kind, events]) => [kind, [...events].sort()]));
  const events = [...new Set(all.map(({ event }) => event))].sort();
  console.log(`${all.length} payloads of ${events.length} events`);
  const own = ['merge_group', 'pull_request', 'workflow_dispatch', 'workflow_run'];
  expect(table).toEqual({
    'compares with a branch': ['pull_request'],
    'compares with a commit': ['merge_group'],
    'finds the pull request of the run': ['workflow_run'],
    // The first push of the default branch.
    validates: ['push', 'workflow_dispatch'],
    // Pushes of tags among them.
    'validates, and says so': events.filter((event) => !own.includes(event)),
  });
  expect(all.length).toBeGreaterThan(700);
});
