import { folded } from './words.ts';

/** Words that say that something was done, and to what kind of thing, and no more. */
const english = new Set(
  (
    'a an and the of to in on for with some more various several few many misc miscellaneous minor small slight big major other ' +
    'further additional new old better good general another again also just ' +
    'adjust adjusted adjusting adjustment adjustments tune tuned tuning tweak tweaks tweaked change changes changed changing ' +
    'update updates updated updating modify modified modifies modification modifications improve improved improves ' +
    'improvement improvements fix fixed fixes fixing add added adds adding increase increased increases expand expanded ' +
    'optimize optimized optimise optimised optimization refine refined refactor refactored refactoring cleanup clean ' +
    'revise revised retrain retrained rerun enhance enhanced enhancement enhancements try tried trying experiment wip tmp temp ' +
    'todo tbd test testing stuff thing things something anything none nothing na unknown version ' +
    'n hyper param params parameter parameters hyperparam hyperparams hyperparameter hyperparameters setting settings config configs ' +
    'configuration configurations option options data dataset datasets sample samples example examples model models training ' +
    'train code script scripts bug bugs issue issues error errors performance quality result results accuracy work'
  ).split(' '),
);

/** The same in Chinese, longest first so that 超參數 is not read as 超 and 參數. */
const chinese = (
  '一些 部分 部份 若干 少量 大量 小幅 大幅 微幅 稍微 略微 適當 適度 進行 進一步 相關 各項 各種 其他 其它 更多 更好 新的 一點 些許 持續 重新 再次 ' +
  '調整 微調 調優 修改 修正 修復 更新 優化 改善 改進 改良 提升 變更 變動 更動 更改 改動 增加 新增 添加 加入 補充 擴充 擴增 減少 刪減 整理 測試 實驗 嘗試 ' +
  '小修改 小改動 小調整 小更新 沒有 無 同上 待補 待定 略 暫定 未定 ' +
  '超參數 參數 資料集 資料 數據集 數據 樣本 樣本數 設定 設置 配置 組態 選項 模型 訓練 程式碼 程式 腳本 內容 效能 效果 性能 表現 品質 結果 準確率 錯誤 問題 東西 版本 ' +
  '调整 微调 调优 修复 优化 改进 变更 变动 更动 改动 增加 新增 补充 扩充 扩增 减少 删减 测试 实验 尝试 进行 一点 其他 ' +
  '超参数 参数 资料 数据集 数据 样本 设定 设置 配置 组态 模型 训练 代码 脚本 内容 性能 质量 结果 错误 问题 ' +
  '做 改 修 調 加 增 了 的 和 與 及 並 把 將 對 等 過 些 多'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

const longest = 60;

/** Takes vague Chinese words off the front until something else stands there; the rest. */
function withoutVague(text: string): string {
  let rest = text;
  for (let word: string | undefined = ''; word !== undefined && rest !== ''; ) {
    word = chinese.find((candidate) => rest.startsWith(candidate));
    rest = rest.slice(word?.length ?? 0);
  }
  return rest;
}

/**
 * Whether an entry of `changes` says only that something changed: it is made of words such as "adjust parameters" or
 * 調整參數 alone, without a number or a name.
 */
export function isVague(entry: string): boolean {
  const text = folded(entry);
  if (text.length > longest || /\d/.test(text)) return false;
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.every((word) => english.has(word) || withoutVague(word) === '');
}
