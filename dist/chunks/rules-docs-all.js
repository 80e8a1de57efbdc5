// src/rules/docs/types.ts
/** The task.yaml of examples that are not about it. */
const plainTask = "task_name: demo\nstatus: created\n";

// src/rules/docs/consistency.ts
const folder = "versions/v1";
const lineage$3 = `${folder}/lineage.yaml`;
const results$1 = `${folder}/results.json`;
const snapshot = `${folder}/data_snapshot.json`;
const sound$3 = "version: v1\nchanges: [first version]\n";
const data = "data: {test_count: 160}\n";
/** The SHA-256 of this data_source.yaml begins with 68268d3e7be5. */
const source = "type: file\npath: data/train.jsonl\n";
const pair = (what, why, bad, at, good) => ({
	what,
	why,
	bad: {
		files: bad,
		at
	},
	good: { files: good }
});
const inLineage$2 = (what, why, bad, place, good) => pair(what, why, { [lineage$3]: sound$3 + bad }, `${lineage$3}:${place}`, { [lineage$3]: sound$3 + good });
const scores = (positive, negative, rest) => `${sound$3}${data}results:\n${rest}  per_class:\n    positive: {${positive}}\n    negative: {${negative}}\n`;
const good = "precision: 0.85, recall: 0.87, f1: 0.86";
const other = "precision: 0.82, recall: 0.80, f1: 0.81";
const matrix = (recall, count, rest = "") => `${sound$3}data: {test_count: ${count}}\nresults:\n${rest}  per_class:\n    a: {precision: 0.9, recall: ${recall}}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n`;
const active$1 = "task_name: demo\nversion: v1\nstatus: evaluating\n";
const consistencyDocs = {
	"consistency/results-differ": pair("lineage.yaml and results.json state a metric differently. A number with fewer digits may be the other one rounded.", "One of the two was edited or comes from another run; the report shows only one of them.", {
		[lineage$3]: `${sound$3}${data}results:\n  accuracy: 0.82\n`,
		[results$1]: "{\"accuracy\": 0.72}\n"
	}, `${lineage$3}:5:13`, {
		[lineage$3]: `${sound$3}${data}results:\n  accuracy: 0.82\n`,
		[results$1]: "{\"accuracy\": 0.8187}\n"
	}),
	"consistency/missing": pair("lineage.yaml states a metric, a configuration key or a class that the file for it does not have (classes also the other way round).", "The record claims more than was recorded.", {
		[lineage$3]: `${sound$3}config:\n  epochs: 6\n  seed: 7\n`,
		[`${folder}/config.yaml`]: "epochs: 6\n"
	}, `${lineage$3}:5:3`, {
		[lineage$3]: `${sound$3}config:\n  epochs: 6\n`,
		[`${folder}/config.yaml`]: "epochs: 6\nseed: 7\n"
	}),
	"consistency/config-differs": pair("lineage.yaml's `config` says other than config.yaml.", "Nobody can tell with which of the two the model was trained.", {
		[lineage$3]: `${sound$3}config:\n  epochs: 8\n`,
		[`${folder}/config.yaml`]: "epochs: 6\n"
	}, `${lineage$3}:4:11`, {
		[lineage$3]: `${sound$3}config:\n  epochs: 6\n`,
		[`${folder}/config.yaml`]: "epochs: 6\n"
	}),
	"consistency/data-differs": pair("lineage.yaml's `data` says other than data_snapshot.json. Hashes may be shortened.", "Nobody can tell on what the model was trained and evaluated.", {
		[lineage$3]: `${sound$3}data:\n  train_count: 700\n`,
		[snapshot]: "{\"train_count\": 500}\n"
	}, `${lineage$3}:4:16`, {
		[lineage$3]: `${sound$3}data:\n  train_count: 700\n`,
		[snapshot]: "{\"train_count\": 700}\n"
	}),
	"consistency/model-differs": pair("lineage.yaml's `model` says other than model_info.json.", "One of the two points at a model that this record does not describe.", {
		[lineage$3]: `${sound$3}model:\n  hf_repo: org/demo\n`,
		[`${folder}/model_info.json`]: "{\"hf_repo\": \"org/demo-v1\"}\n"
	}, `${lineage$3}:4:12`, {
		[lineage$3]: `${sound$3}model:\n  hf_repo: org/demo\n`,
		[`${folder}/model_info.json`]: "{\"hf_repo\": \"org/demo\"}\n"
	}),
	"consistency/distribution-sum": inLineage$2("The class distribution does not add up to `train_count`. Not for tasks that count entities or several labels an item.", "Items without a label, or counted twice, or a number that was not brought up to date.", "data:\n  train_count: 700\n  class_distribution: {positive: 280, negative: 245}\n", "5:3", "data:\n  train_count: 700\n  class_distribution: {positive: 455, negative: 245}\n"),
	"consistency/source-hash": pair("The `source_hash` of the active version is the beginning of no common hash of data_source.yaml (MD5, SHA-1, SHA-256, SHA-512, git blob).", "The data source was changed after the data was taken, so the record does not say where the data came from.", {
		"task.yaml": active$1,
		"data_source.yaml": source,
		[lineage$3]: `${sound$3}data:\n  source_hash: abc123def456\n`
	}, `${lineage$3}:4:16`, {
		"task.yaml": active$1,
		"data_source.yaml": source,
		[lineage$3]: `${sound$3}data:\n  source_hash: 68268d3e7be5\n`
	}),
	"consistency/f1": pair("A class's f1 is not 2PR ÷ (P + R), whatever its digits stand for: 0.86 is 0.855 to 0.865.", "The three numbers are not of one evaluation.", { [lineage$3]: scores("precision: 0.85, recall: 0.87, f1: 0.68", other, "") }, `${lineage$3}:6:51`, { [lineage$3]: scores(good, other, "") }),
	"consistency/macro-f1": pair("Macro F1 is neither the mean of the classes' f1 nor the f1 of their mean precision and mean recall, whatever the digits stand for. Classes whose f1 is NaN are left out, as scikit-learn does. Nothing is said where labels of `output_format` have no scores.", "The metric that decides is not of the evaluation that the classes are from.", { [lineage$3]: scores(good, other, "  macro_f1: 0.811\n") }, `${lineage$3}:5:13`, { [lineage$3]: scores(good, other, "  macro_f1: 0.835\n") }),
	"consistency/accuracy": pair("The accuracy is not what predictions, confusion matrix, or recalls and supports of the classes give.", "The numbers are not of one evaluation.", { [lineage$3]: matrix("0.82", 200, "  accuracy: 0.95\n") }, `${lineage$3}:5:13`, { [lineage$3]: matrix("0.82", 200, "  accuracy: 0.85\n") }),
	"consistency/test-count": pair("`test_count` is not the number of items that were evaluated, by the results' own count, the confusion matrix, the supports or the predictions.", "How sure a result is follows from this number, and a test set that changed makes results incomparable.", { [lineage$3]: matrix("0.82", 160) }, `${lineage$3}:8:3`, { [lineage$3]: matrix("0.82", 200) }),
	"consistency/confusion": pair("A class's precision, recall or f1 is not what the confusion matrix gives (rows are true classes).", "The numbers are not of one evaluation, or the matrix is turned.", { [lineage$3]: matrix("0.90", 200) }, `${lineage$3}:6:33`, { [lineage$3]: matrix("0.82", 200) }),
	"consistency/no-data": pair("A version has results, but neither lineage.yaml nor data_snapshot.json says on what data.", "Without the number of test items nobody can say how sure the results are.", {
		"task.yaml": plainTask,
		[lineage$3]: sound$3,
		[results$1]: "{\"accuracy\": 0.82}\n"
	}, `${results$1}:1:1`, {
		"task.yaml": plainTask,
		[lineage$3]: sound$3 + data,
		[results$1]: "{\"accuracy\": 0.82}\n"
	})
};

