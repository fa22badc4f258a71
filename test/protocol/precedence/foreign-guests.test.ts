import { describe, expect, it } from 'vitest';
import { rankPeople } from '../../../src/protocol/precedence';
import { person } from './people';

/** `title|country|appointed`, a line each; they come out as `title(country)`. */
function inOrder(...lines: readonly string[]): string {
  const people = lines.map((line) => {
    const [title, country, appointed] = line.split('|');
    return person(`${title}(${country})`, { title, country, ...(appointed ? { appointed } : {}) });
  });
  return rankPeople(people, {})
    .map(({ person: { name } }) => name)
    .join(' ');
}

describe('cn.md §9.2, §7.3: foreign guests', () => {
  it('[jhshiyou] head of state, deputy head, head of government, deputy, minister, vice minister', () => {
    const ordered = ['总统|日本', '副总统|巴西', '总理|德国', '副总理|埃及', '贸易部长|法国', '副部长|芬兰'];
    expect(inOrder(...ordered.toReversed())).toBe('总统(日本) 副总统(巴西) 总理(德国) 副总理(埃及) 贸易部长(法国) 副部长(芬兰)');
    expect(inOrder('Vice Minister|Finland', 'Prime Minister|Germany', 'Vice President|Brazil', 'President|Japan')).toBe(
      'President(Japan) Vice President(Brazil) Prime Minister(Germany) Vice Minister(Finland)',
    );
  });
  it('[shandonghong] the foreign minister before other ministers', () =>
    expect(inOrder('Minister of Trade|Albania', 'Minister of Foreign Affairs|Kenya')).toBe(
      'Minister of Foreign Affairs(Kenya) Minister of Trade(Albania)',
    ));
  it('[laomiw29578] the same post: the earlier in office', () =>
    expect(inOrder('部长|阿尔巴尼亚|2020-01-01', '部长|法国|2019-01-01')).toBe('部长(法国) 部长(阿尔巴尼亚)'));
  it('[shutu] then the English alphabet of the country, the host country last', () =>
    expect(inOrder('部长|中国', '部长|德国', '部长|法国', '部长|阿尔巴尼亚')).toBe('部长(阿尔巴尼亚) 部长(法国) 部长(德国) 部长(中国)'));
});
