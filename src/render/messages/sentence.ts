import type { ReasonArguments, ReasonCode } from '../../domain/reasons/reason.ts';
import type { Text } from '../text.ts';

/** How a sentence names metrics and writes their numbers; knows the scale of every metric of the report at hand. */
export interface Speaker {
  readonly metric: (name: string) => Text;
  /** A configuration key, or `data` for the training data. */
  readonly setting: (key: string) => Text;
  readonly value: (metric: string, value: number) => Text;
  /** A value with as many decimals as it takes to differ from the limit. */
  readonly against: (metric: string, value: number, limit: number) => Text;
  readonly limit: (metric: string, value: number) => Text;
  readonly change: (metric: string, change: number) => Text;
  /** The size of a change without its sign. */
  readonly distance: (metric: string, change: number) => Text;
  /** The same for round figures: an allowance, an `about`. */
  readonly roughly: (metric: string, change: number) => Text;
  /** The same to two digits, for what is an estimate itself. */
  readonly about: (metric: string, change: number) => Text;
}

export type ReasonSentences<C extends ReasonCode = ReasonCode> = {
  readonly [K in C]: (args: ReasonArguments[K], say: Speaker) => Text;
};

/** One sentence a rule of a group; complete by construction. */
export type RuleSentences<Rules> = { readonly [R in keyof Rules]: (args: Rules[R]) => Text };