// src/rules/docs/history.ts
const v1$1 = "versions/v1/lineage.yaml";
const v2$1 = "versions/v2/lineage.yaml";
const retired = "versions/retired.yaml";
const first$1 = (accuracy) => `version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: ${accuracy}\n`;
const second$1 = "version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: [\"prompt with two examples\"]\n";
const criteria$1 = "success_criteria: {primary_metric: accuracy, threshold: 0.7}\n";
const deployed = {
	"task.yaml": `task_name: demo\nversion: v1\nstatus: deployed\n${criteria$1}`,
	[v1$1]: first$1("0.72")
};
const removed = "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n";
const historyDocs = {
	"history/rewritten": {
		what: "The pull request changes results, data, configuration or model of a version that the base has with results or has deployed, or takes away or back-dates its `deployed_at`. Additions are fine.",
		why: "New versions are compared with it: a past that is made worse makes them look better.",
		bad: {
			base: { [v1$1]: first$1("0.72") },
			files: { [v1$1]: first$1("0.62") },
			at: `${v1$1}:6:13`
		},
		good: {
			base: { [v1$1]: first$1("0.72") },
			files: { [v1$1]: first$1("0.72\n  recall: 0.70") }
		}
	},
	"history/origin-rewritten": {
		what: "The pull request gives a version of the base another parent or another `created`.",
		why: "Order, lineage and cleanup go by them.",
		bad: {
			base: { [v1$1]: first$1("0.72") },
			files: { [v1$1]: first$1("0.72").replace("2026-01-05", "2026-01-25") },
			at: `${v1$1}:2:10`
		},
		good: {
			base: { [v1$1]: first$1("0.72").replace("created: 2026-01-05\n", "") },
			files: { [v1$1]: first$1("0.72") }
		}
	},
	"history/deployed-removed": {
		what: "The pull request removes the version in production, or one that was deployed and is not in versions/retired.yaml.",
		why: "There is no way back to what users had.",
		bad: {
			base: {
				...deployed,
				[v2$1]: second$1
			},
			files: {
				"task.yaml": `task_name: demo\nversion: v2\nstatus: training\n${criteria$1}`,
				[v2$1]: second$1
			},
			at: `${v1$1}:1:1`
		},
		good: {
			base: {
				...deployed,
				[v2$1]: second$1
			},
			files: {
				"task.yaml": `task_name: demo\nversion: v2\nstatus: training\n${criteria$1}`,
				[v1$1]: first$1("0.72"),
				[v2$1]: second$1
			}
		}
	},
	"history/version-removed": {
		what: "The pull request removes a version without a record in versions/retired.yaml. `tunegate cleanup` writes it.",
		why: "The lineage gets a hole, and the name can be used again for another model.",
		bad: {
			base: {
				[v1$1]: first$1("0.72"),
				[v2$1]: second$1
			},
			files: { [v2$1]: second$1 },
			at: `${v1$1}:1:1`
		},
		good: {
			base: {
				[v1$1]: first$1("0.72"),
				[v2$1]: second$1
			},
			files: {
				[v2$1]: second$1,
				[retired]: removed
			}
		}
	},
	"history/name-reused": {
		what: "A new version has the name of one in versions/retired.yaml, and is not that one brought back (same `created`).",
		why: "Tags, artefacts and links of the old one would mean another model.",
		bad: {
			base: { [retired]: removed },
			files: {
				[retired]: removed,
				[v1$1]: first$1("0.72").replace("2026-01-05", "2026-01-25")
			},
			at: `${v1$1}:1:10`
		},
		good: {
			base: { [retired]: removed },
			files: {
				[retired]: removed,
				[v1$1]: first$1("0.72")
			}
		}
	},
	"history/retired-removed": {
		what: "The pull request takes a version out of versions/retired.yaml without bringing it back.",
		why: "The lineage gets a hole, and the name can be used again for another model.",
		bad: {
			base: { [retired]: removed },
			files: { [retired]: "versions: []\n" },
			at: `${retired}:1:1`
		},
		good: {
			base: { [retired]: removed },
			files: { [retired]: removed }
		}
	},
	"history/merge-conflict": {
		what: "The pull request and its base changed the same key of task.yaml, or the same lines of another record, in different ways since they parted.",
		why: "GitHub cannot merge this. What the base says is judged, so that the verdict is not about what the pull request wants: merge the base into the branch and decide.",
		bad: {
			fork: { "task.yaml": "task_name: demo\nstatus: created\n" },
			base: { "task.yaml": "task_name: demo\nstatus: archived\n" },
			files: { "task.yaml": "task_name: demo\nstatus: configuring\n" },
			at: "task.yaml:2:9"
		},
		good: {
			fork: { "task.yaml": "task_name: demo\nstatus: created\n" },
			base: { "task.yaml": "task_name: demo\nstatus: configuring\n" },
			files: { "task.yaml": "task_name: demo\nstatus: created\ndomain: finance\n" }
		}
	}
};

