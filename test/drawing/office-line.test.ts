import { describe, expect, it } from 'vitest';
import { officeForms, officeLine } from '../../src/drawing/office-line';

const delegation = '江临市党政代表团';

describe('the office beside a name', () => {
  it.each([
    ['江临市人大常委会', '主任', '市人大常委会主任'],
    ['江临市政协', '主席', '市政协主席'],
    ['江临市财政局', '局长', '市财政局局长'],
    ['江临市委', '书记', '市委书记'],
    ['江临市委办公室', '副主任', '市委办公室副主任'],
    ['江临高新区管委会', '主任', '江临高新区管委会主任'],
    ['云岭省财政厅', '副厅长', '云岭省财政厅副厅长'],
  ])('%s and %s: %s', (organization, title, line) => {
    expect(officeLine({ organization, title, delegation })).toBe(line);
  });

  it.each([
    ['江临市人民政府', '副市长'],
    ['江临市委', '组织部部长'],
    ['江临市人民政府', '市委常委、常务副市长'],
    ['City of Jianglin', 'Mayor'],
    ['外交部', 'Director'],
    ['', '主任'],
  ])('a title that says where, another script, or no body: %s, %s stays', (organization, title) => {
    expect(officeLine({ organization, title, delegation })).toBe(title);
  });

  it('without an office there is nothing to say', () => expect(officeForms({ organization: '江临市财政局' })).toEqual([]));

  it('without a delegation of that place the body stands whole', () => {
    expect(officeLine({ organization: '江临市财政局', title: '局长' })).toBe('江临市财政局局长');
    expect(officeLine({ organization: '江临市财政局', title: '局长', delegation: '云岭省代表团' })).toBe('江临市财政局局长');
  });

  it.each([
    ['江临市人大常委会', '主任', ['市人大常委会主任', '市人大主任', '人大主任', '主任']],
    ['江临市发展和改革委员会', '主任', ['市发展和改革委员会主任', '市发改委主任', '发改委主任', '主任']],
    ['江临市委办公室', '主任', ['市委办公室主任', '市委办主任', '主任']],
    ['江临市人民政府', '秘书长', ['市人民政府秘书长', '市政府秘书长', '秘书长']],
  ])('where there is less room it is shorter, and last without its body: %s and %s', (organization, title, forms) => {
    expect(officeForms({ organization, title, delegation })).toEqual(forms);
  });
});
