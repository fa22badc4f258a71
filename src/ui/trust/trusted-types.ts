/** As much of the browser's Trusted Types as is used here; absent where the browser has none. */
type Rules = Partial<Readonly<Record<'createScriptURL' | 'createHTML', (text: string) => string>>>;
type TrustedTypes = { readonly createPolicy: (name: string, rules: Rules) => { readonly createHTML: (text: string) => string } };

const trustedTypes = (): TrustedTypes | undefined => (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;

/** Code that came with the program: next to the page, or taken out of the one file that it is. */
function isOurs(address: string, page: URL): boolean {
  const { protocol, origin, pathname } = new URL(address, page);
  if (protocol === 'blob:') return origin === page.origin || origin === 'null';
  return origin === page.origin && pathname.startsWith(new URL('.', page).pathname);
}

/**
 * The one policy for everything that does not ask for another: workers start only from our own addresses, and no text becomes
 * markup. Only the empty text may be set as HTML, which is how the canvas clears its place. Must run before anything else does.
 * @throws TypeError in the browser when something asks for a script of another address, or writes HTML from text.
 */
export function trustOnlyOurScripts(page: URL): void {
  trustedTypes()?.createPolicy('default', {
    createScriptURL(address) {
      if (!isOurs(address, page)) throw new TypeError(`Not a script of this program: ${address}`);
      return address;
    },
    createHTML(text) {
      if (text !== '') throw new TypeError('Text is not set as HTML here.');
      return text;
    },
  });
}

let pictures: { readonly createHTML: (text: string) => string } | undefined;

/** Text of a picture for the parser alone: what comes of it is looked through before it is shown. */
function forTheParser(text: string): string {
  pictures ??= trustedTypes()?.createPolicy('picture', { createHTML: (picture) => picture }) ?? { createHTML: (picture) => picture };
  return pictures.createHTML(text);
}

const drawn = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title']);
const held = new Set(['defs', 'clipPath', 'pattern', 'marker', 'use', 'image']);
/** Inside the same picture, or a picture that travels in the text itself. */
const staysInside = /^(#|data:image\/(png|jpeg|webp);)/;

/** What in a picture could do more than be looked at, by element or attribute; nothing in what we draw ourselves. */
export function strangerIn(picture: Element): string | undefined {
  for (const element of [picture, ...picture.querySelectorAll('*')]) {
    if (!drawn.has(element.localName) && !held.has(element.localName)) return `<${element.localName}>`;
    for (const { localName, value } of element.attributes) {
      if (/^on/i.test(localName)) return localName;
      if (localName === 'href' && !staysInside.test(value)) return localName;
      if (/url\(\s*['"]?(?!#)/i.test(value)) return localName;
    }
  }
  return undefined;
}

/**
 * A picture out of its text, in a document apart where nothing runs.
 * @returns undefined where the text is no picture, or holds anything but shapes, lettering and pictures of its own.
 */
export function parsePicture(text: string): SVGSVGElement | undefined {
  const parsed = new DOMParser().parseFromString(forTheParser(text), 'image/svg+xml').documentElement;
  return parsed instanceof SVGSVGElement && strangerIn(parsed) === undefined ? parsed : undefined;
}