// src/rules/docs/lineage.ts
const v1 = "versions/v1/lineage.yaml";
const v2 = "versions/v2/lineage.yaml";
const first = "version: v1\nchanges: [first version]\n";
const second = "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\n";
/** Rules on one lineage.yaml; v1 stands beside v2 where the example is about that. */
const inFile = (what, why, file, bad, place, good) => {
	const example = (text) => ({ files: file === v1 ? { [v1]: text } : {
		[v1]: first,
		[v2]: text
	} });
	return {
		what,
		why,
		bad: {
			...example(bad),
			at: `${file}:${place}`
		},
		good: example(good)
	};
};
const config = (version, r, epochs, rest) => `version: ${version}\n${rest}config:\n  lora: {r: ${r}}\n  epochs: ${epochs}\n`;
const trained = config("v1", 32, 8, "changes: [first version]\n");
const counted = (version, count, rest) => `version: ${version}\n${rest}data: {train_count: ${count}}\n`;
const story = (before, after) => ({
	[v1]: before,
	[v2]: after
});
const lineageDocs = {
	"lineage/version-differs": inFile("`version` is not the name of the folder.", "The record was copied from another version, and perhaps more of it was.", v1, "version: v2\nchanges: [first version]\n", "1:10", first),
	"lineage/strategy": {
		what: "A version's name does not follow `versioning.strategy`.",
		why: "Order, the next name and artefact names follow from the form of the name.",
		bad: {
			files: {
				"task.yaml": `${plainTask}versioning: {strategy: date}\n`,
				[v1]: first
			},
			at: `${v1}:1:10`
		},
		good: { files: {
			"task.yaml": `${plainTask}versioning: {strategy: semantic}\n`,
			[v1]: first
		} }
	},
	"lineage/unknown-form": {
		what: "A version's name has none of the known forms, and the task declares no strategy.",
		why: "Nothing says where it stands in the order, and cleanup never touches it.",
		bad: {
			files: { "versions/final/lineage.yaml": "version: final\nchanges: [first version]\n" },
			at: "versions/final/lineage.yaml:1:10"
		},
		good: { files: { [v1]: first } }
	},
	"lineage/empty-folder": {
		what: "A version folder holds none of the files of a record.",
		why: "It looks like a version, and nothing is known about it.",
		bad: {
			files: { "versions/v1/todo.txt": "later\n" },
			at: `${v1}:1:1`
		},
		good: { files: { [v1]: first } }
	},
	"lineage/file-missing": {
		what: "The active version is evaluated or deployed and has no lineage.yaml.",
		why: "Nobody can say later what it was made from.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\n",
				"versions/v1/config.yaml": "epochs: 3\n"
			},
			at: `${v1}:1:1`
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\n",
			[v1]: first
		} }
	},
	"lineage/parent-missing": inFile("The parent is neither a version of this task nor one in versions/retired.yaml.", "The version cannot be compared with what it was made from.", v2, second.replace("parent: v1", "parent: v11"), "2:9", second),
	"lineage/parent-later": {
		what: "The parent comes after its child, by name or by `created`.",
		why: "A version cannot be made from one that did not exist.",
		bad: {
			files: story(`${first}created: 2026-01-09\n`, `${second}created: 2026-01-06\n`),
			at: `${v2}:4:10`
		},
		good: { files: story(`${first}created: 2026-01-05\n`, `${second}created: 2026-01-06\n`) }
	},
	"lineage/parent-cycle": {
		what: "Following the parents leads back to where one began.",
		why: "The lineage has no beginning then, and every walk over it is endless.",
		bad: {
			files: {
				[v1]: `${first}parent: v2\n`,
				[v2]: second
			},
			at: `${v1}:3:9`
		},
		good: { files: {
			[v1]: first,
			[v2]: second
		} }
	},
	"lineage/orphan": inFile("A version has no parent, though an earlier one exists.", "The lineage is broken there: what changed cannot be said.", v2, "version: v2\nchanges: [\"epochs 8 → 6\"]\n", "1:1", second),
	"lineage/no-changes": inFile("`changes` is empty or missing. For a first version this is a notice.", "It is the only place that says why the version exists.", v2, "version: v2\nparent: v1\n", "1:1", second),
	"lineage/vague-change": inFile("An entry of `changes` says that something changed, and not what: \"adjust parameters\", 調整參數, 增加資料, \"wip\".", "Nobody can tell from it what made the version better or worse.", v2, "version: v2\nparent: v1\nchanges:\n  - 調整參數\n", "4:5", "version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\n"),
	"lineage/claim-differs": {
		what: "An entry of `changes` says `a → b` (also `->`, `from a to b`, 從 a 改為 b), and configuration or data say otherwise. An entry that can be read in several ways is taken in the way that is true.",
		why: "Whoever reads the history believes the sentence, and repeats what was never done.",
		bad: {
			files: story(trained, config("v2", 64, 8, "parent: v1\nchanges:\n  - LoRA rank 32 → 128\n")),
			at: `${v2}:4:5`
		},
		good: { files: story(trained, config("v2", 64, 8, "parent: v1\nchanges:\n  - LoRA rank 32 → 64\n")) }
	},
	"lineage/count-differs": {
		what: "An entry of `changes` says that so many items were added or removed, and neither `train_count`, nor another count, nor a class changed by as much, nor do all entries together make up the change.",
		why: "Either items are missing, or others came in that nobody mentions.",
		bad: {
			files: story(counted("v1", 500, "changes: [first version]\n"), counted("v2", 700, "parent: v1\nchanges:\n  - 新增中立樣本 150 筆\n")),
			at: `${v2}:4:5`
		},
		good: { files: story(counted("v1", 500, "changes: [first version]\n"), counted("v2", 700, "parent: v1\nchanges:\n  - 新增中立樣本 200 筆\n")) }
	},
	"lineage/unmentioned-change": {
		what: "Configuration or data differ from the parent, and no entry of `changes` speaks of it. For keys that few people write about, such as `logging_steps`, this is a notice.",
		why: "The improvement is then put down to the change that was written up.",
		bad: {
			files: story(trained, config("v2", 64, 6, "parent: v1\nchanges:\n  - LoRA rank 32 → 64\n")),
			at: `${v2}:7:11`
		},
		good: { files: story(trained, config("v2", 64, 6, "parent: v1\nchanges:\n  - LoRA rank 32 → 64\n  - 訓練輪數 8 → 6\n")) }
	},
	"lineage/deployed-before-created": inFile("`deployed_at` is before `created`.", "One of the two dates is wrong; what was deployed when follows from them.", v1, `${first}created: 2026-01-06T10:00:00\ndeployed_at: 2026-01-05T10:00:00\n`, "4:14", `${first}created: 2026-01-05T10:00:00\ndeployed_at: 2026-01-06T10:00:00\n`),
	"lineage/created-in-future": inFile("`created` is more than a day ahead.", "Order and cleanup go by it: such a version stays the newest for as long.", v1, `${first}created: 2062-01-05T10:00:00\n`, "3:10", `${first}created: 2026-01-05T10:00:00\n`),
	"lineage/artefact-name": inFile("A path or repository of the model is not named after task and version: `models/adapter/<version>`, `models/merged/<version>`, `<task>-<version>-q8_0.gguf` or `<version>-q8_0.gguf`, `<org>/<task>` or `<org>/<task>-<version>`; or as `versioning.naming` says. A prefix before `models/` is fine.", "A record that points at the files of another version ships that other version.", v2, `${second}model:\n  adapter_path: models/adapter/v1\n`, "5:17", `${second}model:\n  adapter_path: models/adapter/v2\n`)
};

