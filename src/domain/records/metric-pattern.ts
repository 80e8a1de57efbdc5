/**
 * Whether a metric's dotted name fits a pattern such as `per_class.*.f1`; `*` stands for any text, dots included,
 * because class labels may hold dots. Linear in practice and never worse than the product of the lengths.
 */
export function fitsPattern(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && pattern[p] === name[n]) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
