import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { givenOf } from './reading/given-of';
import { principalOf } from './reading/principals';
import { defineRule } from './rule';

type Facts = { readonly guest: Person; readonly host: Person };

const bilateral: readonly string[] = ['meeting/talks', 'meeting/courtesy-call', 'ceremony/signing'];

/**
 * 对等: the principal host is of the principal guest's level, among Chinese as well (handbook.md H9). Only where the list gives both
 * grades, and as a remark: 破格 is a choice, and who visits a lower office says so by `visit=superior`.
 */
export const principalsEqualInRank = defineRule({
  id: 'principals-equal-in-rank',
  severity: 'remark',
  citation: cn.principalsEqual,
  watches: ['people', 'scene'],
  messageIds: ['hostLower', 'hostHigher'],

  *check(context): Generator<Facts> {
    const { layout, occasion } = context;
    if (!bilateral.includes(layout.id) || !occasion.convention.startsWith('cn-') || givenOf(context, 'visit') === 'superior') return;
    const [guest, host] = [principalOf(context, 'guest'), principalOf(context, 'host')];
    if (guest?.grade && host?.grade && guest.grade !== host.grade) yield { guest, host };
  },

  explain: ({ guest, host }) => ({
    messageId: (host.grade ?? 0) > (guest.grade ?? 0) ? 'hostLower' : 'hostHigher',
    data: { guest: guest.name, host: host.name },
    seats: [],
    people: [guest.id, host.id],
  }),
});
