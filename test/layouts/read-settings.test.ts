import { describe, expect, it } from 'vitest';
import { languages, speakerFor } from '../../src/i18n/speak';
import { buildLayout } from '../../src/layouts';
import type { LayoutId } from '../../src/layouts/layout';
import { isFault } from '../../src/layouts/read-settings';
import type { Settings } from '../../src/model/occasion';

describe('a wrong setting is answered with what to do', () => {
  it.each([
    ['meeting/talks', { sides: 3 }, 'unknownSetting', 'perSide'],
    ['meeting/talks', { perSide: 0 }, 'notACount', '40'],
    ['meeting/talks', { perSide: 'many' }, 'notACount', 'many'],
    ['vehicle/sedan', { wheel: 'middle' }, 'notAChoice', 'left | right'],
    ['meeting/rostrum', { rows: '12,0' }, 'notRows', '12,0'],
    ['meeting/rostrum', { aisles: 'd' }, 'notLetters', 'd'],
    ['vehicle/convoy', { vehicles: 'sedan,tank' }, 'notVehicles', 'coaster'],
    ['vehicle/convoy', { vehicles: Array(31).fill('sedan').join(',') }, 'notVehicles', '30'],
  ] as readonly (readonly [LayoutId, Settings, string, string])[])('%s %j', (id, settings, fault, says) => {
    const answer = buildLayout(id, settings);
    if (!isFault(answer)) throw new Error('That setting was taken.');
    expect(answer.fault).toBe(fault);
    for (const language of languages) {
      const sentence = speakerFor(language).speak('layouts', `fault.${answer.fault}`, answer);
      expect(sentence).toContain(says);
      expect(sentence).not.toContain('{{');
    }
  });
});
