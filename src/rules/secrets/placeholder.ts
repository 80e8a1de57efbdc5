/** Texts that stand where a secret belongs without being one. */
const forms: readonly RegExp[] = [
  // References to where it is kept: ${NAME}, $NAME, $(command), {{ name }}, {name}, %NAME%, <name>, [name]
  /^\$\{?\w[^\s]*$|^\$\{.*\}$|^\$\(.*\)$|^\$\$/s,
  /^\{.*\}$|^<.*>$|^%\w+%$|^\[.*\]$/s,
  /^(?:env|environ|environment|vault|ssm|secret|secrets|secretsmanager|file|keyring|op|ref|gcp|aws|azure)(?::|:\/\/|\.)\S+$/i,
  /^(?:os\.)?(?:environ|getenv|env)\b.*$/i,
  /^![A-Za-z]/,
  // Names of environment variables: HF_TOKEN
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  // Paths of files that hold it
  /^(?:~|\.{1,2})?\/[\w./-]+$/,
  // Nothing, or words for it
  /^[xX*.\-_#?•]+$|^(.)\1+$|[xX*.\-_#0]{8}/,
  /^(?:null|none|nil|~|true|false|yes|no|on|off|empty|unset|todo|tbd|n\/a|required|optional|secret|password|token|key|redacted|masked|hidden|removed|default|changeme|change[-_ ]me|placeholder|dummy|fake|sample|example|test)$/i,
  /^(?:your|my|insert|enter|put|replace|some|the)[-_ ].*$|example|placeholder|redacted/i,
];

/** Longer than any placeholder, and long enough to make a pattern slow. */
const longest = 300;

/** Whether a value is a reference, an example or nothing, rather than a secret. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return text.length < 3 || (text.length <= longest && forms.some((form) => form.test(text)));
}
