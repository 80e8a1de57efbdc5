import { describe, expect, test } from 'vitest';
import type { Shape, Shapes } from '../../src/domain/arguments.ts';
import { languages } from '../../src/domain/language.ts';
import { reasonShapes } from '../../src/domain/reasons/reason.ts';
import { plain } from '../../src/render/escape/plain.ts';
import { messagesIn } from '../../src/render/messages/catalogue.ts';
import { speakerFor } from '../../src/render/speaker.ts';
import type { Text } from '../../src/render/text.ts';
import { ruleIds, rules } from '../../src/rules/registry.ts';

const ruleShapes: Readonly<Record<string, Shapes>> = Object.fromEntries(
  ruleIds.map((id) => [id, rules[id].shapes]),
);

/** A value of a shape of arguments; `variant` walks through the members of closed lists, null included. */
function sample(shape: Shape, variant: number): unknown {
  switch (shape.kind) {
    case 'text':
      return `d${variant}`;
    case 'number':
      return variant % 3;
    case 'flag':
      return variant % 2 === 0;
    case 'one-of':
      return shape.values[variant % shape.values.length];
    case 'nullable':
      return variant % 2 === 0 ? null : sample(shape.of, variant);
    case 'list':
      return variant === 0 ? [] : [sample(shape.of, variant), sample(shape.of, variant + 1)];
    case 'record':
      return sampleAll(shape.fields, variant);
  }
}

const sampleAll = (shapes: Shapes, variant: number) =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, sample(shape, variant)]));

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
