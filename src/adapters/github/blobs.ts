import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';
import { checked } from './answers.ts';
import type { GitHub } from './client.ts';
import type { RepositoryAddress } from './trees.ts';

/** A file's content to be read: its blob id and its size in bytes. */
export interface WantedBlob {
  readonly id: string;
  readonly size: number | null;
}

/** Reads blobs by id, each once. What is asked for at the same time goes into few requests. */
export interface BlobReader {
  read(blobs: readonly WantedBlob[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** GraphQL cuts text at 512,000 bytes; an answer of all blobs together should stay small. */
const textBytes = 400_000;
const queryBytes = 4_000_000;
const queryBlobs = 100;

const texts = z.object({
  repository: z.record(z.string(), z.nullable(z.object({ text: z.optional(z.nullable(z.string())) }))),
});
const blob = z.object({ content: z.string(), encoding: z.string() });

export function blobReader(github: GitHub, at: RepositoryAddress): BlobReader {
  const known = new Map<string, Promise<Uint8Array>>();
  let waiting: WantedBlob[] = [];
  let fetched: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
  const fetchWaiting = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
    // Both sides ask for their files in the same turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    const wanted = waiting;
    waiting = [];
    fetched = null;
    return readAll(github, at, wanted);
  };
  const one = async (id: string, batch: Promise<ReadonlyMap<string, Uint8Array>>): Promise<Uint8Array> => {
    const bytes = (await batch).get(id);
    if (bytes === undefined) throw new OperationError(`GitHub did not give the object ${id}.`);
    return bytes;
  };
  return {
    read: async (blobs) => {
      for (const wanted of blobs) {
        if (known.has(wanted.id)) continue;
        waiting.push(wanted);
        fetched ??= fetchWaiting();
        known.set(wanted.id, one(wanted.id, fetched));
      }
      const ids = [...new Set(blobs.map(({ id }) => id))];
      return new Map(
        await Promise.all(ids.map(async (id) => [id, await (known.get(id) ?? missing(id))] as const)),
      );
    },
  };
}

const missing = (id: string): Promise<never> => Promise.reject(new OperationError(`No object ${id}.`));

/** Small ones a hundred at a time over GraphQL, which spares the token's 1,000 requests an hour; the others one by one. */
async function readAll(
  github: GitHub,
  at: RepositoryAddress,
  wanted: readonly WantedBlob[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  await Promise.all(
    chunks(wanted).map(async (ids) => {
      for (const [id, bytes] of await readTexts(github, at, ids)) found.set(id, bytes);
    }),
  );
  const rest = wanted.filter(({ id }) => !found.has(id));
  await Promise.all(rest.map(async ({ id }) => found.set(id, await readBlob(github, at, id))));
  return found;
}

function chunks(wanted: readonly WantedBlob[]): readonly (readonly string[])[] {
  const result: string[][] = [];
  let room = 0;
  for (const { id, size } of wanted) {
    if (size === null || size > textBytes) continue;
    const last = result.at(-1);
    if (last === undefined || last.length === queryBlobs || size > room) {
      result.push([id]);
      room = queryBytes - size;
    } else {
      last.push(id);
      room -= size;
    }
  }
  return result;
}

/**
 * The files whose text is exactly their bytes. GraphQL decodes texts, which damages a binary file or another encoding:
 * those are left out.
 */
async function readTexts(
  github: GitHub,
  at: RepositoryAddress,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const fields = ids.map((id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`);
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
  const { repository } = checked(texts, await github.graphql(query, { owner: at.owner, repo: at.repo }));
  const found = new Map<string, Uint8Array>();
  ids.forEach((id, index) => {
    const text = repository[`b${index}`]?.text;
    if (typeof text !== 'string') return;
    const bytes = Buffer.from(text);
    if (idOf(bytes) === id) found.set(id, bytes);
  });
  return found;
}

async function readBlob(github: GitHub, at: RepositoryAddress, id: string): Promise<Uint8Array> {
  const { data } = await github.rest.git.getBlob({ ...at, file_sha: id });
  const { content, encoding } = checked(blob, data);
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  if (idOf(bytes) !== id) throw new OperationError(`GitHub gave another content for the object ${id}.`);
  return bytes;
}

/** The id that git gives to a blob of these bytes. */
const idOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
