import { piecesOf } from '../../src/documents/index';
import { stagesOf } from '../../src/documents/print-job';
import type { Language } from '../../src/i18n/speak';
import { buildLayout } from '../../src/layouts';
import type { LayoutId } from '../../src/layouts/layout';
import { blockOf } from '../../src/model/ids';
import type { Settings } from '../../src/model/occasion';
import { Reception } from '../../src/model/reception';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';
import { sampleReception } from '../../src/ui/sample/sample-reception';

type Sitting = {
  readonly id: string;
  readonly title: string;
  readonly layout: LayoutId;
  readonly settings: Settings;
  readonly people: readonly string[];
  readonly more?: object;
};

/** People on the seats of a layout as they are numbered. */
function sitting({ id, title, layout, settings, people, more = {} }: Sitting) {
  const built = buildLayout(layout, settings);
  if ('fault' in built) throw new Error(`The sample asks for a setting that ${layout} has not.`);
  const seating: Record<string, Record<string, string>> = {};
  built.seats.slice(0, people.length).forEach((seat, place) => {
    const block = blockOf(seat.id);
    seating[block] = { ...seating[block], [seat.id]: people[place] ?? '' };
  });
  return {
    id,
    title,
    start: '2026-11-27T18:00',
    end: '2026-11-27T20:00',
    place: '临江宾馆',
    layout,
    settings,
    convention: 'cn-foreign',
    given: {},
    attendees: Object.fromEntries(people.map((one) => [one, true])),
    seating,
    locks: {},
    chosen: {},
    ...more,
  };
}

/** The sample reception with a banquet of three tables, a photo and a convoy, and everything known that a sheet could say. */
export function richReception(language: Language): Reception {
  const sample = sampleReception(language);
  const people = Object.values(sample.people).map((person, place) => ({
    ...person,
    organization: person.party === 'host' ? '江临市人民政府' : '罗维斯市政府',
    phone: `138 0000 ${String(1000 + place)}`,
  }));
  const ids = people.map(({ id }) => id);
  const added = [
    sitting({ id: 'gala', title: '答谢晚宴', layout: 'banquet/hall', settings: { tables: 3, seats: 10, pattern: 'plum' }, people: ids }),
    sitting({ id: 'photo', title: '集体照', layout: 'ceremony/photo', settings: { rows: '9,10' }, people: ids.slice(0, 19) }),
    sitting({
      id: 'convoy',
      title: '赴港区车队',
      layout: 'vehicle/convoy',
      settings: { vehicles: 'sedan,mpv-7,coaster,suv' },
      people: ids.slice(0, 24),
      more: { vehicles: { V1: { role: 'lead', plate: '江A·11111' }, V2: { role: 'principal', driver: '江樵', phone: '139 0000 0000' } } },
    }),
  ];
  return Reception.parse({
    ...sample,
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    occasions: { ...sample.occasions, ...Object.fromEntries(added.map((one) => [one.id, one])) },
    programme: [...sample.programme, ...added.map(({ id }) => id)],
    sheet: {
      level: '厅局级',
      department: '市外办',
      contacts: [{ name: '简宁', duty: '联络', phone: '138 0000 0001' }],
      lodging: [{ place: '临江宾馆', room: 'standard', rooms: 14 }],
      costs: [{ item: '工作餐', amount: 1200 }],
    },
  });
}

/** The occasion on which a document has most to say; none for one of the whole reception. */
export function pieceOf(reception: Reception, document: string): OccasionContext | undefined {
  const suited = piecesOf(stagesOf(reception)).filter(({ kind }) => kind.id === document);
  return suited.map(({ context }) => context).sort((left, right) => (right?.people.length ?? 0) - (left?.people.length ?? 0))[0];
}
