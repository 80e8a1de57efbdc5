const require_daily_work = require("./domain-documents-daily-work.js");
const require_open_task = require("./commands-open-task.js");

// src/commands/init.ts
/** Files that are not there yet; what is there stays as it is. `tunegate.yml` is as good as `tunegate.yaml`. */
async function initialize(snapshot, files) {
	const existing = new Set((await snapshot.entries([""])).map(({ path }) => path));
	const changes = [];
	const notes = [];
	for (const [path, text] of files) {
		const there = [
			path,
			path.replace(/\.yaml$/, ".yml"),
			path.replace(/\.yml$/, ".yaml")
		].find((one) => existing.has(one));
		if (there !== void 0) notes.push(require_daily_work.note("file-kept", { file: there }));
		else changes.push(require_open_task.newFile(path, text));
	}
	return require_open_task.work({
		changes,
		notes: [...changes.map(({ path }) => require_daily_work.note("file-written", { file: path })), ...notes]
	});
}

exports.initialize = initialize;