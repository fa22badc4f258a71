import { afterEach, describe, expect, it, vi } from 'vitest';
import { parsePicture, trustOnlyOurScripts } from '../../../src/ui/trust/trusted-types';

const picture = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>`;

describe('a picture is shapes and lettering', () => {
  it.each([
    ['a shape', '<path d="M0 0h9"/>'],
    ['lettering', '<text x="1">莫拉维</text>'],
    ['a clipping path of its own', '<defs><clipPath id="c"><rect width="9" height="9"/></clipPath></defs><g clip-path="url(#c)"/>'],
    ['a picture that travels inside', '<image href="data:image/png;base64,AAAA"/>'],
  ])('%s is shown', (_, inside) => {
    expect(parsePicture(picture(inside))?.children).toHaveLength(inside.startsWith('<defs>') ? 2 : 1);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a page inside', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['something to do on a click', '<rect onclick="alert(1)"/>'],
    ['a link that runs', '<use href="javascript:alert(1)"/>'],
    ['an old-fashioned link that runs', '<use xlink:href="javascript:alert(1)"/>'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>'],
    ['a filling from elsewhere', '<rect fill="url(https://example.org/a.svg#x)"/>'],
    ['an animation that writes a link', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a style sheet', '<style>*{}</style>'],
    ['text that is no picture', '<rect>'],
  ])('%s is not', (_, inside) => {
    expect(parsePicture(picture(inside))).toBeUndefined();
  });
});

describe('the policy of the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  function rulesOf(page: string) {
    const createPolicy = vi.fn();
    vi.stubGlobal('trustedTypes', { createPolicy });
    trustOnlyOurScripts(new URL(page));
    return createPolicy.mock.calls[0]?.[1] as { createScriptURL: (address: string) => string; createHTML: (text: string) => string };
  }

  it('starts scripts from beside the page only', () => {
    const { createScriptURL } = rulesOf('http://office/xici/index.html');
    expect(createScriptURL('http://office/xici/assets/arrange.js')).toBe('http://office/xici/assets/arrange.js');
    expect(() => createScriptURL('http://office/other/arrange.js')).toThrow(TypeError);
    expect(() => createScriptURL('http://elsewhere/xici/arrange.js')).toThrow(TypeError);
    expect(() => createScriptURL('data:text/javascript,alert(1)')).toThrow(TypeError);
  });

  it('lets the one file start the workers it carries', () => {
    expect(rulesOf('file:///media/stick/xici.html').createScriptURL('blob:null/1')).toBe('blob:null/1');
  });

  it('writes no HTML but the empty text', () => {
    const { createHTML } = rulesOf('http://office/xici/');
    expect(createHTML('')).toBe('');
    expect(() => createHTML('<b>')).toThrow(TypeError);
  });
});
