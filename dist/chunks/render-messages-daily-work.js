const require_messages = require("./messages.js");

// src/render/messages/en/daily-work.ts
const list$1 = (items) => require_messages.join(items.map(require_messages.code), ", ");
const counted$1 = (label, count) => count === null ? [] : [require_messages.words(`${count} ${label}`)];
const work$1 = {
	created: "created",
	changed: "changed",
	toDo: "Still to do:",
	firstVersion: "Initial version",
	added: (key, value) => `${key} ${value} added`,
	removed: (key, value) => `${key} ${value} removed`,
	notes: {
		"task-created": ({ task }) => require_messages.t`Created the task ${task}.`,
		"version-created": ({ version, parent }) => parent === null ? require_messages.t`Created ${version}, the first version.` : require_messages.t`Created ${version} from ${parent}.`,
		"config-copied": ({ from }) => require_messages.t`The configuration is that of ${from}: edit config.yaml, then train.`,
		"config-from-task": () => require_messages.t`The configuration is that of task.yaml: edit config.yaml, then train.`,
		"no-config": () => require_messages.t`There is no configuration to start from: write config.yaml, then train.`,
		"items-counted": ({ train, valid, test }) => require_messages.t`Counted in data/: ${require_messages.join([
			...counted$1("for training", train),
			...counted$1("for validation", valid),
			...counted$1("for the test", test)
		], ", ")}.`,
		"no-items": () => require_messages.t`There are no data/*.jsonl to count; data_snapshot.json will say it later.`,
		"no-labels": ({ file }) => require_messages.t`No key names the class of every item in ${require_messages.code(file)}: classes were not counted.`,
		"status-set": ({ from, to }) => require_messages.t`The status is now ${to}${from === null ? require_messages.words("") : require_messages.t`, after ${from}`}.`,
		"production-noted": ({ version }) => require_messages.t`${version} stays in production: task.yaml now says so.`,
		recorded: ({ version, parts }) => parts.length === 0 ? require_messages.t`Recorded ${version}.` : require_messages.t`Recorded ${version}: ${list$1(parts)}.`,
		"nothing-to-record": ({ version }) => require_messages.t`The lineage of ${version} already says all that its files say.`,
		"changes-proposed": ({ changes }) => require_messages.t`Proposed as changes: ${list$1(changes)}. Say why, where that is known.`,
		"changes-missing": ({ version, parent }) => require_messages.t`The records show no difference between ${parent} and ${version}: write into changes what is new.`,
		"no-results": ({ version }) => require_messages.t`${version} has no results yet.`,
		deployed: ({ version, replaced }) => replaced === null ? require_messages.t`${version} is deployed.` : require_messages.t`${version} is deployed and replaces ${replaced}.`,
		forced: ({ reason, gates }) => require_messages.t`Forced against ${gates.length === 0 ? require_messages.words("the result") : list$1(gates)}: ${require_messages.code(reason)}. lineage.yaml says so.`,
		"not-deployed": ({ version }) => require_messages.t`${version} was not deployed, and nothing was written: a gate failed.`,
		"experiment-deployed": ({ version }) => require_messages.t`${version} is an experiment, which cleanup may remove: tunegate promote makes it a version.`,
		"rolled-back": ({ from, to }) => require_messages.t`Back from ${from} to ${to}.`,
		promoted: ({ from, version }) => require_messages.t`${from} is now the version ${version}.`,
		"move-artefacts": () => require_messages.t`The records name the artefacts after the new version; the files themselves are yours to copy.`,
		archived: ({ task }) => require_messages.t`Archived ${task}.`,
		"file-written": ({ file }) => require_messages.t`Wrote ${require_messages.code(file)}.`,
		"file-kept": ({ file }) => require_messages.t`Kept ${require_messages.code(file)}, which is there already.`,
		chosen: ({ task }) => require_messages.t`The current task is ${require_messages.name(task)}.`
	}
};

