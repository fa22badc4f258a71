import { z } from './zod';

const line = (most: number) => z.string().min(1).max(most);

/** 公函: the letter that announces the visit. */
const OfficialLetter = z.object({ number: line(80).optional(), title: line(200).optional(), from: line(200).optional() });

const Lodging = z.object({
  place: line(200),
  room: z.enum(['standard', 'single', 'suite']).optional(),
  rooms: z.int().min(1).max(9999).optional(),
  note: line(400).optional(),
});

/** 联系人 (handbook, 准备): one or two people are named for the guests to turn to. */
const Contact = z.object({ name: line(200), duty: line(120).optional(), phone: line(60).optional() });

/** What was or will be spent and is no occasion's own `cost`; sums are in yuan. */
const Cost = z.object({ item: line(200), amount: z.number().min(0).max(1_000_000_000), note: line(400).optional() });

/**
 * The head of the reception sheet and of the 公务接待清单: what is settled before anybody is seated (handbook.md H8, H9, H14, H15;
 * columns of the list in cn.md §12.3).
 */
export const ReceptionSheet = z.object({
  /** 接待级别, in the office's own words. */
  level: line(80).optional(),
  purpose: line(400).optional(),
  /** 来访单位. */
  visitor: line(400).optional(),
  letter: OfficialLetter.optional(),
  /** 申请人, 承办部门: who answers for the reception. */
  applicant: line(200).optional(),
  department: line(200).optional(),
  contacts: z.array(Contact).max(20).optional(),
  lodging: z.array(Lodging).max(40).optional(),
  costs: z.array(Cost).max(200).optional(),
});
export type ReceptionSheet = z.infer<typeof ReceptionSheet>;
