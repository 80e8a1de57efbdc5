export const versionStrategies = ['semantic', 'date', 'hybrid'] as const;
export type VersionStrategy = (typeof versionStrategies)[number];

/** A version's name, read once: which strategy it follows and where it stands in the order. */
export interface VersionName {
  readonly text: string;
  /** Null for a name of no known form: it sorts after the known ones and is never removed by retention. */
  readonly strategy: VersionStrategy | null;
  readonly experimental: boolean;
  /** What follows `-exp` (`v3-exp2` has `2`, `v3-exp-name` has `name`), empty when nothing does. */
  readonly experiment: string;
  /** Numbers of the order: [major, minor] for semantic, [day] for date, [number, second] for hybrid; since 1970. */
  readonly order: readonly number[];
}

const dayMs = 86_400_000;
const daySeconds = 86_400;

const experimentForm = /^(.*?)-exp(?:(\d{1,9})|-([A-Za-z0-9][A-Za-z0-9._-]*))?$/;
const semanticForm = /^v(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?$/;
const hybridForm = /^v(0|[1-9]\d{0,8})(?:-(\d{8})|_(\d{10}))$/;
const dateForm = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2}))$/;

/** Days since 1970-01-01 of a real calendar date, null for one such as 2025-02-30. */
function dayNumber(year: string, month: string, day: string): number | null {
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(ms).toISOString().startsWith(`${year}-${month}-${day}T`) ? ms / dayMs : null;
}

/** The date of a day number, `YYYY-MM-DD`. */
const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

function readDay(text: string): number | null {
  const match = dateForm.exec(text);
  if (match === null) return null;
  const [, year = match[4] ?? '', month = match[5] ?? '', day = match[6] ?? ''] = match;
  return dayNumber(year, month, day);
}

function readNumber(text: string, taskName: string | null): Pick<VersionName, 'strategy' | 'order'> | null {
  const semantic = semanticForm.exec(text);
  if (semantic !== null) {
    return { strategy: 'semantic', order: [Number(semantic[1]), Number(semantic[2] ?? '0')] };
  }
  const hybrid = hybridForm.exec(text);
  if (hybrid !== null) {
    const [, number, date, second] = hybrid;
    const day = date === undefined ? null : readDay(date);
    const time = day === null ? second : day * daySeconds;
    return time === undefined ? null : { strategy: 'hybrid', order: [Number(number), Number(time)] };
  }
  const prefix = taskName === null ? '' : `${taskName}-`;
  const day =
    prefix !== '' && text.startsWith(prefix) && text.length === prefix.length + 10
      ? readDay(text.slice(prefix.length))
      : readDay(text);
  return day === null ? null : { strategy: 'date', order: [day] };
}

/**
 * Reads a version's name: `v2`, `v2.1` (semantic); `2025-01-07`, `20250107`, `{task}-2025-01-07` (date);
 * `v2-20250107`, `v2_1736236800` (hybrid); each with `-exp`, `-exp2` or `-exp-name` behind it.
 * Dates must exist in the calendar. Any other name has `strategy: null`.
 */
export function parseVersionName(text: string, taskName: string | null = null): VersionName {
  const match = experimentForm.exec(text);
  const known = readNumber(match?.[1] ?? text, taskName);
  if (known === null) return { text, strategy: null, experimental: false, experiment: '', order: [] };
  return { text, ...known, experimental: match !== null, experiment: match?.[2] ?? match?.[3] ?? '' };
}

/** Whether a name follows the task's declared strategy; every name fits where none is declared. */
export const fitsStrategy = (name: VersionName, strategy: VersionStrategy | null): boolean =>
  strategy === null || name.strategy === strategy;

/**
 * Names are compared number by number: family, number, kind, minor or time, release. Semantic and hybrid names are
 * one family (a task that moves from `v2` to `v3-20250115` stays in order), dates are the next, unknown names the last.
 */
function orderKey(name: VersionName): readonly number[] {
  const [first = 0, second = 0] = name.order;
  const release = name.experimental ? 0 : 1;
  switch (name.strategy) {
    case 'semantic':
      return [0, first, 0, second, release];
    case 'hybrid':
      return [0, first, 1, second, release];
    case 'date':
      return [1, first, 0, 0, release];
    case null:
      return [2];
  }
}

/** Whether the order of the two follows from their names; else only their times can tell which is older. */
export const sameFamily = (a: VersionName, b: VersionName): boolean =>
  a.strategy !== null && b.strategy !== null && (a.strategy === 'date') === (b.strategy === 'date');

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** By text, digits as numbers (`exp2` before `exp10`); zero only for equal texts. */
function compareText(a: string, b: string): number {
  const partsA = a.match(/\d+|\D+/g) ?? [];
  const partsB = b.match(/\d+|\D+/g) ?? [];
  for (const [index, partA] of partsA.entries()) {
    const partB = partsB[index];
    if (partB === undefined) return 1;
    if (partA === partB) continue;
    const difference = Number(partA) - Number(partB);
    if (Number.isFinite(difference) && difference !== 0) return difference;
    if (partA !== partB) return partA < partB ? -1 : 1;
  }
  return partsB.length > partsA.length ? -1 : 0;
}

/**
 * The order of a task's versions, oldest first: negative when `a` comes before `b`, zero only for the same name.
 * An experiment comes just before the release of its number. Ties (two experiments of one number, two forms of one
 * date, unknown names) go by time of creation, those without one first, then by name.
 * @param created times of creation in milliseconds since 1970, null where unknown
 */
