import type { Speaker } from '../../i18n/speak';
import { attends, hasRank, type Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import { countryOf } from '../../protocol/precedence/countries/countries';
import { gradeOf } from '../../protocol/precedence/title/grade-of';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { regulation } from '../../protocol/sources/office';
import { tidyName } from '../card-name';
import { clauses } from '../clauses';
import { defineDocument, tick } from '../document-kind';
import type { Block, Row } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { orNobody } from '../nobody';
import { sheetOf } from '../paper';
import { headed } from '../person-words';
import type { PrintJob } from '../print-job';
import { signatures } from '../signatures';
import { sourceLine } from '../source-line';
import { spokenSpan, spokenTime } from '../when';

/** Drivers, guards and carers are served, not received. */
const isReceived = ({ role }: Person): boolean => role !== 'driver' && role !== 'security';

type Parts = {
  readonly guests: readonly Person[];
  readonly companions: readonly Person[];
  /** 工作人员: the list names them too (cn.md §10, the regulation as revised in 2025). */
  readonly staff: readonly Person[];
  readonly contexts: readonly OccasionContext[];
  readonly reception: Reception;
};

const partsOf = ({ reception, contexts, context }: PrintJob): Parts => {
  const people = context ? context.people : peopleInOrder(reception).filter(attends);
  return {
    reception,
    contexts,
    guests: people.filter((person) => person.party === 'guest' && isReceived(person)),
    companions: people.filter((person) => person.party === 'host' && isReceived(person) && hasRank(person)),
    staff: people.filter((person) => person.party === 'host' && !hasRank(person)),
  };
};

const unitOf = ({ organization, delegation }: Person): string => organization ?? delegation ?? '';

/** What the list must say and the plan does not: guest unit, name and post; item, time and place; cost; the letter. */
function missingFrom({ reception, guests, contexts }: Parts, speaker: Speaker): readonly string[] {
  const { sheet } = reception;
  const without = (people: readonly Person[], has: (person: Person) => unknown) =>
    people.filter((person) => !has(person)).map(({ name }) => name);
  const names = (key: 'unit' | 'post', people: readonly string[]) =>
    people.length > 0 ? [speaker.say('documents', `inventory.missing.${key}`, { names: speaker.list(people), count: people.length })] : [];
  const titles = (key: 'time' | 'place', list: readonly OccasionContext[]) =>
    list.length > 0
      ? [speaker.say('documents', `inventory.missing.${key}`, { names: speaker.list(list.map(({ occasion }) => occasion.title)) })]
      : [];
  const isCosted = (sheet?.costs?.length ?? 0) > 0 || contexts.some(({ occasion }) => occasion.cost !== undefined);
  return [
    ...(sheet?.letter?.number || sheet?.letter?.title ? [] : [speaker.say('documents', 'inventory.missing.letter')]),
    ...(guests.length > 0 ? [] : [speaker.say('documents', 'inventory.missing.guests')]),
    ...names('unit', without(guests, unitOf)),
    ...names(
      'post',
      without(guests, ({ title }) => title),
    ),
    ...(contexts.length > 0 ? [] : [speaker.say('documents', 'inventory.missing.activities')]),
    ...titles(
      'time',
      contexts.filter(({ occasion }) => !occasion.start),
    ),
    ...titles(
      'place',
      contexts.filter(({ occasion }) => !occasion.place),
    ),
    ...(isCosted ? [] : [speaker.say('documents', 'inventory.missing.cost')]),
  ];
}

/** What the list says of the level, else what a Chinese post says of it: offices abroad are of no 厅级 or 处级. */
const levelOf = (guest: Person): number | undefined =>
  guest.country === undefined || countryOf(guest.country)?.code === 'CN' ? gradeOf(guest) : guest.grade;

/** 厅级几人、处级几人、以下几人 (cn.md §12.3). */
function levels(guests: readonly Person[], speaker: Speaker): string {
  const grades = guests.map(levelOf);
  const within = (from: number, to: number) => grades.filter((grade) => grade !== undefined && grade >= from && grade <= to).length;
  const counts = [
    ['province', within(1, 4)],
    ['bureau', within(5, 6)],
    ['county', within(7, 8)],
    ['below', within(9, 10)],
    ['unknown', grades.filter((grade) => grade === undefined).length],
  ] as const;
  return speaker.list(
    counts.filter(([, count]) => count > 0).map(([key, count]) => speaker.say('documents', `inventory.level.${key}`, { count })),
  );
}

/** English parts thousands; a Chinese form does not. */
function yuan(amount: number, speaker: Speaker): string {
  const figures = amount.toFixed(2);
  const parted = speaker.language === 'en' ? figures.replace(/\B(?=(\d{3})+\.)/g, ',') : figures;
  return speaker.say('documents', 'inventory.yuan', { amount: parted });
}

function headRows({ reception, guests, companions }: Parts, speaker: Speaker): readonly Row[] {
  const { sheet = {}, contact } = reception;
  const say = (key: 'level' | 'purpose' | 'visitor' | 'letter' | 'applicant' | 'department' | 'contacts') =>
    headed(speaker.say('model', `sheet.${key}`));
  const { letter } = sheet;
  const principal = guests[0];
  return [
    [say('visitor'), sheet.visitor ?? speaker.list([...new Set(guests.map(unitOf))].filter(Boolean)), say('level'), sheet.level ?? ''],
    [
      say('letter'),
      [letter?.number, letter?.title, letter?.from].filter(Boolean).join(' '),
      say('purpose'),
      sheet.purpose ?? reception.title,
    ],
    [say('department'), sheet.department ?? '', say('applicant'), sheet.applicant ?? ''],
    [
      speaker.say('documents', 'inventory.principal'),
      principal ? [tidyName(principal.name), principal.title].filter(Boolean).join('　') : '',
      speaker.say('documents', 'inventory.numbers'),
      clauses(
        [speaker.say('documents', 'inventory.count', { guests: guests.length, companions: companions.length }), levels(guests, speaker)],
        speaker,
      ),
    ],
    [
      speaker.say('documents', 'inventory.date'),
      reception.date ? spokenTime(reception.date, speaker, 'ofRecord') : '',
      say('contacts'),
      clauses([...(sheet.contacts ?? []).map(({ name, phone }) => [name, phone].filter(Boolean).join(' ')), contact], speaker),
    ],
  ];
}

function costRows({ reception, contexts }: Parts, speaker: Speaker): readonly Row[] {
  const own = contexts.flatMap(({ occasion }) =>
    occasion.cost === undefined ? [] : [{ item: occasion.title, amount: occasion.cost, note: '' }],
  );
  const all = [...own, ...(reception.sheet?.costs ?? [])];
  const total = all.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...all.map(({ item, amount, note }) => [item, yuan(amount, speaker), note ?? '']),
    [speaker.say('documents', 'inventory.total'), all.length > 0 ? yuan(total, speaker) : '', ''],
  ];
}

