import { swapSeats } from '../../src/commands/swap-seats';
import { speakerFor } from '../../src/i18n/speak';
import { buildLayout, templates } from '../../src/layouts/index';
import type { Layout, LayoutId } from '../../src/layouts/layout';
import { layoutIds } from '../../src/layouts/layout';
import { ownLayout } from '../../src/layouts/own';
import { roomOf } from '../../src/model/drawn-room';
import type { OccasionId } from '../../src/model/ids';
import { ReceptionId } from '../../src/model/ids';
import { occupantOf, type Settings, takenSeats } from '../../src/model/occasion';
import { emptyReception, type Reception } from '../../src/model/reception';
import { nobodyMoves } from '../../src/protocol/arrange/last-minute/outcome-of';
import { seniorityOf } from '../../src/protocol/precedence/seniority-of';
import { activeFindings } from '../../src/protocol/review/active-findings';
import { occasionContextOf } from '../../src/protocol/review/occasion-context-of';
import { scoreOf } from '../../src/protocol/review/score';
import type { Finding } from '../../src/protocol/rules/finding';
import { createReceptionStore } from '../../src/store/store';
import { bookPort } from '../../src/ui/app-engine/book/book';
import { changePort } from '../../src/ui/app-engine/changing';
import { createHousing } from '../../src/ui/app-engine/housing';
import { lacksSides, roomFrom, withRooms } from '../../src/ui/app-engine/rooming';
import type { ChangePort } from '../../src/ui/change/change-port';
import type { HandPort } from '../../src/ui/editor/plan-port';
import type { Engine } from '../../src/ui/engine';
import type { ExportPort } from '../../src/ui/files/export-port';
import type { FileState, FilesPort, FileTrouble, Recent, SaveState, VersionInfo } from '../../src/ui/files/files-port';
import type { OpenedHouse } from '../../src/ui/house/house-port';
import type { Review } from '../../src/ui/panels/review-port';
import type { DocumentsPort } from '../../src/ui/print/documents-port';
import type { ArrangePort } from '../../src/ui/proposal/arrange-port';
import type { OpenedRoom } from '../../src/ui/rooms/rooms-port';
import { PlainCanvas } from './plain-canvas';
import { stubArranging } from './stub-arranging';
import { stubDocuments } from './stub-documents';
import { stubImport } from './stub-import';
import { stubMerging } from './stub-merging';
import { citation, talksOrder } from './talks-order';

export type StubOptions = {
  readonly reception?: Reception;
  readonly recents?: readonly Recent[];
  readonly saved?: SaveState;
  readonly mayBeCleared?: boolean;
  readonly file?: FileState;
  readonly versions?: readonly VersionInfo[];
  readonly documents?: DocumentsPort;
  /** What every version holds. */
  readonly versionText?: Reception;
  readonly arrange?: Partial<ArrangePort>;
  readonly changing?: ChangePort;
  /** Takes what would be saved as a diagnosis. */
  readonly diagnoses?: string[];
  readonly openTrouble?: FileTrouble;
  readonly openRoom?: OpenedRoom | FileTrouble | 'cancelled';
  readonly exporting?: ExportPort;
  readonly openHouse?: OpenedHouse | FileTrouble | 'cancelled';
  /** What the file held when it was last read, and what somebody else has made of it since: both are merged as the program does. */
  readonly changedFile?: { readonly base: Reception; readonly theirs: Reception };
  /** In place of what the stub answers. */
  readonly files?: Partial<FilesPort>;
  readonly hand?: HandPort;
};

/** Everything goes out, and nothing comes in. */
export const stubExporting: ExportPort = {
  save: async () => true,
  savePicture: async () => 'done',
  copyPicture: async () => 'done',
  copyTable: async () => undefined,
  saveTemplate: async () => undefined,
  openTemplate: async () => 'cancelled',
};

const isLayout = (id: string): id is LayoutId => layoutIds.some((known) => known === id);

function draw(id: LayoutId, settings: Settings): Layout | undefined {
  if (!templates.some((template) => template.id === id)) return undefined;
  const built = buildLayout(id, settings);
  return 'fault' in built ? undefined : built;
}

const emptyHand: HandPort = {
  start: () => undefined,
  pickUp: () => undefined,
  isHolding: () => false,
  carried: () => undefined,
  subscribe: () => () => undefined,
};

