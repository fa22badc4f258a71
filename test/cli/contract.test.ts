import { describe, expect, it } from 'vitest';
import { batch } from '../../src/cli/batch';
import { type Outside, run, verbNames } from '../../src/cli/run';
import { writePart } from '../../src/exchange/part/part-file';
import { writePlan } from '../../src/exchange/plan/write-plan';
import { emptyReception } from '../../src/model/reception';
import { li, smallReception, smallRoom, talks as talksOfSmall } from '../laws/small-reception';

/** A disk of texts. */
function disk(files: Readonly<Record<string, string>>): Outside & { readonly written: Map<string, string> } {
  const written = new Map<string, string>();
  return {
    written,
    async read(path) {
      const text = files[path] ?? written.get(path);
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
    async write(path, content) {
      written.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
    },
  };
}

const talks = ['--layout', 'meeting/talks', '--set', 'perSide=3', '--convention', 'cn-foreign'];
const files = {
  'people.csv': 'name,party,order\n甲,guest,1\n乙,guest,2\n丙,guest,3\n子,host,1\n丑,host,2\n寅,host,3\n',
  'right.csv': 'seat,name\nN2,甲\nN1,乙\nN3,丙\nS2,子\nS3,丑\nS1,寅\n',
  'wrong.csv': 'seat,name\nN2,乙\nN1,甲\nN3,丙\nS2,子\nS3,丑\nS1,寅\n',
};
const roster = ['--roster', 'people.csv'];

/** The parts of an answer that these stories speak of. */
type Out = {
  readonly score: Record<string, number>;
  readonly findings: readonly {
    rule: string;
    severity: string;
    people: string[];
    seats: string[];
    message: string;
    citation: object;
    suggestions: { score: object }[];
  }[];
  readonly moves: readonly { person: string; from: string | null; to: string | null }[];
  readonly seating: Record<string, string>;
  readonly proof: object;
  readonly given: Record<string, string>;
  readonly ignored: string[];
};
const outOf = (result: { readonly out: unknown }) => result.out as Out;

it('columns that nothing reads are named, of the people and of the seating alike', async () => {
  const roster = `${files['people.csv'].replace('order', 'order,hotel').replaceAll(/(\d)$/gm, '$1,A')}`;
  const seating = files['right.csv'].replace('name', 'name,note').replaceAll(/([甲乙丙子丑寅])$/gm, '$1,x');
  const { status, err } = await run(
    ['check', ...talks, '--roster', 'people.csv', '--seating', 'right.csv'],
    disk({ 'people.csv': roster, 'right.csv': seating }),
  );
  expect(status).toBe(0);
  expect(err).toContain('hotel');
  expect(err).toContain('note');
});

describe('a file that is not to be had', () => {
  const refusing = (code: string): Outside => {
    const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
    return { read: fail, write: fail };
  };
  it.each([
    ['ENOENT', /读不到文件“people\.csv”：没有这个文件或文件夹。/, /“people\.csv” cannot be read: there is no such file or folder\./],
    ['EISDIR', /这是文件夹，不是文件/, /it is a folder, not a file/],
    ['EACCES', /没有权限/, /permission is denied/],
    ['EMFILE', /“people\.csv”：EMFILE。/, /cannot be read: EMFILE\./],
  ])('is told in words, or by the code of the system: %s', async (code, zh, en) => {
    for (const [lang, words] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      const { status, err } = await run(['people', ...roster, '--lang', lang], refusing(code));
      expect(status).toBe(2);
      expect(err).toMatch(words);
    }
  });
});

describe('a room drawn by hand, from the command line', () => {
  const room = writePart('room', smallRoom);
  const own = ['--layout', 'own', '--room', 'room.json', '--convention', 'cn-domestic'];

  it('has its seats ranked', async () => {
    const result = await run(['seats', ...own, '--json'], disk({ ...files, 'room.json': room }));
    expect(result.status).toBe(0);
    expect(result.out).toMatchObject({ layout: 'own/room-small', order: { any: ['A2', 'A3', 'A1', 'R1', 'L1', 'B1'] } });
  });

  it('is arranged, and the arrangement has nothing against it', async () => {
    const arranged = await run(['arrange', ...own, ...roster, '--json'], disk({ ...files, 'room.json': room }));
    expect(arranged.status).toBe(0);
    expect(Object.keys(outOf(arranged).seating)).toHaveLength(6);
    expect(outOf(arranged).findings.filter(({ rule }) => rule === 'senior-takes-better-seat')).toEqual([]);
  });

  it.each([
    ['no file named', ['seats', '--layout', 'own', '--convention', 'intl'], '--room'],
    ['a file that is no room', ['seats', '--layout', 'own', '--room', 'people.csv', '--convention', 'intl'], 'people.csv'],
    ['a room that is not there', ['seats', ...own.map((word) => word.replace('room.json', 'gone.json'))], 'gone.json'],
  ])('%s: says which and why, exit 2', async (_, args, named) => {
    const result = await run(args, disk(files));
    expect(result.status).toBe(2);
    expect(result.err).toContain(named);
  });
});

describe('the headless command', () => {
  it('finds a swap of two guests, names one of them, and offers the way back', async () => {
    const result = await run(['check', ...talks, ...roster, '--seating', 'wrong.csv', '--json'], disk(files));
    expect(result.status).toBe(1);
    const { score, findings } = outOf(result);
    expect(score).toEqual({ breach: 1, departure: 0, remark: 0 });
    expect(findings[0]).toMatchObject({ rule: 'senior-takes-better-seat', severity: 'breach', people: ['乙'], seats: ['N2'] });
    expect(findings[0]?.suggestions[0]?.score).toEqual({ breach: 0, departure: 0, remark: 0 });
  });

  it('finds nothing wrong with the right plan', async () => {
    const result = await run(['check', ...talks, ...roster, '--seating', 'right.csv'], disk(files));
    expect(result).toMatchObject({ status: 0, out: { score: { breach: 0, departure: 0, remark: 0 }, findings: [] } });
  });

  it('repairs with the fewest moves and says that this is proven', async () => {
    const { moves, proof, seating } = outOf(await run(['repair', ...talks, ...roster, '--seating', 'wrong.csv'], disk(files)));
    expect(moves).toEqual([
      { person: '甲', from: 'N1', to: 'N2' },
      { person: '乙', from: 'N2', to: 'N1' },
    ]);
    expect(proof).toEqual({ kind: 'exact' });
    expect(seating).toMatchObject({ N2: '甲', N1: '乙' });
  });

  describe('a plan with cards that nobody may use', () => {
    const row = ['--layout', 'meeting/rostrum', '--set', 'rows=3', '--convention', 'cn-domestic'];
    const lists = {
      'three.csv': 'name,order,status\n甲,1,\n乙,2,withdrawn\n丙,3,\n',
      'absent.csv': 'seat,name\n1B,甲\n1C,乙\n1A,丙\n',
      'two.csv': 'name,order\n甲,1\n乙,2\n',
      'twice.csv': 'seat,name\n1B,甲\n1C,甲\n',
    };
    const ask = (verb: string, roster: string, seating: string) =>
      run([verb, ...row, '--roster', roster, '--seating', seating, '--json'], disk(lists));

    it.each([
      ['somebody who does not come', 'three.csv', 'absent.csv', 'absent-people-not-seated', { person: '乙', from: '1C', to: null }],
      ['one person on two seats', 'two.csv', 'twice.csv', 'one-person-one-seat', { person: '甲', from: '1C', to: null }],
    ])('is a breach, and the mend takes the card away: %s', async (_, roster, seating, rule, taken) => {
      const checked = await ask('check', roster, seating);
      expect(checked.status).toBe(1);
      const [gravest] = outOf(checked).findings;
      expect(gravest).toMatchObject({ rule, severity: 'breach' });
      expect(gravest?.suggestions[0]).toMatchObject({ moves: [taken] });
      expect(outOf(await ask('repair', roster, seating)).moves).toContainEqual(taken);
    });
  });

  it('takes nobody for the head of a party who came as a spouse: cn.md §9.3, 乘车礼仪 3', async () => {
    const car = ['--layout', 'vehicle/sedan', '--convention', 'cn-domestic', '--given', 'driver=host-couple'];
    const couples = 'name,party,order,spouse\n王,host,,子\n子,host,1,\n赵,guest,,甲\n甲,guest,1,\n';
    const lists = { 'people.csv': couples, 'cars.csv': 'seat,name\n1A,子\n2B,王\n2C,甲\n2A,赵\n' };
    const ask = async (verb: string, ...more: string[]) =>
      outOf(await run([verb, ...car, '--given', 'passengers=guest-couple', ...roster, ...more, '--json'], disk(lists)));

    expect((await ask('check', '--seating', 'cars.csv')).findings).toMatchObject([
      { rule: 'no-empty-seat-beside-driving-host', severity: 'breach', seats: ['1C'] },
    ]);
    expect((await ask('arrange')).seating).toMatchObject({ '1A': '子', '1C': '王' });
  });

  it('keeps the chair of a third host for a third host only: cn.md §7.1 [oss-tool]', async () => {
    const table = ['--layout', 'banquet/round', '--convention', 'cn-domestic'];
    const party = (hosts: number) =>
      ['name,party,order', ...Array.from({ length: 10 - hosts }, (_, index) => `客${index},guest,${index + 1}`)]
        .concat(Array.from({ length: hosts }, (_, index) => `主${index},host,${index + 1}`))
        .join('\n');
    const seated = async (hosts: number) =>
      outOf(await run(['arrange', ...table, ...roster, '--json'], disk({ 'people.csv': party(hosts) }))).seating;
    expect(await seated(2)).toMatchObject({ '1': '主0', '6': '主1', '9': '客4' });
    expect(Object.keys(await seated(2))).toHaveLength(10);
    expect(await seated(3)).toMatchObject({ '1': '主0', '6': '主1', '9': '主2' });
  });

  it('arranges without a seating', async () => {
    expect(outOf(await run(['arrange', ...talks, ...roster], disk(files))).seating).toEqual({
      N1: '乙',
      N2: '甲',
      N3: '丙',
      S1: '寅',
      S2: '子',
      S3: '丑',
    });
  });

  it('speaks English when asked', async () => {
    const { findings } = outOf(await run(['check', ...talks, ...roster, '--seating', 'wrong.csv', '--lang', 'en'], disk(files)));
    expect(findings[0]?.message).toMatch(/^乙 /);
    expect(findings[0]?.message).toMatch(/[a-z]{4}/);
  });

  it('repeats the givens it used and names those that do not matter', async () => {
    const { given, ignored } = outOf(await run(['seats', ...talks, '--given', 'driver=host'], disk(files)));
    expect(given).toMatchObject({ interpreters: 'none', counterparts: 'own-side' });
    expect(ignored).toEqual(['driver']);
  });

  it('names givens that matter for nothing here, in every answer about a plan', async () => {
    const asked = [...talks, ...roster, '--given', 'driver=host', '--given', 'counterparts=mirrored', '--given', 'ranking=cn-unit'];
    for (const verb of ['check', 'arrange', 'repair'])
      expect(outOf(await run([verb, ...asked, '--seating', 'right.csv'], disk(files))), verb).toMatchObject({ ignored: ['driver'] });
    expect(outOf(await run(['check', ...talks, ...roster, '--seating', 'right.csv'], disk(files)))).not.toHaveProperty('ignored');
  });

  it('imports a list, exports it, prints it', async () => {
    const outside = disk(files);
    expect((await run(['import', 'people.csv', '-o', 'plan.xici.json'], outside)).status).toBe(0);
    expect((await run(['export', 'plan.xici.json', '--format', 'csv', '-o', 'out.csv'], outside)).status).toBe(0);
    expect(outside.written.get('out.csv')).toContain('甲');
    for (const format of ['xlsx', 'docx']) {
      expect((await run(['export', 'plan.xici.json', '--format', format, '-o', `out.${format}`], outside)).status).toBe(0);
      expect(String(outside.written.get(`out.${format}`)?.slice(0, 2))).toMatch(/^(PK|80,75)$/);
    }
    expect((await run(['export', 'plan.xici.json', '--format', 'pdf', '-o', 'out.pdf'], outside)).err).toContain('xlsx, docx, csv, json');
    expect((await run(['print', 'plan.xici.json', '--document', 'place-cards', '-o', 'cards.html'], outside)).status).toBe(0);
    expect(outside.written.get('cards.html')).toContain('甲');
  });

  it.each([
    ['an unknown verb', ['sit'], /sit/],
    ['an unknown layout', ['seats', '--layout', 'meeting/pond', '--convention', 'intl'], /meeting\/pond/],
    ['an unknown setting', ['seats', ...talks, '--set', 'legs=3'], /legs/],
    ['a setting outside its limits', ['seats', ...talks, '--set', 'perSide=0'], /perSide/],
    ['an unknown given', ['seats', ...talks, '--given', 'mood=good'], /mood/],
    ['a given outside its list', ['seats', ...talks, '--given', 'visit=maybe'], /maybe/],
    ['an unknown convention', ['seats', '--layout', 'meeting/talks', '--convention', 'xx'], /xx/],
    ['a scene that no source covers', ['seats', '--layout', 'ceremony/signing', '--convention', 'uk'], /not covered/],
    ['a missing file', ['check', ...talks, '--roster', 'gone.csv', '--seating', 'right.csv'], /gone\.csv/],
    ['a seed that is no number', ['arrange', ...talks, ...roster, '--seed', 'x'], /--seed/],
    ['an unknown option', ['seats', ...talks, '--sets', 'a=b'], /--sets/],
    ['an unknown option that stands alone', ['seats', '--help'], /没有选项 --help/],
    ['an option without its value', ['seats', '--layout', '--convention', 'intl'], /--layout/],
    ['an option without its value at the end', ['seats', ...talks, '--given'], /--given/],
    ['a pair without an equals sign', ['seats', ...talks, '--set', 'perSide'], /perSide/],
    ['a given without one, by an example of a given', ['seats', ...talks, '--given', 'even'], /--given driver=host/],
    ['a word that no command knows', ['seats', ...talks, '--set', 'rows=7,', '8'], /“8”/],
    ['a second file', ['check', 'one.xici.json', 'two.xici.json'], /“two\.xici\.json”/],
    [
      'a vehicle of which the sources say nothing',
      ['march', '--convention', 'es', '--roles', 'principal,luggage,lead'],
      /^not covered：.*：luggage；说及的有：.*principal/,
    ],
    ['a batch inside a batch', ['batch'], /batch 从标准输入读取/],
  ])('refuses %s with status 2 and the remedy', async (_, args, says) => {
    const result = await run(args, disk(files));
    expect(result).toMatchObject({ status: 2, out: null });
    expect(result.err).toMatch(says);
  });

  it('names file, row and column of a fault, and skips nothing', async () => {
    const outside = disk({ ...files, 'bad.csv': 'seat,name\nN9,甲\nN1,王二\n' });
    const { status, err } = await run(['check', ...talks, ...roster, '--seating', 'bad.csv'], outside);
    expect(status).toBe(2);
    expect(err).toMatch(/bad\.csv.*2.*N9/);
    expect(err).toMatch(/bad\.csv.*3.*王二/);
  });

  it('answers every verb that the contract names', () =>
    expect([...verbNames].sort()).toEqual(
      [
        'arrange',
        'batch',
        'boarding',
        'check',
        'conventions',
        'escort',
        'export',
        'import',
        'layouts',
        'march',
        'people',
        'print',
        'repair',
        'rules',
        'schema',
        'seats',
      ].sort(),
    ));

  it('answers a batch line by line, in order, faults included', async () => {
    async function* lines() {
      yield JSON.stringify(['layouts']);
      yield '';
      yield 'not json';
      yield JSON.stringify(['check', ...talks, ...roster, '--seating', 'wrong.csv']);
    }
    const answers = [];
    for await (const line of batch(lines(), disk(files))) answers.push(JSON.parse(line) as { status: number; out: unknown; err: string });
    expect(answers.map(({ status }) => status)).toEqual([0, 2, 1]);
    expect(answers[1]?.err).toContain('3');
  });

  it('speaks of a line that is no call in the language of the batch', async () => {
    async function* lines() {
      yield 'not json';
    }
    const said = [];
    for (const language of [undefined, 'en'] as const)
      for await (const line of batch(lines(), disk(files), language)) said.push((JSON.parse(line) as { err: string }).err);
    expect(said).toEqual([expect.stringMatching(/^第 1 行/), expect.stringMatching(/^Line 1 is not/)]);
  });
});

describe('a plan file beside other inputs', () => {
  const plans = disk({
    ...files,
    'plan.xici.json': writePlan(smallReception),
    'people.xici.json': writePlan({ ...emptyReception(smallReception.id, '名单'), people: smallReception.people }),
    'wishes.csv': 'a,relation,b,strength\nli,beside,li,must\n',
    'fitting.csv': 'a,relation,b,strength,why\nparty:guest,same-table,party:host,7,x\n',
  });
  const check = (...args: readonly string[]) => run(['check', ...args, '--lang', 'en'], plans);

  it.each(['layout', 'convention', 'set', 'given', 'roster', 'seating', 'vehicles'])(
    'refuses --%s, which it would pass over in silence',
    async (name) => {
      const { status, err } = await check('plan.xici.json', '--occasion', talksOfSmall, `--${name}`, 'x=y');
      expect([status, err]).toEqual([2, expect.stringMatching(`--${name} of its own`)]);
    },
  );

  it('takes wishes beside its own, reads them against its own people, and names the columns that nobody reads', async () => {
    const asked = ['plan.xici.json', '--occasion', talksOfSmall];
    expect((await check(...asked, '--wishes', 'wishes.csv')).err).toMatch(/wishes\.csv row 2/);
    expect(await check(...asked, '--wishes', 'fitting.csv')).toMatchObject({
      err: 'These columns are not read; they are kept as they are: why.',
    });
  });

  it('says that it has no occasion yet, and does not ask to choose one of none', async () =>
    expect(await check('people.xici.json')).toMatchObject({ status: 2, err: expect.stringMatching(/no occasion yet/) }));

  it('asks for the document that is to be printed where none is named', async () => {
    const { status, err } = await run(['print', 'plan.xici.json', '-o', 'x.html', '--lang', 'en'], plans);
    expect([status, err]).toEqual([2, expect.stringMatching(/^Name the document with --document\. Known are: seating-chart/)]);
  });
});

describe('a plan that was merged and not yet settled', () => {
  const open = {
    ...smallReception,
    openConflicts: {
      'people/li/title': {
        about: { kind: 'person' as const, person: li.id, field: 'title' },
        place: ['people', li.id, 'title'],
        theirs: '局长',
      },
    },
  };
  const plans = disk({ 'open.xici.json': writePlan(open), 'agreed.xici.json': writePlan(smallReception) });

  it('says beside the findings what is open, and counts it in none of them', async () => {
    const check = (name: string) => run(['check', `${name}.xici.json`, '--occasion', talksOfSmall, '--json'], plans);
    const [one, other] = [await check('open'), await check('agreed')];
    const { unsettled, ...rest } = one.out as { readonly unsettled?: unknown };
    expect(unsettled).toMatchObject([{ id: 'people/li/title', now: '部长', theirs: '局长', message: expect.stringContaining('li的职务') }]);
    expect(rest).toEqual(other.out);
    expect(one.status).toBe(other.status);
  });
});
