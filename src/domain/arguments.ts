/**
 * The shapes of arguments that findings and reasons carry. Each code states the shape of its arguments once: the
 * TypeScript type is inferred from it, and the schema of the stored report is derived from it.
 */

/** The shape of one argument; `T` is its TypeScript type. */
export type Shape<T = unknown> = (
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'nullable'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: Shapes }
) & {
  /** Carries the type; never there when the code runs. */
  readonly type?: T;
};

/** The arguments of one code by name. */
export type Shapes = Readonly<Record<string, Shape>>;

/** The TypeScript type of arguments of these shapes. */
export type ArgumentsOf<S extends Shapes> = {
  readonly [K in keyof S]: S[K] extends Shape<infer T> ? T : never;
};

/** The shapes that arguments of this type need: a shape that is missing or of another type is a type error. */
export type ShapesOf<Arguments> = { readonly [K in keyof Arguments]: Shape<Arguments[K]> };

/** Any text, such as a name or a value as written. */
export const text: Shape<string> = { kind: 'text' };

/** Any number, NaN and the infinities included. */
export const number: Shape<number> = { kind: 'number' };

/** Yes or no. */
export const flag: Shape<boolean> = { kind: 'flag' };

/** One of a closed list of words. */
export const oneOf = <const V extends string>(values: readonly V[]): Shape<V> => ({ kind: 'one-of', values });

/** Any number of values of one shape. */
export const list = <T>(of: Shape<T>): Shape<readonly T[]> => ({ kind: 'list', of });

/** A value of the shape, or null. */
export const nullable = <T>(of: Shape<T>): Shape<T | null> => ({ kind: 'nullable', of });

/** Several named values. */
export const record = <S extends Shapes>(fields: S): Shape<ArgumentsOf<S>> => ({ kind: 'record', fields });
