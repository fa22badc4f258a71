import { addPeople } from '../../src/commands/add-people';
import { editOccasion } from '../../src/commands/edit-occasion';
import { sheetOptionsIn } from '../../src/exchange/screen/list-options';
import { type OccasionId, PersonId } from '../../src/model/ids';
import type { ImportPort } from '../../src/ui/import/import-port';

const names = [
  '多杰才让',
  '央金',
  '马明远',
  '苏雨桐',
  '才仁卓玛',
  '韩致远',
  '马文秀',
  '格桑',
  '林溪',
  '丁怀瑾',
  '索南达杰',
  '何晚照',
  '宁书远',
  '周克',
];
const posts = [
  '州长',
  '副州长',
  '局长、党组书记',
  '局长',
  '局长',
  '一级调研员',
  '局长',
  '副局长（主持工作）',
  '主任',
  '副局长',
  '副局长',
  '副主任',
  '秘书科科长',
  '联络员',
];
const units = [
  '人民政府',
  '人民政府',
  '商务局',
  '文旅局',
  '教育局',
  '交通运输局',
  '投资促进局',
  '农牧局',
  '外事办',
  '工信局',
  '林草局',
  '政府办',
  '政府办',
  '政府办',
];

const renameOf = (occasion: OccasionId) => editOccasion(occasion, { title: '已入席' });

/** A list of fourteen with doubts and rows left out, as on the mock. */
export const stubImport: ImportPort = {
  read: async (_bytes, name, _language, signal, encoding) =>
    name === '巨大.xlsx'
      ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      : name.endsWith('.csv')
        ? { message: '这种文件读不出来。' }
        : {
            name,
            ...(/^(方案|损坏)/.test(name) ? { whole: name } : {}),
            sheets: [
              {
                ...{ file: name, name: '名单', rows: 19, people: 14, notes: name.includes('隐藏') ? ['没有读入：批注。'] : [] },
                ...(name.endsWith('.txt') ? { encoding: { encoding: encoding ?? 'gb18030', chosen: encoding !== undefined } } : {}),
              },
              {
                file: name,
                name: '车辆',
                rows: 4,
                people: name.includes('隐藏') ? 4 : 0,
                notes: [],
                ...(name.includes('隐藏') ? { hidden: true as const } : {}),
              },
            ],
          },
  paste: () => ({ name: '粘贴的表格', sheets: [{ file: '粘贴的表格', name: '表格', rows: 19, people: 14, notes: [] }] }),
  wholePlan: async ({ name }) =>
    name === '损坏.xlsx' ? { message: '方案全文读不出来。' } : { text: '{"format":"xici"}', notes: ['导出后改过的表已读入：名单。'] },
  replaced: (_before, _file, again) => again,
  joined: (before, more) => ({ ...before, sheets: [...before.sheets, ...more.sheets] }),
  fields: ['name', 'sex', 'organization', 'title', 'grade', 'diet'],
  fieldName: (field, language) =>
    language === 'en'
      ? field
      : ({ name: '姓名', sex: '性别', organization: '单位', title: '职务', grade: '级别', diet: '饮食' }[field] ?? field),
  recognize(_table, options) {
    const { columns, unwanted } = sheetOptionsIn(options, options.looked);
    return {
      columns: [
        ['姓　名', 'name'],
        ['性别', 'sex'],
        ['单位', 'organization'],
        ['职务', 'title'],
        ['备注', 'diet'],
      ].map(([header = '', field = ''], column) => ({ column, header, field: columns[column] ?? field })),
      rows: names.map((name, index) => ({
        row: index + 4,
        taken: !unwanted.includes(index + 4),
        cells: [
          index === 1
            ? { text: name, was: '央　金', doubt: 'remark' as const }
            : index === 3
              ? { text: name, doubt: 'departure' as const }
              : { text: name },
          { text: index % 3 === 1 ? '女' : '男' },
          { text: `海宁州${units[index] ?? ''}` },
          { text: posts[index] ?? '' },
          { text: index === 2 ? '清真' : '' },
        ],
      })),
      doubts: [
        {
          id: '0/5:nameSpread',
          kind: 'nameSpread',
          row: 5,
          severity: 'remark',
          title: '姓名中的空格已去掉',
          text: '“央　金”是为排版撑开的两字名。',
          answers: [
            { id: 'accept', label: '认可' },
            { id: 'ignore', label: '保留原样' },
          ],
          standing: 'accept',
        },
        {
          id: '0/9:valueUnread',
          kind: 'valueUnread',
          row: 9,
          severity: 'departure',
          title: '级别由职务推定',
          text: '一级调研员多为县处级正，把握约七成。',
          answers: [
            { id: 'accept', label: '县处级正' },
            { id: 'ignore', label: '不填' },
          ],
          standing: 'ignore',
        },
      ],
      leftOut: [
        { row: 1, text: '海宁州党政考察团名单', reason: '标题，跨 7 列' },
        { row: 2, text: '（2026 年 11 月 26 日）', reason: '标题，没有人名' },
        { row: 18, text: '合计 14 人', reason: '合计行' },
        { row: 19, text: '联系人：周克　139 0000 0000', reason: '说明，已记入方案的联系人' },
      ],
      headerRows: 1,
      rowsInAll: 19,
      people: names.length - unwanted.length,
    };
  },
  seating: (_reception, _occasion, _list, sheet, { turned, leave }) =>
    sheet === 1
      ? undefined
      : {
          form: 'drawing',
          notes: ['表上其余文字没有当作姓名：主席台。'],
          seated: leave.includes('a') ? 0 : 1,
          rows: [
            { id: 'a', row: 2, name: '多杰才让', seat: turned ? 'N9' : 'N1', kind: 'new', text: '入席', taken: !leave.includes('a') },
            { id: 'b', row: 2, name: '央金', seat: 'N2', kind: 'conflict', text: '席位已锁定，不改动。', taken: false },
          ],
        },
  seatingChanges: (_reception, occasion, _list, _sheet, { leave }) => (leave.includes('a') ? [] : [renameOf(occasion)]),
  plan: (_reception, _table, options) => ({
    rows: names
      .map((name, index) => ({
        id: `merge-${index}`,
        name,
        kind: 'new' as const,
        text: posts[index] ?? '',
        answers: [
          { id: 'add' as const, label: '写入' },
          { id: 'keep' as const, label: '不写入' },
        ],
      }))
      .filter((_, index) => !sheetOptionsIn(options, 0).unwanted.includes(index + 4)),
  }),
  changes(_reception, _table, options) {
    const { party, delegation, unwanted } = sheetOptionsIn(options, 0);
    return [
      addPeople(
        names
          .filter((_, index) => !unwanted.includes(index + 4))
          .map((name, index) => ({
            id: PersonId.parse(`list-${index}`),
            name,
            party,
            role: 'member',
            officialOrder: index + 1,
            ...(delegation ? { delegation } : {}),
          })),
      ),
    ];
  },
};
