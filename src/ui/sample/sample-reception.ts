import type { Language } from '../../i18n/speak';
import { blockOf, OccasionId, type PersonId, ReceptionId, SeatId as Seat, type SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { currentFormatVersion, Reception } from '../../model/reception';
import { samplePeople, samplePerson } from './sample-people';

type Plan = Omit<Occasion, 'id' | 'attendees' | 'seating' | 'locks' | 'chosen'> & {
  readonly id: string;
  readonly date: string;
  /** Seat → person; a name without a seat only attends. */
  readonly seated: string;
  readonly unseated?: string;
  readonly locked?: string;
};

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** `N6=moravi N5=lind` as a seating, block by block. */
function seatingOf(seated: string): Occasion['seating'] {
  const seating: Record<string, Record<SeatId, PersonId>> = {};
  for (const pair of words(seated)) {
    const [seat = '', person = ''] = pair.split('=');
    const id = Seat.parse(seat);
    seating[blockOf(id)] = { ...seating[blockOf(id)], [id]: samplePerson(person) };
  }
  return seating;
}

function occasion({ id, date, start, end, seated, unseated = '', locked = '', ...rest }: Plan): Occasion {
  const attending = [...words(seated).map((pair) => pair.slice(pair.indexOf('=') + 1)), ...words(unseated)];
  return {
    ...rest,
    id: OccasionId.parse(`sample-${id}`),
    start: `${date}T${start}`,
    ...(end ? { end: `${date}T${end}` } : {}),
    seating: seatingOf(seated),
    attendees: Object.fromEntries(attending.map((person) => [samplePerson(person), true])),
    locks: Object.fromEntries(words(locked).map((seat) => [Seat.parse(seat), true])),
    chosen: {},
  };
}

const date = '2026-11-26';

/** Talks with one pair out of order, a chair left free, and somebody who has not confirmed: something to look at and to mend. */
const talks: Plan = {
  id: 'talks',
  title: '会谈',
  date,
  start: '10:10',
  end: '11:20',
  place: '市政府一号会议厅',
  layout: 'meeting/talks',
  settings: { perSide: 11, behind: 3, door: 'side' },
  convention: 'cn-foreign',
  given: { interpreters: 'beside' },
  seated: `N6=moravi N5=lind N8=kovac N4=rossini N9=strand N3=beck N10=deran N2=halan N11=davi N1=ferre N7=qin NB1=andri NB2=eva NB3=jan
    S6=shen S5=ouyang S4=lu S8=meng S9=gulnar S3=he S10=gu S2=bai S11=tang S7=lin SB1=jian SB2=shi`,
  unseated: 'cheng',
  locked: 'S6',
};

const firstCar: Plan = {
  id: 'car-1',
  title: '主车',
  date,
  start: '09:10',
  end: '09:40',
  place: '机场至市政府',
  layout: 'vehicle/sedan',
  settings: { front: 'bucket', wheel: 'left' },
  convention: 'cn-foreign',
  given: { driver: 'chauffeur' },
  seated: '1A=luo 1C=jan 2C=moravi 2A=shen',
};

const secondCar: Plan = {
  id: 'car-2',
  title: '二号车',
  date,
  start: '09:10',
  end: '09:40',
  place: '机场至市政府',
  layout: 'vehicle/van-7',
  settings: { wheel: 'left' },
  convention: 'cn-foreign',
  given: { driver: 'chauffeur' },
  seated: '1A=jiang 3C=lind 3A=ouyang 2C=qin',
  unseated: 'kovac',
};

const meeting: Plan = {
  id: 'rostrum',
  title: '友城合作大会',
  date,
  start: '14:30',
  end: '16:00',
  place: '江临会堂',
  layout: 'meeting/rostrum',
  settings: { rows: '7' },
  convention: 'cn-domestic',
  given: { even: 'first-right-of-center' },
  seated: '1D=shen 1E=ouyang 1C=lu 1F=meng 1B=gulnar 1G=he 1A=gu',
};

const banquet: Plan = {
  id: 'banquet',
  title: '欢迎宴会',
  date,
  start: '18:00',
  end: '20:00',
  place: '临江宾馆一楼云栖厅',
  layout: 'banquet/round',
  settings: { seats: 10 },
  convention: 'cn-foreign',
  given: { hosts: 'two' },
  seated: '1=shen 10=moravi 2=lind 6=ouyang 5=kovac 7=rossini 9=lu',
  unseated: 'strand gulnar qin',
};

const english: Readonly<Record<string, readonly [title: string, place: string]>> = {
  talks: ['Talks', 'City Hall, Room 1'],
  'car-1': ['First car', 'Airport to City Hall'],
  'car-2': ['Second car', 'Airport to City Hall'],
  rostrum: ['Conference', 'Jianglin Hall'],
  banquet: ['Welcome banquet', 'Linjiang Hotel'],
};

function inEnglish(plan: Plan): Plan {
  const [title = plan.title, place = plan.place ?? ''] = english[plan.id] ?? [];
  return { ...plan, title, place };
}

/** One day of a visit, with everything that the program is for. */
export function sampleReception(language: Language): Reception {
  const occasions = [firstCar, secondCar, talks, meeting, banquet].map((plan) => occasion(language === 'en' ? inEnglish(plan) : plan));
  return Reception.parse({
    format: 'xici',
    formatVersion: currentFormatVersion,
    id: ReceptionId.parse('sample-rovis'),
    title: language === 'en' ? 'Rovis delegation visit' : '罗维斯市代表团访问江临',
    date,
    place: language === 'en' ? 'Jianglin' : '江临',
    contact: language === 'en' ? 'Jianglin Foreign Affairs Office, ext. 2160' : '江临市外事办公室　分机 2160',
    people: samplePeople(language),
    occasions: Object.fromEntries(occasions.map((one) => [one.id, one])),
    programme: occasions.map(({ id }) => id),
    waivers: {},
    settings: { rules: {} },
  });
}
