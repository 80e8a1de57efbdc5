// src/domain/documents/daily-work.ts
function note(code, args) {
	return {
		code,
		args
	};
}

Object.defineProperty(exports, "note", {
  enumerable: true,
  get: function () {
    return note;
  }
});