// src/rules/docs/secrets.ts
const file$1 = "data_source.yaml";
const inSource = (what, why, bad, place, good) => ({
	what,
	why,
	bad: {
		files: { [file$1]: bad },
		at: `${file$1}:${place}`
	},
	good: { files: { [file$1]: good } }
});
/** Put together here, so that no scanner takes this file for a leak. */
const token = ["hf", "qWmXvTzKpLrNbYcHdJsFgAeUiOoPtRwE"].join("_");
const leaked = "Whoever can read the repository, now or in its history, has it: take it out, and revoke it.";
const secretsDocs = {
	"secrets/literal": inSource("A key such as `password`, `api_key` or `db_token` has a literal value. References (`${NAME}`, `{{ name }}`, `env:NAME`), names of variables, paths and placeholders are fine. The value is shown nowhere.", leaked, "type: postgresql\npassword: correct-horse-battery\n", "2:11", "type: postgresql\npassword: ${DB_PASSWORD}\n"),
	"secrets/token": inSource("A text has the form of a known kind of token, key or private key, in any file of the task. The patterns are those of gitleaks and some of our own. The value is shown nowhere.", leaked, `type: huggingface\nheaders: {x-auth: ${token}}\n`, "2:19", "type: huggingface\nheaders: {x-auth: \"${HF_TOKEN}\"}\n"),
	"secrets/url": inSource("A URL holds a password. The value is shown nowhere.", leaked, "type: postgresql\nurl: postgres://svc:correct-horse@db.internal/reviews\n", "2:21", "type: postgresql\nurl: postgres://svc:${DB_PASSWORD}@db.internal/reviews\n")
};

// src/rules/docs/settings.ts
const file = "tunegate.yaml";
const settingsDocs = {
	"settings/unknown-rule": {
		what: "`rules` in tunegate.yaml names a rule that does not exist.",
		why: "A rule that was meant to be off still fires, or one that was meant to be an error does not.",
		bad: {
			files: {
				"task.yaml": plainTask,
				[file]: "rules:\n  lineage/vague-changes: error\n"
			},
			at: `${file}:2:3`
		},
		good: { files: {
			"task.yaml": plainTask,
			[file]: "rules:\n  lineage/vague-change: error\n"
		} }
	},
	"settings/unknown-key": {
		what: "tunegate.yaml has a key that is no setting.",
		why: "A setting that does nothing is worse than none.",
		bad: {
			files: {
				"task.yaml": plainTask,
				[file]: "max_regresion: 0.02\n"
			},
			at: `${file}:1:1`
		},
		good: { files: {
			"task.yaml": plainTask,
			[file]: "max_regression: 0.02\n"
		} }
	}
};

// src/rules/docs/shape.ts
const lineage$2 = "versions/v1/lineage.yaml";
const sound$2 = "version: v1\nchanges: [first version]\n";
const inTask$1 = (what, why, bad, place, good) => ({
	what,
	why,
	bad: {
		files: { "task.yaml": bad },
		at: `task.yaml:${place}`
	},
	good: { files: { "task.yaml": good } }
});
const inLineage$1 = (what, why, bad, place, good) => ({
	what,
	why,
	bad: {
		files: { [lineage$2]: sound$2 + bad },
		at: `${lineage$2}:${place}`
	},
	good: { files: { [lineage$2]: sound$2 + good } }
});
const judged = `task_name: demo
version: v1
status: evaluating
success_criteria:
  primary_metric: accuracy
  threshold: 0.80
`;
const shapeDocs = {
	"shape/wrong-type": inLineage$1("A value has another type than its field.", "It cannot be used: a text is no list, and `yes` is no number.", "data:\n  train_count: many\n", "4:16", "data:\n  train_count: 700\n"),
	"shape/missing-field": inTask$1("A required field is missing: `task_name` and `status`, and `version` from `training` on.", "Without it the task cannot be listed, compared or judged.", "task_name: demo\n", "1:1", plainTask),
	"shape/unknown-value": inTask$1("A field with a fixed set of values has another one.", "A status or strategy that nobody knows switches off what depends on it.", "task_name: demo\nstatus: trainning\n", "2:9", plainTask),
	"shape/likely-typo": inTask$1("A key is one or two letters away from a known one. Other unknown keys are fine.", "Unknown keys are kept and passed over, so a misspelt setting silently does nothing.", `${plainTask}succes_criteria:\n  primary_metric: macro_f1\n`, "3:1", `${plainTask}success_criteria:\n  primary_metric: macro_f1\n`),
	"shape/number-as-text": inTask$1("A number is written as a text.", "It is read as a number here, but other tools will compare texts: \"0.9\" comes after \"0.80\", and \"10\" before \"9\".", `${plainTask}success_criteria:\n  threshold: "0.80"\n`, "4:14", `${plainTask}success_criteria:\n  threshold: 0.80\n`),
	"shape/python-differs": inTask$1("PyYAML, which most training scripts use, reads the value differently from YAML 1.2.", "The record then says one thing and the training did another: `no` is false there, `1e-5` a text.", `${plainTask}language: no\n`, "3:11", `${plainTask}language: "no"\n`),
	"shape/quote-version": {
		what: "A version name is written as a number that loses characters.",
		why: "For Python `1.10` is 1.1: another version.",
		bad: {
			files: { "versions/retired.yaml": "versions:\n  - version: 1.10\n" },
			at: "versions/retired.yaml:2:14"
		},
		good: { files: { "versions/retired.yaml": "versions:\n  - version: \"1.10\"\n" } }
	},
	"shape/percent": {
		what: "The primary metric is written in percent and its threshold as a ratio, or the other way round.",
		why: "81.5 passes every threshold that is a ratio.",
		bad: {
			files: {
				"task.yaml": judged,
				[lineage$2]: `${sound$2}data: {test_count: 160}\nresults:\n  accuracy: 81.5\n`
			},
			at: `${lineage$2}:5:13`
		},
		good: { files: {
			"task.yaml": judged,
			[lineage$2]: `${sound$2}data: {test_count: 160}\nresults:\n  accuracy: 0.815\n`
		} }
	},
	"shape/out-of-range": inLineage$1("A number is outside the range of its field.", "A negative count or a retention of zero versions is a slip.", "data:\n  train_count: -700\n", "4:16", "data:\n  train_count: 700\n"),
	"shape/unsafe-integer": inLineage$1("A whole number is too large to be read exactly.", "JavaScript and many JSON readers round it, so that two ids become one.", "data:\n  train_count: 9007199254740993\n", "4:16", "data:\n  train_count: 9007199\n"),
	"shape/not-finite": inTask$1("A setting is NaN or infinite. In results it is a warning, and a gate on the metric fails.", "Every comparison with NaN is false, so a careless check passes.", `${plainTask}success_criteria:\n  threshold: .nan\n`, "4:14", `${plainTask}success_criteria:\n  threshold: 0.8\n`),
	"shape/bad-timestamp": inTask$1("A date is not in the calendar, or is not written as one.", "Some readers turn February 31 into March 3; order and retention would go by that.", `${plainTask}created: 2026-02-31T10:00:00\n`, "3:10", `${plainTask}created: 2026-02-28T10:00:00\n`),
	"shape/bad-duration": inTask$1("A duration is not written like `7d`, `12h`, `2w`, `30m` or `2w3d`.", "A bare 7 may mean days, hours or seconds, and cleanup would go by a guess.", `${plainTask}versioning:\n  retention:\n    cleanup_exp_after: 7\n`, "5:24", `${plainTask}versioning:\n  retention:\n    cleanup_exp_after: 7d\n`),
	"shape/bad-name": inLineage$1("A name of a version or folder has characters beside letters, digits, `.`, `_` and `-`.", "It becomes a folder, a git tag and part of commands: `../v1` would lead out of the task.", "parent: ../v0\n", "3:9", ""),
	"shape/name-collision": {
		what: "Two version folders have names that differ only in case.",
		why: "On macOS and Windows they are one folder, and a checkout mixes their files.",
		bad: {
			files: {
				"versions/v1-exp-A/config.yaml": "epochs: 3\n",
				"versions/v1-exp-a/config.yaml": "epochs: 3\n"
			},
			at: "versions/v1-exp-a/config.yaml:1:1"
		},
		good: { files: { "versions/v1/config.yaml": "epochs: 3\n" } }
	}
};