export function compareVersions(
  a: VersionName,
  b: VersionName,
  created: { readonly createdA: number | null; readonly createdB: number | null } = {
    createdA: null,
    createdB: null,
  },
): number {
  const byName = compareLists(orderKey(a), orderKey(b));
  if (byName !== 0) return byName;
  const { createdA, createdB } = created;
  if (createdA !== createdB) {
    if (createdA === null) return -1;
    if (createdB === null) return 1;
    return createdA - createdB;
  }
  return compareText(a.text, b.text);
}

export interface NextOptions {
  /** Semantic: the next minor of the newest release. Hybrid: the newest number again with a later time. */
  readonly minor: boolean;
  /** False for a regular version; else what the experiment is called, empty for a number where one is needed. */
  readonly exp: string | false;
  /** Milliseconds since 1970; only the UTC day (or second) is used. */
  readonly now: number;
}

const last = (names: readonly VersionName[]): VersionName | null =>
  names.reduce<VersionName | null>((a, b) => (a === null || compareVersions(a, b) < 0 ? b : a), null);

function nextSemantic(existing: readonly VersionName[], minor: boolean): string {
  const numbered = existing.filter((name) => name.strategy === 'semantic' || name.strategy === 'hybrid');
  if (minor) {
    const release = last(numbered.filter((name) => name.strategy === 'semantic' && !name.experimental));
    const [major = 1, minorNumber = -1] = release?.order ?? [];
    return minorNumber < 0 ? 'v1' : `v${major}.${minorNumber + 1}`;
  }
  // An experiment v3-exp leaves v3 free: the release of its number comes right behind it.
  const free = numbered.map((name) => {
    const [first = 0, second = 0] = name.order;
    return name.experimental && name.strategy === 'semantic' && second === 0 ? first : first + 1;
  });
  return `v${Math.max(1, ...free)}`;
}

/** Why there is no next name: nothing is dated another day than its own to make room. */
export type NoNextName =
  /** Dates have no minor. */
  | { readonly kind: 'no-minor' }
  /** A regular version of this day (or second) is there: the convention has no form for two. */
  | { readonly kind: 'taken'; readonly by: string }
  /** The newest version is dated later than now, so that no true name comes behind it. */
  | { readonly kind: 'dated-ahead'; readonly by: string };

type Next = string | NoNextName;

/** The next name of the date strategy. An experiment may bear the day of a release: it stands just before it in the order. */
function nextDate(existing: readonly VersionName[], { minor, exp, now }: NextOptions): Next {
  if (minor) return { kind: 'no-minor' };
  const today = Math.floor(now / dayMs);
  const dated = existing.filter((name) => name.strategy === 'date');
  const newest = last(dated);
  const [used = Number.NEGATIVE_INFINITY] = newest?.order ?? [];
  if (newest !== null && used > today) return { kind: 'dated-ahead', by: newest.text };
  const ofToday = dated.find(({ experimental, order }) => !experimental && order[0] === today);
  if (ofToday !== undefined && exp === false) return { kind: 'taken', by: ofToday.text };
  const day = dayText(today);
  // The task's own way of writing dates goes on: compact, or behind the task's name.
  const written = newest?.text.replace(experimentForm, '$1') ?? '';
  return /^\d{8}$/.test(written) ? day.replaceAll('-', '') : `${written.slice(0, -10)}${day}`;
}

/** A later time under the number of the newest version: this day, or this second where the day is taken. */
function nextTime(newest: VersionName, stamped: boolean, now: number): Next {
  const [number = 0, used = 0] = newest.order;
  const hybrid = newest.strategy === 'hybrid';
  const today = Math.floor(now / dayMs) * daySeconds;
  const second = Math.floor(now / 1000);
  const isFree = (time: number) => !hybrid || time > used || (newest.experimental && time === used);
  if (!stamped && isFree(today)) return hybridName(number, today, false);
  if (isFree(second)) return hybridName(number, second, true);
  return { kind: used === second ? 'taken' : 'dated-ahead', by: newest.text };
}

/** @param time seconds since 1970 */
const hybridName = (number: number, time: number, stamped: boolean): string =>
  `v${number}${stamped ? `_${time}` : `-${dayText(time / daySeconds).replaceAll('-', '')}`}`;

function nextHybrid(existing: readonly VersionName[], { minor, now }: NextOptions): Next {
  const numbered = existing.filter((name) => name.strategy === 'semantic' || name.strategy === 'hybrid');
  const hybrids = numbered.filter((name) => name.strategy === 'hybrid');
  const newest = last(numbered);
  const stamped = hybrids.length > 0 && hybrids.every(({ text }) => /_\d{10}/.test(text));
  if (newest !== null && (minor || newest.experimental)) {
    const next = nextTime(newest, stamped, now);
    if (minor || typeof next === 'string') return next;
  }
  const time = stamped ? Math.floor(now / 1000) : Math.floor(now / dayMs) * daySeconds;
  return hybridName((newest?.order[0] ?? 0) + 1, time, stamped);
}

/**
 * The name of the next version, or why there is none. It follows the strategy's form, is not among `existing` (pass removed
 * names too), is dated now, and comes after all existing names of its family; a minor comes after all releases and may
 * stand before an experiment, an experiment just before a release of its own day.
 */
export function nextVersion(
  strategy: VersionStrategy,
  existing: readonly VersionName[],
  options: NextOptions,
): Next {
  const next = {
    semantic: () => nextSemantic(existing, options.minor),
    date: () => nextDate(existing, options),
    hybrid: () => nextHybrid(existing, options),
  }[strategy]();
  if (options.exp === false || typeof next !== 'string') return next;
  if (options.exp !== '') return `${next}-exp-${options.exp}`;
  const taken = new Set(existing.map((name) => name.text));
  let name = `${next}-exp`;
  for (let number = 2; taken.has(name); number++) name = `${next}-exp${number}`;
  return name;
}
