import { PersonId } from './ids';
import { z } from './zod';

export const Party = z.enum(['guest', 'host', 'other']);
export type Party = z.infer<typeof Party>;

export const Role = z.enum([
  'member',
  'principal',
  'deputy',
  'moderator',
  'interpreter',
  'notetaker',
  'security',
  'driver',
  'aide',
  'carer',
  'press',
]);
export type Role = z.infer<typeof Role>;

export const Status = z.enum(['confirmed', 'tentative', 'withdrawn']);
export type Status = z.infer<typeof Status>;

/** The ten leading levels of CONTRACT §2, 1 (国家级正职) to 10 (乡科级副职). */
export const Grade = z.int().min(1).max(10);
export type Grade = z.infer<typeof Grade>;

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or with a time. Compared as text. */
const When = z.string().regex(/^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?)?)?$/, 'A date looks like 2026-11 or 2026-11-30.');

export const Person = z.object({
  id: PersonId,
  name: z.string().min(1).max(200),
  party: Party,
  /** 排名 inside the party, 1 first; ties allowed. It outranks every computed order. */
  officialOrder: z.int().min(1).optional(),
  title: z.string().max(400).optional(),
  organization: z.string().max(400).optional(),
  delegation: z.string().max(200).optional(),
  country: z.string().max(120).optional(),
  grade: Grade.optional(),
  sex: z.enum(['female', 'male']).optional(),
  role: Role,
  serves: PersonId.optional(),
  spouse: PersonId.optional(),
  apart: z.array(PersonId).optional(),
  together: z.array(PersonId).optional(),
  languages: z.array(z.string().min(1)).optional(),
  diet: z.string().max(400).optional(),
  needs: z.array(z.string().min(1)).optional(),
  phone: z.string().max(60).optional(),
  ethnicity: z.string().max(60).optional(),
  remarks: z.string().max(2000).optional(),
  /** A name in another script, for the other face of the card. */
  otherName: z.string().max(200).optional(),
  appointed: When.optional(),
  arrived: When.optional(),
  previous: When.optional(),
  retired: z.boolean().optional(),
  acting: z.boolean().optional(),
  /** The person represented; may be somebody who is not on the list, hence a name. */
  represents: z.string().max(200).optional(),
  class: z.enum(['ambassador', 'minister', 'charge']).optional(),
  credentials: When.optional(),
  status: Status.optional(),
  /** Columns of the list that nothing here reads, kept word for word. */
  unread: z.record(z.string(), z.string()).optional(),
});
export type Person = z.infer<typeof Person>;

const unranked: ReadonlySet<Role> = new Set(['interpreter', 'notetaker', 'security', 'driver', 'carer', 'press']);

/** Interpreters, drivers, guards and note-takers have a seat but no rank (占位不占数). */
export const hasRank = ({ role }: Pick<Person, 'role'>): boolean => !unranked.has(role);

export const attends = ({ status }: Pick<Person, 'status'>): boolean => status !== 'withdrawn';
