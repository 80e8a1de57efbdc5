const require_daily_work = require("./domain-documents-daily-work.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_open_task = require("./commands-open-task.js");
const require_workplace = require("./cli-workplace.js");

// src/render/templates/task.ts
const comments = {
	en: {
		task: "The task",
		what: "What it is about",
		form: "Input and output; the enum names the classes",
		training: "Configuration that the first version starts with",
		criteria: "When a version is good enough",
		execution: "Where training runs",
		versioning: "How versions are named, shipped and kept",
		recent: "the 3 most recent versions",
		deployed: "versions that are or were deployed",
		best: "the best version",
		experiments: "experiments go after 7 days",
		times: "UTC",
		source: "Where the data comes from. Secrets only as references to the environment: \"${NAME}\"."
	},
	"zh-TW": {
		task: "任務基本資訊",
		what: "任務定義",
		form: "輸入輸出；enum 列出類別",
		training: "第一個版本的起始訓練配置",
		criteria: "成功標準",
		execution: "執行環境",
		versioning: "版本管理",
		recent: "保留最近 3 個版本",
		deployed: "永久保留已部署版本",
		best: "保留效能最佳版本",
		experiments: "實驗版本 7 天後清理",
		times: "元資料（UTC）",
		source: "資料來源。密碼與金鑰一律由環境變數提供：\"${NAME}\"。"
	}
};
/** JSON strings are YAML strings; a plain word needs no quotes. */
const value = (text) => /^[A-Za-z][A-Za-z0-9_/-]*$/.test(text) && !/^(?:y|n|yes|no|true|false|on|off|null)$/i.test(text) ? text : JSON.stringify(text);
/** task.yaml of a new task. */
function taskTemplate(template) {
	const say = comments[template.language];
	const labels = template.labels.map((label) => JSON.stringify(label)).join(", ");
	return `# yaml-language-server: $schema=https://raw.githubusercontent.com/tunegate/tunegate/main/schema/task.json
# ${say.task}
task_name: ${value(template.name)}
status: created

# ${say.what}
task_type: ${value(template.type)}
domain: ${value(template.domain)}
language: ${value(template.textLanguage)}

# ${say.form}
input_template: |
  {text}
output_format:
  type: json
  schema:
    label:
      type: string
      enum: [${labels}]

# ${say.training}
training:
  base_model: ${value(template.baseModel)}
  method: sft
  lora:
    r: 32
    alpha: 64
    dropout: 0.05
  epochs: 3
  learning_rate: 1.0e-5
  batch_size: 4

# ${say.criteria}
success_criteria:
  primary_metric: ${value(template.metric)}
  threshold: ${template.threshold}

# ${say.execution}
execution:
  type: local

# ${say.versioning}
versioning:
  strategy: ${template.strategy}
  deploy_target: ${template.target}
  retention:
    keep_recent: 3  # ${say.recent}
    keep_deployed: true  # ${say.deployed}
    keep_best: true  # ${say.best}
    cleanup_exp_after: 7d  # ${say.experiments}

# ${say.times}
created: ${template.created}
updated: ${template.created}
`;
}
/** data_source.yaml of a new task. */
const dataSourceTemplate = ({ language }) => `# ${comments[language].source}
sources:
  - name: examples
    type: jsonl
    path: data/train.jsonl
`;

// src/commands/new-task.ts
/** The folders of the guide's tree; each holds a file, since git knows no empty folders. */
const folders = [
	"versions",
	"data",
	"scripts",
	"models",
	"benchmarks",
	"plans",
	"docs",
	"configs"
];
/** A complete task directory. Throws UsageError for a name that is taken or cannot be one. */
async function newTask(snapshot, request) {
	const path = request.path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	const parts = path.split("/");
	const name = parts.at(-1) ?? "";
	if (!parts.every(require_reading.isSafeName)) throw new require_start.UsageError(`"${request.path}" cannot be the name of a task: letters, digits, ".", "_" and "-" only, beginning with a letter or digit.`);
	await checkFree(snapshot, path, name);
	const template = {
		...request,
		name,
		created: require_open_task.stamp(request.now)
	};
	const changes = [
		require_open_task.newFile(require_reading.joinPath(path, "task.yaml"), taskTemplate(template)),
		require_open_task.newFile(require_reading.joinPath(path, "data_source.yaml"), dataSourceTemplate(template)),
		...folders.map((folder) => require_open_task.newFile(require_reading.joinPath(path, `${folder}/.gitkeep`), ""))
	];
	return {
		...require_open_task.work({
			changes,
			notes: [require_daily_work.note("task-created", { task: name })]
		}),
		path
	};
}
async function checkFree(snapshot, path, name) {
	const entries = await snapshot.entries([""]);
	const taken = entries.find((entry) => entry.path === path || entry.path.startsWith(`${path}/`));
	if (taken !== void 0) throw new require_start.UsageError(`There is already something at ${path}: ${taken.path}.`);
	const directories = require_reading.taskDirectories(entries);
	const definition = {
		path: `${path}/task.yaml`,
		kind: "file",
		id: ""
	};
	if (!require_reading.taskDirectories([...entries, definition]).includes(path)) throw new require_start.UsageError(`${path} lies inside of another task, where no task is looked for.`);
	const tasks = await require_reading.loadTasks(snapshot, entries, directories, (file) => /(?:^|\/)task\.ya?ml$/.test(file));
	for (const { record } of tasks.values()) if ([
		require_reading.taskNameOf(record),
		record.path,
		require_reading.definitionOf(record)?.taskName ?? ""
	].some((other) => fold(other) === fold(name) || fold(other) === fold(path))) throw new require_start.UsageError(`The name ${name} is taken by the task in ${record.path || "."}.`);
}
/** Names that differ in case alone are one folder on some systems. */
const fold = (text) => text.normalize("NFKC").toLowerCase();

// src/cli/run/new-task.ts
const run = async (invocation) => {
	const place = await require_workplace.openWorkplace(invocation);
	const [path = ""] = invocation.positionals;
	const text = (name, fallback) => require_workplace.textFlag(invocation, name) ?? fallback;
	const threshold = text("threshold", "0.80");
	if (!/^-?\d+(?:\.\d+)?$/.test(threshold)) throw new require_start.UsageError(`--threshold is "${threshold}", but must be a number such as 0.80.`);
	const created = await newTask(place.snapshot, {
		path,
		type: text("type", "classification"),
		domain: text("domain", "general"),
		textLanguage: text("text-language", place.style.language),
		labels: text("labels", "").split(",").map((label) => label.trim()).filter((label) => label !== ""),
		metric: text("metric", "macro_f1"),
		threshold,
		strategy: require_start.versionStrategies.find((one) => one === require_workplace.textFlag(invocation, "strategy")) ?? "semantic",
		target: require_start.deployTargets.find((one) => one === require_workplace.textFlag(invocation, "target")) ?? "local",
		baseModel: text("base-model", "Qwen/Qwen3-4B"),
		language: place.style.language,
		now: invocation.now
	});
	const taskName = created.path.split("/").at(-1) ?? created.path;
	return await require_workplace.finish(invocation, place, "new-task", {
		path: created.path,
		taskName
	}, created);
};

exports.run = run;