/** For the screens' own tests and pictures: real store, layouts and names; a small convention and findings that are made by hand. */
export function stubEngine({
  reception,
  recents = [],
  saved = { state: 'saved', at: '2026-11-23T10:42:00' },
  mayBeCleared = false,
  file = { state: 'none' },
  versions = [],
  documents = stubDocuments,
  versionText,
  arrange = {},
  diagnoses,
  openTrouble,
  openHouse = 'cancelled',
  openRoom = 'cancelled',
  exporting = stubExporting,
  changedFile,
  files = {},
  changing,
  hand = emptyHand,
}: StubOptions = {}): Engine {
  const store = createReceptionStore(reception ?? emptyReception(ReceptionId.parse('empty'), '新的接待方案'));

  function review(id: OccasionId): Review {
    const now = store.getReception();
    const occasion = now.occasions[id];
    const room = occasion && roomOf(now.rooms, occasion.layout);
    if (!occasion || !(room || isLayout(occasion.layout))) throw new Error(`No occasion ${id}.`);
    const layout = room ? ownLayout(room) : isLayout(occasion.layout) ? draw(occasion.layout, occasion.settings) : undefined;
    if (!layout) throw new Error(`No layout ${occasion.layout}.`);
    const context = occasionContextOf({
      reception: now,
      occasion,
      layout,
      honor: talksOrder(layout, occasion),
      seniority: seniorityOf(Object.values(now.people), occasion.given),
    });
    const findings = findingsOf(context);
    return { context, findings, score: scoreOf(activeFindings(findings, now.waivers, occasion)) };
  }

  const namesOf = (finding: Finding) => finding.people.map((id) => store.getReception().people[id]?.name ?? '');
  return {
    store: { ...store, dispatch: (commands, label) => store.dispatch(commands, label as Parameters<typeof store.dispatch>[1]) },
    review,
    say: (finding, language) => {
      const [first = '', second = ''] = namesOf(finding);
      const [seat = '', other = ''] = finding.seats;
      const zh = language === 'zh-CN';
      if (finding.rule === 'order')
        return {
          title: zh ? '位次倒置' : 'Order reversed',
          fault: zh ? '位次倒置' : 'Order reversed',
          norm: zh ? '尊者居上' : 'Seniors above',
          text: zh
            ? `第 3 位${first}坐 ${seat}，低于第 4 位${second}的 ${other}。`
            : `${first} (3) sits at ${seat}, below ${second} (4) at ${other}.`,
          source: zh ? citation.source : 'Talks, five sources agree',
        };
      if (finding.rule === 'numbers')
        return {
          title: zh ? '双方人数不等' : 'Sides differ in number',
          fault: zh ? '双方人数不等' : 'Sides differ in number',
          norm: zh ? '双方人数相当' : 'Sides of equal number',
          text: zh ? '客方 11 人，主方 10 人，S1 空席。' : '11 guests, 10 hosts; S1 is empty.',
          source: zh ? '对等原则' : 'Reciprocity',
        };
      return {
        title: zh ? `${first}尚未确认出席` : `${first} is tentative`,
        fault: zh ? '尚未确认出席' : 'Tentative',
        norm: zh ? '出席已确认' : 'Attendance confirmed',
        text: zh ? '距会谈还有 3 天，席签暂不打印。' : 'Three days to go; no card is printed yet.',
        source: zh ? '办公室习惯' : 'Office custom',
      };
    },
    suggestions: (occasion, finding, language) => {
      const [first, second] = finding.seats;
      if (finding.rule !== 'order' || !first || !second) return [];
      return [
        {
          label: language === 'zh-CN' ? '对调两人' : 'Swap them',
          commands: [swapSeats(occasion, first, second)],
          cures: [finding],
          causes: [],
          score: { breach: 0, departure: 1, remark: 1 },
        },
      ];
    },
    why: (occasion, seat, language) => {
      const { context } = review(occasion);
      const mine = context.layout.seats.find(({ id }) => id === seat);
      if (!context.honor || !mine || !/^[NS]$/.test(mine.side)) return undefined;
      const zh = language === 'zh-CN';
      return {
        order: context.layout.seats
          .filter(({ side }) => side === mine.side)
          .map(({ id }) => {
            const standing = context.standing(id);
            return { seat: id, mark: standing ? String(standing.rank) : zh ? '译' : 'int', kind: standing ? 'rank' : 'role' };
          }),
        steps: [
          { text: zh ? '主方背门，坐 S 一侧' : 'Hosts sit with their backs to the door', source: '', deciding: false },
          { text: zh ? '主谈人居中：S6 为第 1 位' : 'The principal sits at the center, S6', source: '', deciding: false },
          {
            text: zh ? '译员坐主谈人右侧 S7' : 'The interpreter sits on the right, S7',
            source: zh ? '占席位，不计位次' : 'takes a seat, not a rank',
            deciding: false,
          },
          {
            text: zh ? '等距时以右为上：S8 先于 S4' : 'At equal distance, right over left',
            source: zh ? '惯例“涉外会谈”第 4 条，由它分出先后' : 'Talks with foreign guests, no. 4',
            deciding: true,
          },
        ],
      };
    },
    arrange: { ...stubArranging(review), ...arrange },
    judge: (id, _person, seat) => ({
      allowed: !occupantOf(store.getReception().occasions[id] ?? { seating: {} }, seat),
      best: seat === 'S1',
      note: seat === 'S1' ? '第 10 位' : '',
    }),
    cite: ({ source }) => source,
    catalogue: withRooms(
      {
        templates,
        draw,
        conventions: (['cn-domestic', 'cn-foreign', 'intl'] as const).map((id) => ({
          id,
          covers: (layout) => id !== 'intl' || layout !== 'meeting/rostrum',
          givensFor: (layout) =>
            layout === 'meeting/talks' ? [{ key: 'interpreters', choices: ['none', 'beside', 'behind'], standard: 'none' }] : [],
        })),
      },
      store.getReception,
    ),
    names: {
      layout: (id, language) =>
        roomOf(store.getReception().rooms, id)?.name ?? speakerFor(language).speak('layouts', `name.${id.replace('/', '.')}`),
      setting: (_layout, { key }, language) => worded(language, `setting.${key}`, key),
      settingChoice: (_layout, key, choice, language) => worded(language, `choice.${key}.${choice}`, choice),
      convention: (id, language) =>
        ({ 'cn-domestic': ['国内政务', 'Chinese, domestic'], 'cn-foreign': ['涉外', 'Chinese, foreign guests'] })[id as 'cn-foreign']?.[
          language === 'en' ? 1 : 0
        ] ?? (language === 'en' ? 'International' : '国际通行'),
      conventionFor: (_occasion, language) => (language === 'en' ? 'Foreign talks, right over left' : '涉外会谈，以右为上'),
      given: (key, language) => (language === 'en' ? key : '译员'),
      givenChoice: (_key, choice, language) =>
        language === 'en' ? choice : ({ none: '没有', beside: '在旁', behind: '在后' }[choice] ?? choice),
      refusal: ({ because, subject }, language) => worded(language, `refusal.${because}`, `${because} ${subject}`),
    },
    import: async () => stubImport,
    changing: async () => changing ?? { ...changePort, search: async () => nobodyMoves },
    book: async () => bookPort,
    documents: async () => documents,
    exporting: async () => exporting,
    files: {
      recents: async () => recents,
      openRecent: async () => openTrouble,
      move: async () => undefined,
      duplicate: async () => undefined,
      emptyTrash: async () => undefined,
      open: async () => openTrouble ?? 'cancelled',
      save: async () => 'saved',
      saveCopyOf: async () => true,
      saveDiagnosis: async (text) => void diagnoses?.push(text),
      fileState: () => file,
      ...stubMerging(store, changedFile),
      keepVersion: async () => true,
      versions: async () => versions,
      readVersion: async () => versionText ?? { message: '读不出来。' },
      nameVersion: async () => undefined,
      removeVersion: async () => undefined,
      sealing: () => 'open',
      setPassphrase: async () => undefined,
      lock: async () => undefined,
      start: async (next) => store.replaceReception(next),
      takeOver: async () => undefined,
      onNews: () => () => undefined,
      saveState: () => saved,
      mayBeCleared: () => mayBeCleared,
      subscribe: () => () => undefined,
      ...files,
    },
    house: { ...createHousing(store.getReception), save: async () => undefined, open: async () => openHouse },
    rooms: {
      ranksIn: () => new Map(),
      lacksSides: (id, room) => lacksSides(store.getReception(), id, room),
      from: (id, room, name, words) => roomFrom(review(id).context, room, name, words),
      save: async () => undefined,
      open: async () => openRoom,
    },
    SeatCanvas: Object.assign(PlainCanvas, { fetched: async () => undefined }),
    hand,
  };
}

