import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, listed, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';
import { kinds } from './rules-syntax.ts';

const more = (count: number) => t`另 ${count} 項`;

export const shape: RuleSentences<RulesOf<'shape'>> = {
  'shape/wrong-type': ({ key, expected, found }) =>
    t`${code(key)} 應為${kinds[expected]}，實際為${kinds[found]}。`,
  'shape/missing-field': ({ key }) => t`缺少 ${code(key)}。`,
  'shape/unknown-value': ({ key, found, allowed }) =>
    t`${code(key)} 的值 ${code(found)} 不在允許範圍：${listed(allowed, '、', more)}。`,
  'shape/likely-typo': ({ key, known }) => t`沒有 ${code(key)} 這個鍵，是不是要寫 ${code(known)}？`,
  'shape/number-as-text': ({ key, text }) => t`${code(key)} 是文字 ${code(text)}，請寫成數字。`,
  'shape/python-differs': ({ key, text, python, here }) =>
    t`${code(key)}：PyYAML 把 ${code(text)} 讀成${kinds[python]}，YAML 1.2 讀成${kinds[here]}；請改成兩者一致的寫法。`,
  'shape/quote-version': ({ key, text }) =>
    t`${code(key)}：${code(text)} 沒有加引號會被當成數字，可能遺失字元。`,
  'shape/percent': ({ key, value, threshold }) =>
    Math.abs(value) > Math.abs(threshold)
      ? t`${code(key)} 是 ${value}（百分比），門檻 ${threshold} 卻是比率。`
      : t`${code(key)} 是 ${value}（比率），門檻 ${threshold} 卻是百分比。`,
  'shape/out-of-range': ({ key, value, low, high }) => {
    if (low === null) return t`${code(key)} 是 ${value}，不應大於 ${high ?? Infinity}。`;
    if (high === null) return t`${code(key)} 是 ${value}，不應小於 ${low}。`;
    return t`${code(key)} 是 ${value}，應介於 ${low} 到 ${high}。`;
  },
  'shape/unsafe-integer': ({ key, text }) =>
    t`${code(key)}：${code(text)} 太大，無法精確讀取；若是識別碼請加引號。`,
  'shape/not-finite': ({ key, text }) => t`${code(key)} 是 ${code(text)}，不是有限的數字。`,
  'shape/bad-timestamp': ({ key, text }) =>
    t`${code(key)}：${code(text)} 不是存在的日期，寫法例如 ${code('2026-01-05T10:00:00')}。`,
  'shape/bad-duration': ({ key, text }) =>
    t`${code(key)}：${code(text)} 不是時間長度，寫法例如 ${code('7d')}、${code('12h')}、${code('2w')}、${code('30m')}。`,
  'shape/bad-name': ({ key, text }) =>
    t`${code(key)}：${code(text)} 不是合法的名稱，請用字母、數字、${code('.')}、${code('_')}、${code('-')}。`,
  'shape/name-collision': ({ name, other }) =>
    t`${code(name)} 與 ${code(other)} 在不分大小寫的檔案系統上是同一個資料夾，請更名其中之一。`,
  'shape/unread': ({ key, found }) =>
    t`${code(key)} 是${kinds[found]}，其中的數字沒有讀取：看不出是指標、類別或多次執行的結果。`,
  'shape/passed-over': ({ used }) => t`此檔案不會被讀取；以 ${code(used)} 為準。`,
};
