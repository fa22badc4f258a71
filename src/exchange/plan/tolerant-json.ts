/**
 * Reads JSON as far as it goes. A file that was cut off, or that holds rubbish somewhere, gives everything before that place;
 * `whole` says whether that was all. Objects have no prototype to pollute: `__proto__` is dropped.
 */
export function readTolerantly(text: string): { readonly json: unknown; readonly whole: boolean } {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let whole = true;
  const deepest = 200;

  const space = () => {
    while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at += 1;
  };
  const next = (letter: string): boolean => {
    space();
    if (text.charAt(at) !== letter) return false;
    at += 1;
    return true;
  };
  const broken = (): undefined => {
    whole = false;
    return undefined;
  };

  function string(): string | undefined {
    const start = at;
    for (at += 1; at < text.length; at += 1) {
      const letter = text.charAt(at);
      if (letter === '\\') at += 1;
      else if (letter === '"') {
        at += 1;
        return parsed(text.slice(start, at)) as string | undefined;
      }
    }
    return broken();
  }

  function parsed(part: string): unknown {
    try {
      return JSON.parse(part);
    } catch {
      return broken();
    }
  }

  /** After something broken nothing more is read: what is open is closed with what it has. */
  function object(depth: number): Record<string, unknown> {
    const made: [string, unknown][] = [];
    if (next('}')) return {};
    do {
      space();
      const key = text.charAt(at) === '"' ? string() : broken();
      if (key === undefined || !next(':')) {
        whole = false;
        break;
      }
      const value = any(depth + 1);
      if (value !== undefined && key !== '__proto__') made.push([key, value]);
    } while (whole && next(','));
    if (whole && !next('}')) whole = false;
    return Object.fromEntries(made);
  }

  function array(depth: number): unknown[] {
    const made: unknown[] = [];
    if (next(']')) return made;
    do {
      const value = any(depth + 1);
      if (value !== undefined) made.push(value);
    } while (whole && next(','));
    if (whole && !next(']')) whole = false;
    return made;
  }

  function any(depth: number): unknown {
    if (depth > deepest) return broken();
    space();
    const letter = text.charAt(at);
    if (letter === '"') return string();
    if (next('{')) return object(depth);
    if (next('[')) return array(depth);
    const [word] = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(text.slice(at, at + 40)) ?? [];
    if (word === undefined) return broken();
    at += word.length;
    return parsed(word);
  }

  const json = any(0);
  space();
  if (at < text.length) whole = false;
  return { json, whole };
}
