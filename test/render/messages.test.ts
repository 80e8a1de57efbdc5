import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { languages } from '../../src/domain/language.ts';
import { reasonShapes } from '../../src/records/documents/reasons.ts';
import { ruleShapes } from '../../src/records/documents/rule-shapes.ts';
import { plain } from '../../src/render/escape/plain.ts';
import { messagesIn } from '../../src/render/messages/catalogue.ts';
import { speakerFor } from '../../src/render/speaker.ts';
import type { Text } from '../../src/render/text.ts';

/** A value that a schema of arguments takes; `variant` walks through the members of enums, null included. */
function sample(schema: z.core.$ZodType, variant: number): unknown {
  if (schema instanceof z.ZodString) return `d${variant}`;
  if (schema instanceof z.ZodBoolean) return variant % 2 === 0;
  if (schema instanceof z.ZodEnum) return schema.options[variant % schema.options.length];
  if (schema instanceof z.ZodNullable) return variant % 2 === 0 ? null : sample(schema.unwrap(), variant);
  if (schema instanceof z.ZodArray)
    return variant === 0 ? [] : [sample(schema.element, variant), sample(schema.element, variant + 1)];
  if (schema instanceof z.ZodObject) return sampleAll(schema.shape, variant);
  if (schema instanceof z.ZodUnion) return variant % 3;
  throw new Error(`no sample for ${schema._zod.def.type}`);
}

const sampleAll = (shape: Readonly<Record<string, z.core.$ZodType>>, variant: number) =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, sample(schema, variant)]));

/** The catalogues by code, with the tie between code and arguments given up: the shapes keep it here. */
const sentencesOf = (table: object): ReadonlyMap<string, (args: unknown, say: unknown) => Text> =>
  new Map(Object.entries(table));

describe.each(languages)('%s', (language) => {
  const messages = messagesIn(language);
  const say = speakerFor(messages, []);

  test.each([
    ['reasons', messages.reasons, reasonShapes],
    ['rules', messages.rules, ruleShapes],
  ])('all %s make a whole sentence of any arguments', (_, table, shapes) => {
    const sentences = sentencesOf(table);
    expect([...sentences.keys()].sort()).toEqual(Object.keys(shapes).sort());
    for (const [code, shape] of Object.entries(shapes)) {
      for (let variant = 0; variant < 12; variant++) {
        const text = plain(sentences.get(code)?.(sampleAll(shape, variant), say) ?? []);
        expect(text, code).toMatch(language === 'en' ? /^[`A-Z\dd].*[.?]$/u : /[。？]$/u);
        expect(text, code).not.toMatch(/undefined|NaN|null|\[object|\bd\d+d\d/u);
      }
    }
  });

  test('Chinese takes full-width punctuation', () => {
    if (language === 'en') return;
    for (const [code, shape] of [...Object.entries(reasonShapes), ...Object.entries(ruleShapes)]) {
      const sentence = sentencesOf({ ...messages.reasons, ...messages.rules }).get(code);
      const own = sentence?.(sampleAll(shape, 1), say).filter(({ kind }) => kind === 'words') ?? [];
      for (const { text } of own)
        expect(text, code).not.toMatch(/\p{Script=Han}[,;:?!.]|[,;:?!]\p{Script=Han}/u);
    }
  });
});