function worded(language: 'zh-CN' | 'en', key: string, otherwise: string): string {
  const speaker = speakerFor(language);
  const area = (['layouts', 'commands'] as const).find((one) => speaker.knows(one, key));
  return area ? speaker.speak(area, key, { subject: otherwise }) : otherwise;
}

/** The three findings of the sample talks, for as long as they are true. */
function findingsOf({ occasion, people, layout }: Review['context']): readonly Finding[] {
  if (layout.id !== 'meeting/talks') return [];
  const lower = people.find(({ id }) => id === 'sample-lu');
  const upper = people.find(({ id }) => id === 'sample-meng');
  const waiting = people.filter(({ status }) => status === 'tentative');
  const seatOf = (id: string) => takenSeats(occasion).find(([, person]) => person === id)?.[0];
  const [low, high] = [seatOf('sample-lu'), seatOf('sample-meng')];
  return [
    ...(lower && upper && low === 'S4' && high === 'S8'
      ? [
          {
            rule: 'order',
            severity: 'breach',
            messageId: 'x',
            data: {},
            seats: [low, high],
            people: [lower.id, upper.id],
            citation,
          } as const,
        ]
      : []),
    {
      rule: 'numbers',
      severity: 'departure',
      messageId: 'x',
      data: {},
      seats: [],
      people: [],
      citation: { ...citation, relation: 'inspires' },
    },
    ...waiting.map(
      ({ id }) =>
        ({
          rule: 'tentative',
          severity: 'remark',
          messageId: 'x',
          data: {},
          seats: [],
          people: [id],
          citation: { ...citation, relation: 'inspires' },
        }) as const,
    ),
  ];
}
