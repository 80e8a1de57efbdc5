/** A timestamp as written, with the moment it means. */
export interface Timestamp {
  readonly text: string;
  /** Milliseconds since 1970-01-01T00:00Z. No zone means UTC, by rule; a bare date is its midnight. */
  readonly epochMs: number;
  /** True when the text has a date and no time of day. */
  readonly dateOnly: boolean;
}

const timestampForm =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]|[ ]{1,3})(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ ]?(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Milliseconds that a zone such as `+08:00` is ahead of UTC; null for one that does not exist. */
function zoneOffset(zone: string | undefined): number | null {
  if (zone === undefined || !/^[+-]/.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || '0');
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * hourMs + minutes * minuteMs);
}

/**
 * Reads `2026-01-05`, `2026-01-05T10:00:00`, `2026-01-05 10:00:00.123+08:00` and the like: what PyYAML and ISO 8601
 * write. Null for anything else and for moments that are not in the calendar, such as February 31.
 * `Date.parse` is not used: it takes a text without zone as local time and rolls impossible dates over.
 */
export function parseTimestamp(text: string): Timestamp | null {
  const match = timestampForm.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour, minute, second, fraction, zone] = match;
  const [h, m, s] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)];
  const offset = zoneOffset(zone);
  if (h > 23 || m > 59 || s > 59 || offset === null || Number(year) < 1000) return null;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (!new Date(midnight).toISOString().startsWith(`${year}-${month}-${day}T`)) return null;
  const ms = Math.floor(Number(`0.${fraction ?? '0'}`) * 1000);
  return {
    text,
    epochMs: midnight + h * hourMs + m * minuteMs + s * 1000 + ms - offset,
    dateOnly: hour === undefined,
  };
}

/**
 * Whether the text says in which zone it is. One that does not is taken as UTC, but may mean up to 14 hours before or
 * after it.
 */
export const statesZone = ({ text }: Timestamp): boolean =>
  /:\d{2}(?:[.,]\d+)?[ ]?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)$/i.test(text);

const durationForm = /^(?:(\d{1,4})w)?(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?$/;

/** Milliseconds of `7d`, `12h`, `2w`, `30m` (minutes) or a combination from large to small (`2w3d`); null otherwise. */
export function parseDuration(text: string): number | null {
  const match = text === '' ? null : durationForm.exec(text);
  if (match === null) return null;
  const [, weeks = '0', days = '0', hours = '0', minutes = '0'] = match;
  return (
    Number(weeks) * 7 * dayMs + Number(days) * dayMs + Number(hours) * hourMs + Number(minutes) * minuteMs
  );
}

/** Whole days from `from` to `now`; null when unknown or in the future. */
export function ageDays(from: number | null, now: number): number | null {
  return from === null || from > now ? null : Math.floor((now - from) / dayMs);
}
