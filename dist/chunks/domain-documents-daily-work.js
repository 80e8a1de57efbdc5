// src/domain/documents/daily-work.ts
function note(code, args) {
	return {
		code,
		args
	};
}
const writtenKinds = ["created", "changed"];

Object.defineProperty(exports, "note", {
  enumerable: true,
  get: function () {
    return note;
  }
});
Object.defineProperty(exports, "writtenKinds", {
  enumerable: true,
  get: function () {
    return writtenKinds;
  }
});