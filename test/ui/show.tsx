import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../src/i18n/speak';
import { App } from '../../src/ui/app';
import { allPresent } from '../../src/ui/program';
import { sampleReception } from '../../src/ui/sample/sample-reception';
import { type StubOptions, stubEngine } from './stub-engine';

/** The whole program on the sample visit, as somebody meets it. */
export function show(options: StubOptions & { readonly first?: 'start' | 'editor'; readonly language?: Language } = {}) {
  const { first = 'editor', language = 'zh-CN', ...rest } = options;
  localStorage.setItem('xici.appearance', JSON.stringify({ language }));
  const engine = stubEngine({ reception: sampleReception(language), ...rest });
  const user = userEvent.setup();
  const view = render(<App program={allPresent(engine)} first={first} />);
  return { engine, user, ...view };
}
