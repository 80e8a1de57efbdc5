// src/domain/work.ts
function note(code, args) {
	return {
		code,
		args
	};
}

export { note as t };