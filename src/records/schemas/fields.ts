import * as z from 'zod/mini';

/** What the walker must know of a field beyond its type. */
export interface Mark {
  readonly form?: 'timestamp' | 'duration' | 'version-name';
  /** A missing field is a finding. */
  readonly required?: boolean;
  /** An empty value (`threshold:` or `null`) is a mistake; elsewhere it is the same as leaving the field out. */
  readonly valued?: boolean;
}

export const marks = z.registry<Mark>();

function field<T extends z.ZodMiniType>(
  schema: T,
  description: string,
  mark: Mark = {},
): z.ZodMiniOptional<T> {
  const optional = z.optional(schema);
  z.globalRegistry.add(optional, { description });
  marks.add(optional, mark);
  return optional;
}

/** The same field, required. */
export function required<T extends z.ZodMiniType>(schema: T): T {
  marks.add(schema, { ...marks.get(schema), required: true });
  return schema;
}

/** The same field, which has to have a value where it is written. */
export function valued<T extends z.ZodMiniType>(schema: T): T {
  marks.add(schema, { ...marks.get(schema), valued: true });
  return schema;
}

/** Text as written: `1.10` stays `1.10`, `no` stays `no`. */
export const text = (description: string) => field(z.string(), description);
export const version = (description: string) => field(z.string(), description, { form: 'version-name' });
export const timestamp = (description: string) => field(z.string(), description, { form: 'timestamp' });
export const duration = (description: string) => field(z.string(), description, { form: 'duration' });
export const number = (description: string) => field(z.number(), description);
/** A number with bounds, null where there is none. */
export function numberBetween(low: number, high: number | null, description: string) {
  const checks = high === null ? [z.minimum(low)] : [z.minimum(low), z.maximum(high)];
  return field(z.number().check(...checks), description);
}
export const flag = (description: string) => field(z.boolean(), description);
export const count = (description: string, minimum = 0) =>
  field(z.int().check(z.minimum(minimum)), description);
export const choice = <const T extends readonly string[]>(values: T, description: string) =>
  field(z.enum(values), description);
export const mapping = <T extends z.core.$ZodShape>(shape: T, description: string) =>
  field(z.looseObject(shape), description);
export const list = <T extends z.ZodMiniType>(item: T, description: string) =>
  field(z.array(item), description);
export const texts = (description: string) => list(z.string(), description);
/** A mapping with keys of the team's own choice; its content is read elsewhere. */
export const freeMapping = (description: string) => field(z.record(z.string(), z.unknown()), description);
export const numbersByName = (description: string) =>
  field(z.record(z.string(), z.number().check(z.minimum(0))), description);
export const anything = (description: string) => field(z.unknown(), description);
/** A field of any other type. */
export const anyOf = <T extends z.ZodMiniType>(schema: T, description: string) => field(schema, description);
/** One of several forms, told apart by whether it is a scalar, a list or a mapping. */
export const either = <const T extends readonly [z.ZodMiniType, z.ZodMiniType]>(
  forms: T,
  description: string,
) => field(z.union(forms), description);
