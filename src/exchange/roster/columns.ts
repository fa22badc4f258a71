import { type Field, fields } from './fields';
import { headingsAbroad } from './headings-abroad';
import { simplified } from './simplified';
import { tickedFieldOf } from './ticks';

/** How offices head their columns. The first of each line is the contract's word in English, the second in Chinese. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  name: [
    'name',
    '姓名',
    '名字',
    '人员姓名',
    '中文姓名',
    '来宾姓名',
    '嘉宾姓名',
    '领导姓名',
    'full name',
    'guest name',
    '氏名',
    '이름',
    '성명',
  ],
  party: ['party', '方', '主客方', '所属方', '宾主', 'side'],
  order: ['order', '排名', '排序', '位次', '名次', '礼宾次序', '礼宾顺序', '职务排序', 'official order', 'precedence'],
  title: [
    'title',
    '职务',
    '现任职务',
    '担任职务',
    '职位',
    '职务职称',
    '职称',
    '头衔',
    '行政职务',
    '党政职务',
    '役職',
    '직위',
    '직책',
    'position',
    'job title',
    'post',
  ],
  organization: [
    'organization',
    '单位',
    '工作单位',
    '所在单位',
    '单位名称',
    '部门',
    '工作部门',
    '所属单位',
    '机构',
    '公司',
    '企业名称',
    '所属',
    '会社名',
    '소속',
    'organisation',
    'company',
    'institution',
    'unit',
    'employer',
    'ministry',
  ],
  delegation: ['delegation', '代表团', '团组', '所属团组', '所属代表团', '组别', '分组', 'group'],
  country: ['country', '国家', '国别', '国籍', '国家地区', 'nationality'],
  grade: ['grade', '级别', '行政级别', '职级', '职务级别', '职务层次', 'level'],
  sex: ['sex', '性别', '성별', 'gender', 'm/f'],
  role: ['role', '角色', '身份', '团内身份', '团内职务', '分工', '担任角色'],
  serves: ['serves', '服务对象', '服务于', '陪同对象', '保障对象', 'interpreter for'],
  spouse: ['spouse', '配偶', '夫人', '夫人丈夫', '随行配偶', 'partner'],
  apart: ['apart', '回避', '回避人员', '不同席', 'keep apart', 'not next to', 'not near to'],
  together: ['together', '同席', '同席人员', 'keep together', 'next to', 'near to'],
  languages: ['languages', '语言', '语种', '使用语言', 'language'],
  diet: [
    'diet',
    '饮食',
    '饮食禁忌',
    '饮食要求',
    '饮食习惯',
    '用餐要求',
    '餐饮要求',
    '用餐禁忌',
    '忌口',
    'dietary requirements',
    'dietary',
    'meal',
    'meal choice',
  ],
  needs: [
    'needs',
    '需求',
    '特殊需求',
    '特殊要求',
    '其他要求',
    '无障碍需求',
    'special needs',
    'special req.',
    'special requirements',
    'requirements',
    'accessibility',
  ],
  appointed: ['appointed', '任职时间', '任现职时间', '现职时间', '任职日期', 'appointed on'],
  arrived: ['arrived', '到任时间', '到任日期'],
  previous: ['previous', '任上一职级时间', '上一职级时间'],
  retired: ['retired', '退休', '是否退休'],
  acting: ['acting', '代理', '是否代理'],
  represents: ['represents', '代表', '代表谁', '受托代表', 'on behalf of'],
  class: ['class', '使节等级', 'head of mission class'],
  credentials: ['credentials', '到任呈书', '到任呈书时间', '递交国书时间', '递交国书'],
  status: ['status', '状态', '出席情况', '是否出席', '参加情况', 'attendance', 'rsvp', 'accepted'],
  phone: [
    'phone',
    '电话',
    '联系电话',
    '联络电话',
    '联络方式',
    '手机',
    '手机号',
    '手机号码',
    '联系方式',
    '电话号码',
    '电话番号',
    '전화번호',
    '联系手机',
    '座机',
    '固定电话',
    '办公电话',
    'telephone',
    'tel',
    'mobile',
    'cell',
  ],
  ethnicity: ['ethnicity', '民族', '族别', 'ethnic group'],
  remarks: ['remarks', '备注', '说明', '附注', '备考', '비고', 'remark', 'notes', 'note', 'comments'],
  otherName: ['otherName', '外文名', '英文名', '英文姓名', '外文姓名', '外文名字', '拼音', 'english name', 'other name', 'chinese name'],
  sequence: ['sequence', '序号', '编号', '序', '顺序', '序列', 'no', 'no.', '#', 'number', 's/n', 'serial'],
  unitAndTitle: [
    'unit and title',
    '单位及职务',
    '单位职务',
    '单位和职务',
    '单位与职务',
    '工作单位及职务',
    '工作单位职务',
    '单位、职务',
    '单位及职位',
    '职务及单位',
    '所在单位及职务',
    '单位及职务职称',
    '现任单位及职务',
    'organization and title',
    'position and organization',
    'title and organization',
  ],
  dietAndNeeds: [
    'diet and needs',
    '饮食及其他要求',
    '饮食及其他',
    '饮食及特殊要求',
    '饮食和其他要求',
    '饮食及需求',
    '特殊饮食及要求',
    '饮食禁忌及其他要求',
    '生活习惯',
    '生活习惯及要求',
    'dietary and other needs',
  ],
  dietTick: ['diet to tick', '打勾的饮食'],
  needTick: ['need to tick', '打勾的需求'],
  familyName: ['family name', '姓', '姓氏', 'last name', 'surname', 'lastname'],
  givenName: ['given name', '名', 'first name', 'forename', 'firstname'],
  middleName: ['middle name', 'middle names', 'middlename'],
};

/** Spaces, line breaks and punctuation inside a heading mean nothing: `姓　名`, `单位/职务`, `Full-Name`. */
const plain = (heading: string): string =>
  simplified(heading.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[\s\u200b\ufeff、,，:：;；/／\\_·*＊-]/g, '');

const fieldByHeading: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) => [...(headingsAbroad[field] ?? []), ...headings[field]].map((heading) => [plain(heading), field])),
);

/** The field that these very words mean. In `Anna Berg姓名` a heading stands beside a word of another script, and is none of its own. */
export const fieldWholly = (heading: string): Field | undefined => fieldByHeading.get(plain(heading));

/** Words that are the whole name in one list and a piece of it in the next: see `name-columns.ts`. */
const wordsForName = new Set(['name', 'nom', 'nombre', 'nome', 'имя', 'naam', '이름', '名前', '名字'].map(plain));
export const isWordForName = (heading: string): boolean => wordsForName.has(plain(heading));

/** What is longer is a sentence, and not worth searching. */
const longestHeading = 80;

/** The field that a heading means. `联系电话（手机）` and `姓名 Name` are tried whole first, then by their parts. */
export function fieldOf(heading: string): Field | undefined {
  if (heading.length > longestHeading) return undefined;
  const whole = fieldWholly(heading);
  if (whole) return whole;
  const parts = [
    heading.replaceAll(/[（(【[][^）)】\]]*[）)】\]]/g, ''),
    ...heading.split(/[（(/／|\n]/),
    heading.replaceAll(/[\p{Script=Latin}\s./]/gu, ''),
  ];
  for (const part of parts) {
    const field = plain(part) === '' ? undefined : fieldByHeading.get(plain(part));
    if (field) return field;
  }
  return tickedFieldOf(heading);
}
