import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { connect } from '../../../src/adapters/github/client.ts';

/** A server that answers everything with the same JSON and remembers when it was asked what. */
async function listening() {
  const asked: { readonly method: string; readonly at: number }[] = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', at: performance.now() });
    request.resume();
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end('{"data":{"id":1}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  return {
    asked,
    apiUrl: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a second lies between two writes, and none between a query and a write', async () => {
  await using server = await listening();
  const github = connect({ token: 'x', apiUrl: server.apiUrl, budgetMs: 20_000 });
  const at = { owner: 'o', repo: 'r', comment_id: 1, body: 'x' };
  // The first requests load code.
  await github.graphql('query { viewer { login } }');
  await github.graphql('query { viewer { login } }');
  await github.rest.issues.updateComment(at);
  await github.graphql('query { viewer { login } }');
  await github.rest.issues.updateComment(at);
  const [, second = 0, write = 0, third = 0, next = 0] = server.asked.map((one) => one.at);
  expect(server.asked.map(({ method }) => method)).toEqual(['POST', 'POST', 'PATCH', 'POST', 'PATCH']);
  expect(next - write).toBeGreaterThan(990);
  expect(third - second).toBeLessThan(900);
});