/** 公务接待清单: guests with unit and post, what was done when and where, companions, costs, and who signs for it. */
export const receptionList = defineDocument({
  id: 'reception-list',
  scope: 'reception',
  group: 'archive',
  options: { companions: tick(true), costs: tick(true), missing: tick(true) },
  make(job, { companions, costs, missing }) {
    const { speaker, reception } = job;
    const parts = partsOf(job);
    const say = (
      key:
        | 'guests'
        | 'activities'
        | 'companions'
        | 'staff'
        | 'costs'
        | 'unit'
        | 'name'
        | 'post'
        | 'activity'
        | 'item'
        | 'time'
        | 'place'
        | 'amount'
        | 'note'
        | 'number'
        | 'nobody',
    ) => speaker.say('documents', `inventory.${key}`);
    const absent = missingFrom(parts, speaker);
    const persons = (people: readonly Person[]): Block =>
      people.length === 0
        ? { kind: 'text', text: say('nobody') }
        : {
            kind: 'table',
            grid: true,
            columns: [
              { header: say('number'), share: 12, voice: 'plain', align: 'middle' },
              { header: say('unit'), share: 60 },
              { header: say('name'), share: 44, voice: 'name' },
              { header: say('post'), share: 54 },
            ],
            rows: people.map((person, place) => [String(place + 1), unitOf(person), tidyName(person.name), person.title ?? '']),
          };
    const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
    const blocks: readonly Block[] = [
      {
        kind: 'table',
        headless: true,
        grid: true,
        columns: [
          { header: '', share: 32, voice: 'plain' },
          { header: '', share: 53 },
          { header: '', share: 32, voice: 'plain' },
          { header: '', share: 53 },
        ],
        rows: headRows(parts, speaker),
      },
      heading(say('guests')),
      persons(parts.guests),
      heading(say('activities')),
      orNobody(
        {
          kind: 'table',
          grid: true,
          columns: [
            { header: say('activity'), share: 56 },
            { header: say('time'), share: 60, whole: true },
            { header: say('place'), share: 54 },
          ],
          rows: parts.contexts.map(({ occasion }) => [occasion.title, spokenSpan(occasion, speaker), occasion.place ?? '']),
        },
        speaker,
        'inventory.nobody',
      ),
      ...(companions ? [heading(say('companions')), persons(parts.companions)] : []),
      ...(companions && parts.staff.length > 0 ? [heading(say('staff')), persons(parts.staff)] : []),
      ...(costs
        ? [
            heading(say('costs')),
            {
              kind: 'table' as const,
              grid: true,
              columns: [
                { header: say('item'), share: 80 },
                { header: say('amount'), share: 40, voice: 'plain' as const, align: 'end' as const },
                { header: say('note'), share: 50 },
              ],
              rows: costRows(parts, speaker),
              holds: true,
            },
          ]
        : []),
      { kind: 'space', height: 8 },
      signatures(speaker.say('documents', 'inventory.signed')),
      ...(missing && absent.length > 0
        ? [heading(speaker.say('documents', 'inventory.incomplete')), ...absent.map((text) => ({ kind: 'text' as const, text }))]
        : []),
    ];
    const title = speaker.say('documents', 'inventory.title');
    const foot = sourceLine({ ...regulation('公务接待清单'), grade: 'professional' }, speaker);
    return {
      title,
      ...flowing({ sheet: sheetOf('A4', 'portrait'), title, line: reception.title, foot, blocks }),
      notes:
        absent.length > 0
          ? [speaker.say('documents', 'inventory.noteMissing', { count: absent.length }), ...absent]
          : [speaker.say('documents', 'inventory.complete')],
    };
  },
});
