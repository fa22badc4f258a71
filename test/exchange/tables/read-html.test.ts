import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault, type Sheet } from '../../../src/exchange/tables/sheet';

async function read(html: string): Promise<readonly Sheet[]> {
  const sheets = await readTable(strToU8(html), '来宾名单.xls');
  if (isTableFault(sheets)) throw new Error(sheets.fault);
  return sheets;
}
const cellsOf = async (html: string) => (await read(html)).map(({ rows }) => rows.map(({ cells }) => cells));

describe('a web page that calls itself .xls, as office systems hand out', () => {
  it('is a sheet: its caption, cells over several rows and columns, signs by their names', async () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td { mso-number-format:"\\@" }</style></head><body>
      <!-- <table><tr><td>旧</td></tr></table> -->
      <table border=1><caption>来宾&nbsp;名单</caption>
      <tr><th colspan=2>姓名<th>单位</th></tr>
      <tr><td>1</td><td title="a > b" data-v='<b>'>埃莱娜&middot;莫拉维<br>&#x5973;士</td><td rowspan="2">外办 &amp; 商会</td></tr>
      <tr><td>2<td>R &lt; D</tr></table></body></html>`;
    expect(await cellsOf(html)).toEqual([
      [['来宾 名单'], ['姓名', '', '单位'], ['1', '埃莱娜·莫拉维 女士', '外办 & 商会'], ['2', 'R < D', '外办 & 商会']],
    ]);
  });

  it('has each table by itself, also those that a table only lays out', async () => {
    const html =
      '<table><tr><td><table><tr><td>甲</td></tr></table></td><td>旁注</td></tr></table><table><tr><td>乙</td></tr></table><table></table>';
    expect((await read(html)).map(({ name }) => name)).toEqual(['来宾名单 1', '来宾名单 2', '来宾名单 3']);
    expect(await cellsOf(html)).toEqual([[['甲']], [['', '旁注']], [['乙']]]);
  });

  it('is read in GBK, and to its end where tags do not end', async () => {
    const gbk = new Uint8Array([...strToU8('<table><tr><td>'), 0xd5, 0xc5, 0xc8, 0xfd, ...strToU8('</td></tr></table>')]);
    expect(await readTable(gbk, 'a.xls')).toMatchObject([{ rows: [{ cells: ['张三'] }] }]);
    expect(await cellsOf('<table><tr><td>甲</td><td>乙</table')).toEqual([[['甲', '']]]);
  });

  it('does not unfold a cell that claims to cover a million, and is not slow where brackets and quotes do not end', async () => {
    const wide = `<table>${`<tr>${'<td colspan=1000 rowspan=1000>x</td>'.repeat(2)}</tr>`}</table>`;
    expect(await readTable(strToU8(wide), 'a.xls')).toMatchObject({ fault: 'tooManyCells' });
    const start = performance.now();
    for (const rest of ['<', '<!--', '<td "', '<script', "<a '"])
      await readTable(strToU8(`<table><tr><td>x${rest.repeat(200_000)}`), 'a.xls');
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('is no table where it has none, nor is a page with its pictures in one file', async () => {
    for (const text of ['<html><body>甲</body></html>', '<?xml version="1.0"?><a/>', 'MIME-Version: 1.0\n\nx'])
      expect(await readTable(strToU8(text), 'a.xls')).toEqual({ fault: 'notATable', data: { file: 'a.xls' } });
  });
});
