import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Speaker } from '../../../i18n/speak';
import type { Voice, Voices } from './voices';

/**
 * The kinds of line of these documents. Each is a style of Word under its own name, so that an office changes all of its kind at once,
 * finds its way by the headings, and makes a table of contents of them.
 */
export type LineStyle =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Subtitle'
  | 'ListHead'
  | 'ListText'
  | 'Remark'
  | 'SeatName'
  | 'SeatText'
  | 'CardName';

type Look = {
  /** Points; none where each line has its own. */
  readonly size?: number;
  readonly voice: Voice;
  readonly bold?: boolean;
  readonly align: 'center' | 'left';
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  /** 0: as a heading of the first level. */
  readonly level?: number;
  /** Names are no words that a program should doubt. */
  readonly unproved?: boolean;
};

/** 二号, 小二, 小三, 五号, 小五: the sizes of office documents. */
const looks: Readonly<Record<LineStyle, Look>> = {
  Title: { size: 22, voice: 'title', align: 'center', after: 4 },
  Heading1: { size: 18, voice: 'title', align: 'center', after: 6, keepNext: true, level: 0 },
  Heading2: { size: 15, voice: 'title', align: 'center', before: 14, after: 6, keepNext: true, level: 1 },
  Subtitle: { size: 10.5, voice: 'text', align: 'center', after: 8 },
  ListHead: { size: 10.5, voice: 'text', bold: true, align: 'center', keepNext: true },
  ListText: { size: 10.5, voice: 'text', align: 'left', unproved: true },
  Remark: { size: 9, voice: 'text', align: 'left' },
  SeatName: { voice: 'name', bold: true, align: 'center', unproved: true },
  SeatText: { voice: 'text', align: 'center', unproved: true },
  CardName: { voice: 'name', bold: true, align: 'center', unproved: true },
};

const twips = (points: number): number => Math.round(points * 20);

function styleOf({ size, voice, bold = false, align, before = 0, after = 0, keepNext, level, unproved }: Look, fonts: Voices) {
  return {
    quickFormat: true,
    run: {
      font: fonts[voice],
      bold,
      // The styles that Word has from birth are blue.
      color: '000000',
      ...(size === undefined ? {} : { size: size * 2 }),
      ...(unproved ? { noProof: true } : {}),
    },
    paragraph: {
      alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: { before: twips(before), after: twips(after) },
      ...(keepNext ? { keepNext } : {}),
      ...(level === undefined ? {} : { outlineLevel: level }),
    },
  };
}

/** 五号, which Word takes for whatever is written into such a document. */
const usual = 10.5;

/** The styles of a document; what a kind of document sets otherwise is told beside. */
export function wordStyles(fonts: Voices, speaker: Speaker, otherwise: Partial<Record<LineStyle, Partial<Look>>> = {}): IStylesOptions {
  const look = (id: LineStyle) => styleOf({ ...looks[id], ...otherwise[id] }, fonts);
  const own = (id: LineStyle, name: string): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', ...look(id) });
  const named = (id: 'ListHead' | 'ListText' | 'Remark' | 'SeatName' | 'SeatText' | 'CardName') =>
    own(id, speaker.say('exchange', `export.style.${id}`));
  return {
    default: {
      document: { run: { font: fonts.text, size: usual * 2, language: { value: 'en-US', eastAsia: 'zh-CN', bidirectional: 'ar-SA' } } },
      title: look('Title'),
      heading1: look('Heading1'),
      heading2: look('Heading2'),
    },
    paragraphStyles: [
      own('Subtitle', 'Subtitle'),
      ...(['ListHead', 'ListText', 'Remark', 'SeatName', 'SeatText', 'CardName'] as const).map(named),
    ],
  };
}
