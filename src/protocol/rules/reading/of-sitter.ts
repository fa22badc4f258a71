import type { Misplaced } from './misplaced';

/** Explains a finding that speaks of one person on one seat: both are named, and nothing else. */
export const ofSitter =
  <MessageId extends string>(messageId: MessageId) =>
  ({ person, seat }: Misplaced) => ({
    messageId,
    data: { person: person.name, seat: seat.id },
    seats: [seat.id],
    people: [person.id],
  });