// src/render/messages/zh-TW/daily-work.ts
const list = (items) => require_messages.join(items.map(require_messages.code), "、");
const counted = (label, count) => count === null ? [] : [require_messages.words(`${label} ${count} 筆`)];
const work = {
	created: "新增",
	changed: "修改",
	toDo: "接下來：",
	firstVersion: "初始版本",
	added: (key, value) => `新增 ${key} ${value}`,
	removed: (key, value) => `移除 ${key} ${value}`,
	notes: {
		"task-created": ({ task }) => require_messages.t`已建立任務 ${task}。`,
		"version-created": ({ version, parent }) => parent === null ? require_messages.t`已建立第一個版本 ${version}。` : require_messages.t`已由 ${parent} 建立 ${version}。`,
		"config-copied": ({ from }) => require_messages.t`配置沿用 ${from}：請先編輯 config.yaml，再進行訓練。`,
		"config-from-task": () => require_messages.t`配置取自 task.yaml：請先編輯 config.yaml，再進行訓練。`,
		"no-config": () => require_messages.t`沒有可沿用的配置：請先撰寫 config.yaml，再進行訓練。`,
		"items-counted": ({ train, valid, test }) => require_messages.t`已統計 data/：${require_messages.join([
			...counted("訓練", train),
			...counted("驗證", valid),
			...counted("測試", test)
		], "、")}。`,
		"no-items": () => require_messages.t`沒有 data/*.jsonl 可統計；之後由 data_snapshot.json 補上。`,
		"no-labels": ({ file }) => require_messages.t`${require_messages.code(file)} 中沒有一個鍵能說明每一筆的類別，因此未統計類別分布。`,
		"status-set": ({ from, to }) => from === null ? require_messages.t`狀態現在是 ${to}。` : require_messages.t`狀態由 ${from} 改為 ${to}。`,
		"production-noted": ({ version }) => require_messages.t`${version} 仍在線上：task.yaml 已寫明。`,
		recorded: ({ version, parts }) => parts.length === 0 ? require_messages.t`已記錄 ${version}。` : require_messages.t`已記錄 ${version}：${list(parts)}。`,
		"nothing-to-record": ({ version }) => require_messages.t`${version} 的 lineage 已包含各檔案的全部內容。`,
		"changes-proposed": ({ changes }) => require_messages.t`建議的變更說明：${list(changes)}。若知道原因，請一併寫上。`,
		"changes-missing": ({ version, parent }) => require_messages.t`紀錄看不出 ${parent} 與 ${version} 的差異：請在 changes 寫下新的內容。`,
		"no-results": ({ version }) => require_messages.t`${version} 尚無評估結果。`,
		deployed: ({ version, replaced }) => replaced === null ? require_messages.t`${version} 已部署。` : require_messages.t`${version} 已部署，取代 ${replaced}。`,
		forced: ({ reason, gates }) => require_messages.t`強制通過 ${gates.length === 0 ? require_messages.words("判定") : list(gates)}：${require_messages.code(reason)}。lineage.yaml 已留下紀錄。`,
		"not-deployed": ({ version }) => require_messages.t`${version} 未部署，也沒有寫入任何檔案：有關卡未通過。`,
		"experiment-deployed": ({ version }) => require_messages.t`${version} 是實驗版本，可能被清理：tunegate promote 可將它升為正式版本。`,
		"rolled-back": ({ from, to }) => require_messages.t`已由 ${from} 回滾到 ${to}。`,
		promoted: ({ from, version }) => require_messages.t`${from} 已升為版本 ${version}。`,
		"move-artefacts": () => require_messages.t`紀錄已改用新版本的檔名；模型檔案請自行複製。`,
		archived: ({ task }) => require_messages.t`已封存 ${task}。`,
		"file-written": ({ file }) => require_messages.t`已寫入 ${require_messages.code(file)}。`,
		"file-kept": ({ file }) => require_messages.t`保留已存在的 ${require_messages.code(file)}。`,
		chosen: ({ task }) => require_messages.t`目前的任務是 ${require_messages.name(task)}。`
	}
};

// src/render/messages/daily-work.ts
const catalogues = {
	en: work$1,
	"zh-TW": work
};
/** The texts of the commands of daily work in one language. */
const workMessagesIn = (language) => catalogues[language];
/** A note as a sentence. */
const noteText = (messages, note) => sentence(messages, note.code, note);
function sentence(messages, code, note) {
	return messages.notes[code](note.args);
}

Object.defineProperty(exports, "noteText", {
  enumerable: true,
  get: function () {
    return noteText;
  }
});
Object.defineProperty(exports, "workMessagesIn", {
  enumerable: true,
  get: function () {
    return workMessagesIn;
  }
});