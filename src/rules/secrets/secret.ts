/** A secret in a text, as offsets: `start` to `end` is the value itself, which goes into no finding. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly what:
    | { readonly rule: 'token'; readonly kind: string }
    | { readonly rule: 'url'; readonly scheme: string }
    | { readonly rule: 'literal'; readonly key: string };
}
