/** A timestamp as written, with the moment it means. */
export interface Timestamp {
  readonly text: string;
  /** Milliseconds since 1970-01-01T00:00Z. No zone means UTC, by rule; a bare date is its midnight. */
  readonly epochMs: number;
  /** True when the text has a date and no time of day. */
  readonly dateOnly: boolean;
}
