/**
 * What the Actions runner makes of a step: which workflow commands it sees in the log, and what it reads from the command
 * files. Written after the rules in actions/runner (ActionCommand, ActionCommandManager, FileCommandManager,
 * ExecutionContext, ProcessInvoker), so that what an action prints and writes is judged by the machine that will read it.
 */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface Log {
  /** Every command the runner acted on, in order. */
  readonly commands: readonly Command[];
  /** What is shown: the first ten of each level, messages cut at 4,096 characters. */
  readonly annotations: readonly Annotation[];
  /** How many annotations of each level the runner threw away. */
  readonly dropped: Readonly<Record<AnnotationLevel, number>>;
  readonly masks: readonly string[];
  /** Commands that the runner refuses and that fail the step: `set-env`, `add-path`, a bad `echo`, a nameless output. */
  readonly refused: readonly Command[];
  /** The lines that are plain log text. */
  readonly text: readonly string[];
}

const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_MESSAGE_LENGTH = 4096;

const COMMANDS = new Set([
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
]);
// What .NET's TrimStart removes; JavaScript's own differs in U+0085 and U+FEFF.
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** Reads one line as the runner does; `null` when it is plain text. `extra` is a stop token, itself a command then. */
export function parseCommand(line: string, extra: string | null = null): Command | null {
  const known = (name: string) =>
    COMMANDS.has(name.toLowerCase()) || (extra !== null && name.toLowerCase() === extra.toLowerCase());
  return parseColons(line, known) ?? parseBrackets(line, known);
}

/** `::name key=value,key=value::data`, at the start of a line after white space. */
function parseColons(line: string, known: (name: string) => boolean): Command | null {
  const message = line.replace(LEADING_SPACE, '');
  if (!message.startsWith('::')) return null;
  const end = message.indexOf('::', 2);
  if (end < 0) return null;
  const data = decode(message.slice(end + 2), DATA);
  return assemble(message.slice(2, end), ',', PROPERTY, data, known);
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseBrackets(line: string, known: (name: string) => boolean): Command | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const data = decode(line.slice(end + 1), BRACKET);
  return assemble(line.slice(start + 3, end), ';', BRACKET, data, known);
}

type Escapes = readonly (readonly [code: string, character: string])[];
// The order counts: `%25` is undone last, so that `%250A` stays `%0A`.
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const BRACKET: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text);
}

function assemble(
  info: string,
  separator: string,
  escapes: Escapes,
  data: string,
  known: (name: string) => boolean,
): Command | null {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!known(name)) return null;
  const properties: Record<string, string> = {};
  const pairs =
    space > 0
      ? info
          .slice(space + 1)
          .trim()
          .split(separator)
      : [];
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1) {
      properties[pair.slice(0, equals).toLowerCase()] = decode(pair.slice(equals + 1), escapes);
    }
  }
  return { name: name.toLowerCase(), properties, data };
}

/** Reads a whole log, standard output and standard error alike (the runner makes no difference between them). */
export function readLog(output: string, workspace = ''): Log {
  const commands: Command[] = [];
  const text: string[] = [];
  let token: string | null = null;
  // .NET's ReadLine ends a line at a lone CR as well.
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, token);
    if (command === null) {
      text.push(line);
    } else if (token !== null) {
      if (command.name === token.toLowerCase()) token = null;
      else text.push(line);
    } else {
      commands.push(command);
      if (command.name === 'stop-commands') token = command.data;
    }
  }
  const issues = commands
    .map((command) => annotationOf(command, workspace))
    .filter((issue) => issue !== null);
  const annotations = issues.filter(
    (issue, index) => rank(issues, index, issue.level) < ANNOTATIONS_PER_LEVEL,
  );
  const count = (level: AnnotationLevel) =>
    Math.max(0, issues.filter((issue) => issue.level === level).length - ANNOTATIONS_PER_LEVEL);
  return {
    commands,
    annotations,
    dropped: { error: count('error'), warning: count('warning'), notice: count('notice') },
    masks: commands.filter((command) => command.name === 'add-mask').map((command) => command.data),
    refused: commands.filter(isRefused),
    text,
  };
}

function rank(issues: readonly Annotation[], index: number, level: AnnotationLevel): number {
  return issues.slice(0, index).filter((issue) => issue.level === level).length;
}

function isRefused(command: Command): boolean {
  if (command.name === 'set-env' || command.name === 'add-path') return true;
  if (command.name === 'echo') return !/^\s*(on|off)\s*$/i.test(command.data);
  return (command.name === 'set-output' || command.name === 'save-state') && !command.properties['name'];
}

function annotationOf(command: Command, workspace: string): Annotation | null {
  const level = command.name;
  if (level !== 'error' && level !== 'warning' && level !== 'notice') return null;
  const { title, file, line, endline, col, endcolumn } = command.properties;
  return {
    level,
    message: command.data.slice(0, ANNOTATION_MESSAGE_LENGTH),
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: relative(file, workspace) }),
    ...number('line', line),
    ...number('endLine', endline),
    ...number('column', col),
    ...number('endColumn', endcolumn),
  };
}

function relative(file: string, workspace: string): string {
  return workspace !== '' && file.startsWith(`${workspace}/`) ? file.slice(workspace.length + 1) : file;
}

function number<Key extends string>(key: Key, text: string | undefined): { [K in Key]?: number } {
  const result: { [K in Key]?: number } = {};
  if (text !== undefined && /^\s*[+-]?\d+\s*$/.test(text)) result[key] = Number(text);
  return result;
}
