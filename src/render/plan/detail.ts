/** How much is shown, from everything to the least; the first that fits is taken, so that no part is ever cut. */
export interface Detail {
  readonly tasks: number;
  readonly rows: number;
  /** Whether kept versions are shown one by one. */
  readonly kept: boolean;
  readonly restore: boolean;
  readonly notices: number;
}
