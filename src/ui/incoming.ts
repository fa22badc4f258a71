/** A list as it came: a file, or a table out of the clipboard. */
export type Incoming = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };
