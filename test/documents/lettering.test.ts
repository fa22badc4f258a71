import { describe, expect, it } from 'vitest';
import { fontRules } from '../../src/documents/fonts';
import { lettered } from '../../src/documents/lettering';

const setting = { x: 0, y: 0, size: 4, voice: 'text' } as const;

describe('a line of type', () => {
  it('of foreign letters has one face, with or without our white between its parts', () => {
    for (const text of ['Rovis delegation visit', 'Talks　City Hall, Room 1'])
      expect(lettered(text, setting)).toContain('class="text foreign"');
    // As wide as the other, and in every font for foreign letters.
    expect(lettered('Talks　City Hall', setting)).toContain('Talks\u2003City Hall');
  });

  it.each(['Talks　江临', 'This occasion overlaps with “答谢晚宴” (27 November)'])(
    'foreign words that name something in Han have the letters of the lines around: %s',
    (text) => {
      expect(lettered(text, setting)).toContain('class="text mixed"');
      const [, families = ''] = /\.text\.mixed\{font-family:([^}]*)\}/.exec(fontRules({ paperTextFont: '楷体' })) ?? [];
      expect(families.indexOf('Times New Roman')).toBeGreaterThanOrEqual(0);
      expect(families.indexOf('楷体')).toBeGreaterThan(families.indexOf('Times New Roman'));
    },
  );

  it.each(['会谈　市政府一号会议厅', 'Talks　江临厅', '“Talks”，', '“Talks with the delegation”，'])(
    'with any sign of Han has a font that has them: %s',
    (text) => {
      expect(lettered(text, setting)).toContain('class="text"');
      expect(lettered(text, setting)).toContain(text);
    },
  );
});