// src/rules/docs/syntax.ts
const lineage$1 = "versions/v1/lineage.yaml";
const results = "versions/v1/results.json";
const sound$1 = "version: v1\nchanges: [first version]\n";
/** Most rules on text: one file, in a bad and a good form. */
const inLineage = (what, why, bad, place, good = sound$1) => ({
	what,
	why,
	bad: {
		files: { [lineage$1]: bad },
		at: `${lineage$1}:${place}`
	},
	good: { files: { [lineage$1]: good } }
});
const bytesOf = (text) => [...new TextEncoder().encode(text)];
const manyKeys = (count) => `version: v1\nchanges: [first version]\n${Array.from({ length: count }, (_, index) => `k${index}: 1`).join("\n")}\n`;
const syntaxDocs = {
	"syntax/unreadable": inLineage("The file is no valid YAML or JSON, or is another kind of file altogether.", "Nothing in it can be checked or compared, so a report without it would be about something else.", "version: v1\nchanges: [\"first version\"\n", "3:1"),
	"syntax/duplicate-key": inLineage("A key is set twice in one mapping. `lora_r` and `lora: {r: ...}` are the same key.", "Readers disagree on which of the two counts: Python takes the last one without a word.", "version: v1\nchanges: [first version]\nnotes: a\nnotes: b\n", "4:1"),
	"syntax/tab": inLineage("A tab indents a line.", "YAML allows only spaces there, and editors show tabs in different widths.", "version: v1\nchanges: [first version]\ndata:\n	train_count: 700\n", "4:1", "version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n"),
	"syntax/encoding": inLineage("The file is not UTF-8, or has a byte-order mark inside.", "Another reader would see other characters, for example other class labels.", {
		bytes: [
			...bytesOf("version: v1\nnotes: caf"),
			233,
			10
		],
		shown: "version: v1\nnotes: caf\\xe9\n"
	}, "2:11", "version: v1\nchanges: [first version]\nnotes: café\n"),
	"syntax/control-character": inLineage("The file holds a control character or an invisible line end.", "What a reviewer sees is then not what a reader gets; terminals may even act on it.", {
		text: "version: v1\nnotes: a\x1Bb\n",
		shown: "version: v1\nnotes: a\\x1bb\n"
	}, "2:9"),
	"syntax/too-large": inLineage("A YAML file has more than 64 KiB, a JSON file more than 1 MiB, predictions.jsonl more than 8 MiB.", "Records are small; parsers take seconds to minutes for large files that were made for it.", {
		text: `${sound$1}notes: ${"x".repeat(7e4)}\n`,
		shown: `${sound$1}notes: xxx...  # 70,000 characters\n`
	}, "1:1"),
	"syntax/too-deep": inLineage("Lists and mappings are nested deeper than 32 levels.", "No record needs it, and some parsers take minutes or crash on such files.", {
		text: `a: ${"[".repeat(40)}${"]".repeat(40)}\n`,
		shown: "a: [[[[[[[[[[...]]]]]]]]]]  # 40 levels\n"
	}, "1:35"),
	"syntax/too-many-keys": inLineage("One mapping has more than 2,000 keys.", "No record needs it, and it makes a report unreadable.", {
		text: manyKeys(2100),
		shown: "version: v1\nk0: 1\nk1: 1\n# ... 2,100 keys\n"
	}, "2001:1"),
	"syntax/alias": inLineage("Aliases are unknown, contain themselves, are more than 50, or stand for more than 10,000 values.", "A few lines can expand to gigabytes in whatever reads the file next.", "version: v1\nconfig: *shared\n", "2:9", "version: v1\nchanges: [first version]\ndefaults: &shared {seed: 1}\nconfig: *shared\n"),
	"syntax/symlink": inLineage("A record is a symbolic link.", "A link can point out of the repository, and the report would show what is there.", { link: "../v0/lineage.yaml" }, "1:1"),
	"syntax/submodule": {
		what: "A version folder is a submodule.",
		why: "Its content is in another repository and is neither reviewed nor compared here.",
		bad: {
			files: { "versions/v1": { submodule: true } },
			at: "versions/v1:1:1"
		},
		good: { files: { [lineage$1]: sound$1 } }
	},
	"syntax/lfs-pointer": inLineage("A record is a Git LFS pointer.", "Records are read from git objects; the content behind the pointer is not there.", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 512\n", "1:1"),
	"syntax/conflict-marker": inLineage("A merge conflict was committed.", "The file holds both sides, and a reader that takes one of them takes the wrong one.", "version: v1\n<<<<<<< HEAD\nnotes: a\n=======\nnotes: b\n>>>>>>> main\n", "2:1"),
	"syntax/not-a-mapping": inLineage("The file is empty, or its top is a list, a text or a number.", "Every record is a mapping of names to values.", "- version: v1\n", "1:1"),
	"syntax/tag": inLineage("A value has an explicit YAML tag.", "Tags make some readers build objects or even run code.", "version: v1\nnotes: !!python/object/apply:os.system [\"id\"]\n", "2:8"),
	"syntax/directive": inLineage("The file has a YAML directive other than `%YAML 1.2`.", "A directive changes how values are read: with `%YAML 1.1` the text `no` becomes false.", "%YAML 1.1\n---\nversion: v1\n", "1:1", "%YAML 1.2\n---\nversion: v1\nchanges: [first version]\n"),
	"syntax/multiple-documents": inLineage("The file holds more than one YAML document.", "Readers take the first one, the last one or fail.", "version: v1\n---\nversion: v2\n", "2:1"),
	"syntax/merge-key": inLineage("The file uses the merge key `<<`.", "YAML 1.2 does not know it: one reader merges, the next one sees a key of that name.", "version: v1\nbase: &base {seed: 1}\nconfig:\n  <<: *base\n  epochs: 3\n", "4:3", "version: v1\nchanges: [first version]\nconfig:\n  seed: 1\n  epochs: 3\n"),
	"syntax/reserved-key": inLineage("A key is `__proto__`, `constructor` or `prototype`.", "Such keys change objects in JavaScript programs that read the file.", "version: v1\n__proto__: {passed: true}\n", "2:1"),
	"syntax/key-type": inLineage("A key is a list, a mapping or nothing.", "JSON and most tools know only keys that are texts.", "version: v1\n? [a, b]\n: 1\n", "2:3"),
	"syntax/json-nan": {
		what: "JSON holds `NaN`, `Infinity` or `-Infinity`. The value counts as not a number, and a gate on it fails.",
		why: "Python writes them by default, but they are no JSON: most other readers refuse the whole file.",
		bad: {
			files: {
				[results]: "{\"loss\": NaN}\n",
				[lineage$1]: `${sound$1}data: {test_count: 160}\n`
			},
			at: `${results}:1:10`
		},
		good: { files: {
			[results]: "{\"loss\": 0.31}\n",
			[lineage$1]: `${sound$1}data: {test_count: 160}\n`
		} }
	}
};

// src/rules/docs/task.ts
const inTask = (what, why, bad, place, good) => ({
	what,
	why,
	bad: {
		files: { "task.yaml": bad },
		at: `task.yaml:${place}`
	},
	good: { files: { "task.yaml": good } }
});
const lineage = "versions/v1/lineage.yaml";
const sound = "version: v1\nchanges: [first version]\n";
const evaluated = `${sound}data: {test_count: 160}\nresults: {accuracy: 0.85}\n`;
const active = "task_name: demo\nversion: v1\nstatus: evaluating\n";
const criteria = "success_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n";
const labels = "output_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n";
const waiver = (lines) => `${plainTask}waivers:\n  - ${lines}\n`;
const whole = "gate: threshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01";
const taskDocs = {
	"task/name-differs": inTask("`task_name` is not the name of the directory.", "Artefacts and commands use the one, people look for the other.", "task_name: other\nstatus: created\n", "1:12", plainTask),
	"task/active-version-missing": {
		what: "The active version has no folder, though the task is being evaluated or is deployed.",
		why: "What is evaluated or deployed has no record.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v2\nstatus: evaluating\n",
				[lineage]: sound
			},
			at: "task.yaml:2:10"
		},
		good: { files: {
			"task.yaml": active,
			[lineage]: sound
		} }
	},
	"task/status-move": {
		what: "The status goes a way that the life of a task does not have. Forward along created, configuring, training, evaluating, deployed; back from evaluating or deployed to iterate; into the archive from anywhere, and out of it to configuring.",
		why: "A leap backwards hides that something was deployed or evaluated before.",
		bad: {
			base: {
				"task.yaml": active,
				[lineage]: sound
			},
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: created\n",
				[lineage]: sound
			},
			at: "task.yaml:3:9"
		},
		good: {
			base: {
				"task.yaml": active,
				[lineage]: sound
			},
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: training\n",
				[lineage]: sound
			}
		}
	},
	"task/primary-metric-missing": {
		what: "The active version's results do not have the primary metric.",
		why: "The threshold cannot be judged, and a typing mistake looks like a missing evaluation.",
		bad: {
			files: {
				"task.yaml": `${active}success_criteria:\n  primary_metric: accurcy\n  threshold: 0.80\n`,
				[lineage]: evaluated
			},
			at: "task.yaml:5:19"
		},
		good: { files: {
			"task.yaml": active + criteria,
			[lineage]: evaluated
		} }
	},
	"task/primary-metric-changed": {
		what: "The pull request judges the task by another metric.",
		why: "A change that makes a version pass deserves to be seen.",
		bad: {
			base: { "task.yaml": plainTask + criteria },
			files: { "task.yaml": `${plainTask}success_criteria:\n  primary_metric: recall\n  threshold: 0.80\n` },
			at: "task.yaml:4:19"
		},
		good: {
			base: { "task.yaml": plainTask + criteria },
			files: { "task.yaml": plainTask + criteria }
		}
	},
	"task/no-criteria": {
		what: "The active version has results, but the task has no primary metric or no threshold.",
		why: "Nothing says whether the results are good enough.",
		bad: {
			files: {
				"task.yaml": `${active}success_criteria:\n  primary_metric: accuracy\n`,
				[lineage]: evaluated
			},
			at: "task.yaml:4:1"
		},
		good: { files: {
			"task.yaml": active + criteria,
			[lineage]: evaluated
		} }
	},
	"task/threshold-lowered": {
		what: "The pull request lowers the threshold (raises it, where lower is better), or takes it away.",
		why: "A bar that is lowered in the same pull request that has to clear it deserves to be seen.",
		bad: {
			base: { "task.yaml": plainTask + criteria },
			files: { "task.yaml": `${plainTask}success_criteria:\n  primary_metric: accuracy\n  threshold: 0.75\n` },
			at: "task.yaml:5:14"
		},
		good: {
			base: { "task.yaml": plainTask + criteria },
			files: { "task.yaml": `${plainTask}success_criteria:\n  primary_metric: accuracy\n  threshold: 0.85\n` }
		}
	},
	"task/unknown-label": {
		what: "A class of the data or the results is not among the labels of `output_format`.",
		why: "A misspelt label is a class of its own: it splits the data and shifts every average.",
		bad: {
			files: {
				"task.yaml": plainTask + labels,
				[lineage]: `${sound}data:\n  class_distribution: {positive: 350, negativ: 350}\n`
			},
			at: `${lineage}:4:39`
		},
		good: { files: {
			"task.yaml": plainTask + labels,
			[lineage]: `${sound}data:\n  class_distribution: {positive: 350, negative: 350}\n`
		} }
	},
	"task/label-not-evaluated": {
		what: "A label of `output_format` has no scores, though other classes have. Not for tasks that count entities or several labels an item.",
		why: "The average is then not over everything that the model can answer.",
		bad: {
			files: {
				"task.yaml": plainTask + labels,
				[lineage]: `${sound}data: {test_count: 160}\nresults:\n  per_class: {positive: 0.86}\n`
			},
			at: `${lineage}:5:3`
		},
		good: { files: {
			"task.yaml": plainTask + labels,
			[lineage]: `${sound}data: {test_count: 160}\nresults:\n  per_class: {positive: 0.86, negative: 0.81}\n`
		} }
	},
	"task/deployed-version-missing": {
		what: "`deployed_version` names no version of this task.",
		why: "New versions are compared with what is deployed.",
		bad: {
			files: {
				"task.yaml": `${plainTask}deployed_version: v9\n`,
				[lineage]: sound
			},
			at: "task.yaml:3:19"
		},
		good: { files: {
			"task.yaml": `${plainTask}deployed_version: v1\n`,
			[lineage]: sound
		} }
	},
	"task/deployed-version-differs": {
		what: "The status is `deployed`, but `deployed_version` is not the active version.",
		why: "One of the two is wrong about what is in production.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v2\nstatus: deployed\ndeployed_version: v1\n",
				[lineage]: sound,
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"epochs 8 → 6\"]\n"
			},
			at: "task.yaml:4:19"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: deployed\ndeployed_version: v1\n",
			[lineage]: sound
		} }
	},
	"task/experimental-deployed": {
		what: "The deployed version is an experiment (`v3-exp`).",
		why: "Experiments are cleaned up after some days; `tunegate promote` gives one a regular name.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v1-exp\nstatus: deployed\n",
				"versions/v1-exp/lineage.yaml": "version: v1-exp\nchanges: [first version]\n"
			},
			at: "task.yaml:2:10"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: deployed\n",
			[lineage]: sound
		} }
	},
	"task/updated-before-created": inTask("`updated` is before `created`.", "One of the two dates is wrong; lists and ages go by them.", `${plainTask}created: 2026-01-06T10:00:00\nupdated: 2026-01-05T10:00:00\n`, "4:10", `${plainTask}created: 2026-01-05T10:00:00\nupdated: 2026-01-06T10:00:00\n`),
	"task/waiver-incomplete": inTask("A waiver lacks one of `gate`, `version`, `reason`, `owner`, `expires`. It does not count.", "An exception that nobody answers for and that never ends is no exception.", waiver("gate: threshold\n    version: v1\n    owner: li\n    expires: 2026-03-01"), "4:5", plainTask),
	"task/waiver-wildcard": {
		what: "A waiver is for all gates or all versions.",
		why: "An exception from everything was decided by nobody.",
		bad: {
			files: {
				"task.yaml": waiver(whole.replace("gate: threshold", "gate: all")),
				[lineage]: sound
			},
			at: "task.yaml:4:11"
		},
		good: { files: {
			"task.yaml": waiver(whole),
			[lineage]: sound
		} }
	},
	"task/waiver-expired": {
		what: "A waiver is over (its last day has passed, in UTC).",
		why: "It no longer counts: remove it, or decide anew.",
		bad: {
			files: {
				"task.yaml": waiver(whole.replace("2026-03-01", "2026-01-15")),
				[lineage]: sound
			},
			at: "task.yaml:8:14"
		},
		good: { files: {
			"task.yaml": waiver(whole),
			[lineage]: sound
		} }
	},
	"task/waiver-unknown": {
		what: "A waiver names a version that does not exist, or something else than one of the gates `threshold`, `regression`, `guards` and `protected_classes`.",
		why: "It does nothing, and its author believes otherwise.",
		bad: {
			files: {
				"task.yaml": waiver(whole.replace("gate: threshold", "gate: treshold")),
				[lineage]: sound
			},
			at: "task.yaml:4:11"
		},
		good: { files: {
			"task.yaml": waiver(whole),
			[lineage]: sound
		} }
	},
	"task/not-checked": {
		what: "A file cannot be read, so the rules that need it were not run. The file has a finding of its own.",
		why: "A broken file sets off no other rule, and silence about it is no sign that all is well.",
		bad: {
			files: { [lineage]: "version: v1\n---\nversion: v2\n" },
			at: `${lineage}:1:1`
		},
		good: { files: { [lineage]: sound } }
	}
};

// src/rules/docs/all.ts
/** The documentation of every rule, in the order of the groups. */
const ruleDocs = {
	...syntaxDocs,
	...shapeDocs,
	...taskDocs,
	...lineageDocs,
	...consistencyDocs,
	...historyDocs,
	...secretsDocs,
	...settingsDocs
};

exports.ruleDocs = ruleDocs;