import { describe, expect, it } from 'vitest';
import { saySharing } from '../../src/i18n/say-sharing';
import { speakerFor } from '../../src/i18n/speak';
import { OccasionId, PersonId } from '../../src/model/ids';

const [a, b] = [PersonId.parse('甲'), PersonId.parse('乙')];
const [talks, dinner] = [OccasionId.parse('会谈'), OccasionId.parse('宴会')];
const names = { person: (id: PersonId) => id, occasion: (id: OccasionId) => id };

describe('staff shared by several occasions, in words', () => {
  it('says who takes over from whom', () => {
    const sharing = { kind: 'handovers', handovers: [{ occasion: talks, leaves: a, comes: b }] } as const;
    expect(saySharing(sharing, names, speakerFor('zh-CN'))).toEqual(['会谈：由乙接替甲。']);
    expect(saySharing(sharing, names, speakerFor('en'))).toEqual(['会谈: 乙 takes over from 甲.']);
  });

  it('says which posts want whom at the same time', () => {
    const posts = [
      { occasion: talks, holder: a },
      { occasion: dinner, holder: a },
    ];
    const [chinese] = saySharing({ kind: 'impossible', posts, people: [a] }, names, speakerFor('zh-CN'));
    expect(chinese).toBe('同一时间有2个岗位，只有1人可用：会谈（现为甲）、宴会（现为甲）；可用的只有甲。');
    const [english] = saySharing({ kind: 'impossible', posts, people: [a] }, names, speakerFor('en'));
    expect(english).toContain('2 posts need somebody, and there is only 1');
    expect(saySharing({ kind: 'impossible', posts, people: [a, b] }, names, speakerFor('en'))[0]).toContain('However');
  });

  it('says that everything fits, or that it does not know', () => {
    expect(saySharing({ kind: 'fits' }, names, speakerFor('zh-CN'))).toEqual(['没有工作人员被同时安排在两处。']);
    expect(saySharing({ kind: 'unknown' }, names, speakerFor('en'))[0]).toContain('too many ways');
  });
});
