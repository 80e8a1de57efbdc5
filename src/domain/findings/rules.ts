/**
 * Rule id → the arguments of its message. Every rule adds its own from its card (`src/rules/<group>/<rule>.ts`), so that
 * findings, catalogues and renderers are typed by rules that they do not import.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the cards fill it
export interface RuleArguments {}

export type RuleId = keyof RuleArguments;

/** The rules of one group, such as `history`, with their arguments. */
export type RulesOf<Group extends string> = {
  readonly [R in RuleId as R extends `${Group}/${string}` ? R : never]: RuleArguments[R];
};
