import { describe, expect, it } from 'vitest';
import { lettered } from '../../src/documents/lettering';

const setting = { x: 0, y: 0, size: 4, voice: 'text' } as const;

describe('a line of type', () => {
  it('of foreign letters has one face, with or without our white between its parts', () => {
    for (const text of ['Rovis delegation visit', 'Talks　City Hall, Room 1'])
      expect(lettered(text, setting)).toContain('class="text foreign"');
    // As wide as the other, and in every font for foreign letters.
    expect(lettered('Talks　City Hall', setting)).toContain('Talks\u2003City Hall');
  });

  it.each(['会谈　市政府一号会议厅', 'Talks　江临', '“Talks”，'])('with any sign of Han has a font that has them: %s', (text) => {
    expect(lettered(text, setting)).toContain('class="text"');
    expect(lettered(text, setting)).toContain(text);
  });
});
