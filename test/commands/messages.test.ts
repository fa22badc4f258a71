import { describe, expect, it } from 'vitest';
import { Command } from '../../src/commands/command';
import { reasons } from '../../src/commands/refusal';
import { languages, speakerFor } from '../../src/i18n/speak';
import { gestures } from '../../src/store/history';

describe.each(languages)('%s', (language) => {
  const { speak } = speakerFor(language);

  it.each(reasons)('says why: %s', (because) => {
    expect(speak('commands', `refusal.${because}`, { subject: '#1' })).toContain('#1');
  });

  it.each([...Command.options.map(({ shape }) => shape.kind.value), ...gestures])('names the change: %s', (kind) => {
    expect(speak('commands', `label.${kind}`)).not.toBe('');
  });
});
