import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, problem } from './answer.ts';
import { type Fault, faultAnswer, unicorn } from './faults.ts';

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** `undefined` for no body; the text itself when it is not JSON. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

export function send(response: ServerResponse, answer: Answer, more: Readonly<Record<string, string>>): void {
  if (response.destroyed) return;
  const content = contentOf(answer);
  response.writeHead(answer.status, {
    server: 'github.com',
    'x-github-request-id': 'TEST:1',
    'x-github-media-type': 'github.v3; format=json',
    ...more,
    ...answer.headers,
    ...(content.length > 0
      ? { 'content-type': answer.bytes?.type ?? 'application/json; charset=utf-8' }
      : {}),
    ...(answer.status === 204 ? {} : { 'content-length': String(content.length) }),
  });
  response.end(content);
}

function contentOf(answer: Answer): Uint8Array {
  if (answer.bytes) return answer.bytes.content;
  return Buffer.from(answer.body === undefined ? '' : JSON.stringify(answer.body));
}

/**
 * Plays a fault. `real` does what was asked and gives the real answer; it is called only by those faults after which the
 * request has taken effect. Resolves with the status that was sent, 0 for none.
 */
export async function play(
  fault: Fault,
  response: ServerResponse,
  real: () => Promise<Answer>,
  more: Readonly<Record<string, string>>,
  moved: string,
): Promise<number> {
  const socket = response.socket;
  const instead = faultAnswer(fault, Date.now());
  if (instead !== null) {
    send(response, instead, more);
    return instead.status;
  }
  if (fault.kind === 'reset') {
    socket?.resetAndDestroy();
    return 0;
  }
  if (fault.kind === 'time-out') return 0;
  if (fault.kind === 'moved') {
    const headers = { location: moved };
    send(response, { ...problem(301, 'Moved Permanently'), headers }, more);
    return 301;
  }
  const answer = await real();
  if (fault.kind === 'slow') {
    await sleep(fault.milliseconds ?? 1000);
    send(response, answer, more);
    return answer.status;
  }
  if (fault.kind === 'stored-then-502') {
    send(response, unicorn(502), more);
    return 502;
  }
  const content = Buffer.from(contentOf(answer));
  const half = content.subarray(0, Math.max(1, Math.floor(content.length / 2)));
  if (fault.kind === 'bad-json') {
    send(
      response,
      {
        status: answer.status === 204 ? 200 : answer.status,
        bytes: { type: 'application/json; charset=utf-8', content: half },
      },
      more,
    );
    return answer.status;
  }
  response.writeHead(answer.status, {
    ...more,
    'content-type': 'application/json',
    'content-length': String(content.length + 100),
  });
  response.write(half, () => socket?.destroy());
  return answer.status;
}
