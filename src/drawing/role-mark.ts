import type { SeatRole } from '../protocol/conventions/honor-order';

/** The languages that marks are drawn in; the same two as everywhere. */
export type MarkLanguage = 'zh-CN' | 'en';

type Marked = SeatRole;

const marks: Readonly<Record<MarkLanguage, Readonly<Record<Marked, string>>>> = {
  'zh-CN': {
    moderator: '持',
    interpreter: '译',
    notetaker: '记',
    security: '警',
    driver: '驾',
    aide: '随',
    carer: '护',
    press: '媒',
    signer: '签',
    assistant: '助',
    guide: '导',
    'host-spouse': '偶',
  },
  en: {
    moderator: 'M',
    interpreter: 'I',
    notetaker: 'N',
    security: 'S',
    driver: 'D',
    aide: 'A',
    carer: 'C',
    press: 'P',
    signer: 'Sg',
    assistant: 'As',
    guide: 'G',
    'host-spouse': 'Sp',
  },
};

/** The sign in a small square that stands for a role instead of an order number. */
export const roleMark = (role: SeatRole, language: MarkLanguage): string => marks[language][role];
