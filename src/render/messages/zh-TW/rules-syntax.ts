import type { RulesOf } from '../../../domain/findings/rules.ts';
import { bytes } from '../../format.ts';
import { code, t, words } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const size = (count: number) => words(bytes(count));

const unreadable = {
  yaml: t`此處不是有效的 YAML。`,
  json: t`此處不是有效的 JSON。`,
  unclosed: t`此處開始的引號或括號沒有結束。`,
  indentation: t`縮排與前面幾行不一致。`,
  empty: t`檔案是空的。`,
  html: t`檔案內容是 HTML 網頁，可能是下載失敗。`,
  'trailing-text': t`文件結束之後還有文字。`,
  'parser-failed': t`無法解析檔案。`,
};

const encoding = {
  'not-utf-8': t`檔案不是 UTF-8 編碼`,
  'utf-16': t`檔案是 UTF-16，不是 UTF-8 編碼`,
  'byte-order-mark': t`檔案中間有位元組順序記號（BOM）`,
};

const alias = {
  'too-many': (limit: number) => t`單一檔案的別名（alias）超過 ${limit} 個。`,
  expansion: (limit: number) => t`別名展開後超過 ${limit} 個值。`,
  'self-reference': () => t`別名指向包含它自己的值。`,
  unknown: () => t`別名指向不存在的錨點（anchor）。`,
};

export const kinds = {
  text: t`文字`,
  number: t`數字`,
  integer: t`整數`,
  boolean: t`布林值`,
  list: t`清單`,
  mapping: t`對應表（mapping）`,
  nothing: t`空值`,
  timestamp: t`時間`,
  duration: t`時間長度`,
  'version-name': t`版本名稱`,
  html: t`HTML 網頁`,
};

export const syntax: RuleSentences<RulesOf<'syntax'>> = {
  'syntax/unreadable': ({ reason }) => unreadable[reason],
  'syntax/duplicate-key': ({ key, firstLine }) => t`${code(key)} 已在第 ${firstLine} 行設定過。`,
  'syntax/tab': () => t`這一行以 tab 縮排；YAML 只接受空格。`,
  'syntax/encoding': ({ found, byte }) => t`${encoding[found]}（位元組 ${byte}）。`,
  'syntax/control-character': ({ code: point }) => t`不允許不可見字元 ${code(point)}。`,
  'syntax/too-large': ({ bytes: count, limit }) =>
    t`檔案大小為 ${size(count)}，超過讀取上限 ${size(limit)}。`,
  'syntax/too-deep': ({ limit }) => t`巢狀超過 ${limit} 層。`,
  'syntax/too-many-keys': ({ limit }) => t`鍵的數量超過 ${limit} 個。`,
  'syntax/alias': ({ problem, limit }) => alias[problem](limit),
  'syntax/symlink': () => t`不會跟隨符號連結，請提交檔案本身。`,
  'syntax/submodule': () => t`不會讀取 submodule，請提交檔案本身。`,
  'syntax/lfs-pointer': () => t`這是 Git LFS 指標檔；紀錄必須直接放在 git 裡。`,
  'syntax/conflict-marker': () => t`此處有尚未解決的合併衝突。`,
  'syntax/not-a-mapping': ({ found }) => t`檔案最上層應為對應表（mapping），實際為${kinds[found]}。`,
  'syntax/tag': ({ tag }) => t`不允許 YAML 標籤 ${code(tag)}。`,
  'syntax/directive': ({ directive }) => t`不允許 YAML 指示詞 ${code(directive)}。`,
  'syntax/multiple-documents': () => t`此處開始第二份 YAML 文件；每個檔案只讀取一份。`,
  'syntax/merge-key': () => t`不支援合併鍵（${code('<<')}），請直接寫出各個鍵。`,
  'syntax/reserved-key': ({ key }) => t`不允許使用鍵 ${code(key)}。`,
  'syntax/key-type': ({ found }) => t`鍵必須是純文字，實際為 ${code(found)}。`,
  'syntax/json-nan': ({ token }) =>
    t`${code(token)} 不是合法的 JSON，視為非數字（Python 請用 ${code('json.dumps(..., allow_nan=False)')}）。`,
};
