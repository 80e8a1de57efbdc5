import { lstatSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import process from 'node:process';
import { Script } from 'node:vm';

/**
 * Keeps the compiled code of what a command runs, so that its next start need not compile it again: a third of the time
 * that a small report takes. Node's own `enableCompileCache` is not in Node 20, and keeps no function that is called only
 * after loading. `scripts` is the folder of the chunks, the only files concerned; run from source there are none.
 *
 * Whoever can write the cache can have code run: it lies in the user's own folder, and one of somebody else, or one that
 * others may write to, is not used. Any trouble means no cache, never an error.
 */
export function cacheCode(scripts: string, command: string, env: Environment): void {
  const folder = ownFolder(command, env);
  const compile: unknown = Reflect.get(Module.prototype, '_compile');
  if (folder === null || typeof compile !== 'function') return;
  const fresh: Compiled[] = [];
  const compiling = function (this: NodeJS.Module, source: string, file: string, ...more: unknown[]) {
    if (dirname(file) !== scripts) return Reflect.apply(compile, this, [source, file, ...more]);
    const compiled = compiledWith(folder, source, file);
    if (!compiled.known) fresh.push(compiled);
    const load = (id: string): unknown => this.require(id);
    const run = compiled.script.runInThisContext();
    return Reflect.apply(run, this.exports, [this.exports, load, this, file, scripts]);
  };
  Reflect.set(Module.prototype, '_compile', compiling);
  process.once('exit', () => {
    for (const compiled of fresh) keep(compiled);
  });
}

type Environment = Readonly<Record<string, string | undefined>>;

interface Compiled {
  readonly script: Script;
  readonly place: string;
  /**
   * What must be the same next time: V8 compares no more of a source than its length. The time of the last change to the
   * file as the file system knows it, since npm gives every file the same time of modification.
   */
  readonly stamp: string;
  readonly known: boolean;
}

const stampLength = 64;

function compiledWith(folder: string, source: string, file: string): Compiled {
  const place = join(folder, basename(file));
  const { ctimeMs, size, ino } = statSync(file);
  const stamp = `${ctimeMs} ${size} ${ino}`.slice(0, stampLength).padEnd(stampLength);
  const cachedData = cached(place, stamp);
  const options = cachedData === null ? { filename: file } : { filename: file, cachedData };
  const script = new Script(Module.wrap(source), options);
  return { script, place, stamp, known: cachedData !== null && script.cachedDataRejected === false };
}

function cached(place: string, stamp: string): Buffer | null {
  try {
    const bytes = readFileSync(place);
    return bytes.toString('latin1', 0, stampLength) === stamp ? bytes.subarray(stampLength) : null;
  } catch {
    return null;
  }
}

/** Written beside and moved, so that a second process never reads half of it. */
function keep({ script, place, stamp }: Compiled): void {
  try {
    const half = `${place}.${process.pid}`;
    const bytes = Buffer.concat([Buffer.from(stamp, 'latin1'), script.createCachedData()]);
    writeFileSync(half, bytes, { mode: 0o600 });
    renameSync(half, place);
  } catch {
    // The next run compiles again.
  }
}

/** Each command has its own: the code of those functions that it runs. Null where there is no safe place. */
function ownFolder(command: string, env: Environment): string | null {
  if (!/^[a-z-]{1,20}$/.test(command) || env['NODE_DISABLE_COMPILE_CACHE'] === '1') return null;
  try {
    const given = env['XDG_CACHE_HOME'] ?? '';
    const base = isAbsolute(given) ? given : join(homedir(), '.cache');
    const folder = join(base, 'tunegate', `${process.version}-${process.arch}`, command);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = lstatSync(folder);
    const mine = process.geteuid === undefined || (process.geteuid() === uid && (mode & 0o022) === 0);
    return mine ? folder : null;
  } catch {
    return null;
  }
}
