import type { Speaker } from './speak';

type Found = { readonly rule: string; readonly data: Readonly<Record<string, string | number>> };

/** Whoever the sentence is about, before those whom it only mentions. */
const subjects = ['interpreter', 'carer', 'guard', 'person', 'guest'] as const;

/** What is wrong at a glance: the fault, who it is about and where. The sentence of the finding says the rest. */
export function sayFault({ rule, data }: Found, speaker: Speaker): string {
  const fault = speaker.speak('rules', `${rule}.fault`);
  const text = (key: string) => {
    const value = data[key];
    return typeof value === 'string' && value !== '' && !value.startsWith('@') ? value : undefined;
  };
  // At one table seats are mere figures, which want their word.
  const seatOf = (seat: string) => (/^\d+$/.test(seat) ? speaker.say('interface', 'findings.seatOf', { seat }) : seat);
  const [one, other, seat, table] = [text('one'), text('other'), text('seat'), data.table];
  const person = subjects.map(text).find((name) => name !== undefined);
  const about =
    one && other
      ? speaker.list([one, other])
      : person && seat
        ? speaker.say('interface', 'findings.whoWhere', { who: person, seat: seatOf(seat) })
        : (person ?? (table !== undefined && table !== '' ? speaker.say('interface', 'findings.atTable', { table }) : undefined));
  return about ? speaker.say('interface', 'findings.faultOf', { fault, about }) : fault;
}
