/** The command files of a step as the Actions runner reads them (actions/runner, FileCommandManager). */

export type CommandFile =
  | { readonly ok: true; readonly values: Readonly<Record<string, string>> }
  /** The runner fails the step, whatever its exit status. */
  | { readonly ok: false; readonly error: string };

/** What the runner uploads of one step's summary: nothing at all above this many bytes. */
export const SUMMARY_BYTES = 1024 * 1024;

/**
 * Reads GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value` lines and `name<<delimiter` blocks. Only LF ends a line, as on
 * the runners that are not Windows. A later value replaces an earlier one.
 */
export function readCommandFile(text: string): CommandFile {
  const values = new Map<string, string>();
  let at = 0;
  const nextLine = (): string | null => {
    if (at >= text.length) return null;
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    return line;
  };
  for (let line = nextLine(); line !== null; line = nextLine()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (equals >= 0 && (block < 0 || equals < block)) {
      if (equals === 0) return failed(`no name in '${line}'`);
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (block >= 0) {
      const name = line.slice(0, block);
      const delimiter = line.slice(block + 2);
      if (name === '' || delimiter === '') return failed(`no name or no delimiter in '${line}'`);
      const lines: string[] = [];
      let inner = nextLine();
      for (; inner !== null && inner !== delimiter; inner = nextLine()) lines.push(inner);
      if (inner === null) return failed(`delimiter '${delimiter}' not found`);
      values.set(name, lines.join('\n'));
    } else {
      return failed(`invalid format '${line}'`);
    }
  }
  return { ok: true, values: Object.fromEntries(values) };
}

function failed(error: string): CommandFile {
  return { ok: false, error };
}

/** The summary that a reader gets to see: all of it, or none when it is too large. */
export function shownSummary(bytes: Uint8Array): string | null {
  return bytes.byteLength > SUMMARY_BYTES ? null : new TextDecoder().decode(bytes);
}
