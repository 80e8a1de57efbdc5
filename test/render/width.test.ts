import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { graphemes, textWidth } from '../../src/render/terminal/width.ts';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['Macro F1', 8],
    ['任務', 4],
    ['版本 (*)', 8],
    ['−25 %', 5],
    ['▲ +9.5 pp', 9],
    ['ｶﾞ', 2],
    ['e\u0301', 1],
    ['한국', 4],
    ['✅', 2],
    ['⚠️', 2],
    ['👩‍👩‍👧', 2],
    ['🇹🇼', 2],
    ['１２', 4],
  ])('%s is %i columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns);
  });

  it('agrees with string-width on every character of the basic plane and on every emoji', () => {
    const wrong: string[] = [];
    const inside = (point: number, from: number, to: number) => point >= from && point <= to;
    for (let point = 0x20; point <= 0x1faff; point += 1) {
      if (inside(point, 0x7f, 0x9f) || inside(point, 0xd800, 0xf8ff)) continue;
      // Of the large blocks that are the same throughout, some.
      if ((inside(point, 0x3400, 0xd7a3) || inside(point, 0x10000, 0x1efff)) && point % 97 !== 0) continue;
      const text = String.fromCodePoint(point);
      if (textWidth(text) !== stringWidth(text)) wrong.push(`U+${point.toString(16)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('takes apart what a reader takes for one', () => {
    expect(graphemes('任務 v2')).toEqual(['任', '務', ' ', 'v', '2']);
    expect(graphemes('e\u0301🇹🇼👩‍👩‍👧')).toEqual(['e\u0301', '🇹🇼', '👩‍👩‍👧']);
  });
});
