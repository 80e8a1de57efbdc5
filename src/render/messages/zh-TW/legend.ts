import type { legend as en } from '../en/legend.ts';

export const legend = {
  title: '如何解讀這些數字',
  pp: '**pp**：百分點，兩個百分比直接相減。▲ 表示變好、▼ 表示變差，與指標是越高越好還是越低越好無關。',
  interval: '**信賴區間**：真實變化可能落在的範圍。測試資料只是抽樣，換一批資料，數字就會略有不同。',
  significant:
    '**顯著**：信賴區間不包含零，這個方向的變化很難用偶然解釋。**p** 是單憑偶然就出現至少這麼大變化的機率。',
  noise: '**在誤差範圍內**：變化可能只是偶然，但不代表證明了沒有變化。',
  unknown: '**無法得知**：檔案提供的資訊太少，例如沒有測試資料筆數。',
  together: '各類別一併檢定：類別一多，總會有一類碰巧看似顯著，因此每一類都必須更明確才算數（Holm 校正）。',
  methodsUsed: '採用的方法',
  methods: {
    mcnemar: '兩個版本對同一批資料的逐筆結果（McNemar 檢定）',
    clustered: '同一批資料，分組或重複作答（群集穩健標準誤、t 檢定）',
    'paired-bootstrap': '同一批資料反覆重抽樣（成對 bootstrap）',
    'delta-confusion': '混淆矩陣（delta method）',
    'delta-bound': '精確率、召回率與筆數（delta method，保守上限）',
    'newcombe-z': '兩個比例（Newcombe 區間、z 檢定）',
    'newcombe-fisher': '少量資料的兩個比例（Newcombe 區間、Fisher 精確檢定）',
    'standard-error': '檔案提供的標準誤（z 檢定）',
    welch: '多次訓練（Welch t 檢定）',
    mixed: '來源不同的標準誤（z 檢定）',
  },
} satisfies typeof en;
