import { describe, expect, it } from 'vitest';
import { PersonId } from '../../../src/model/ids';
import { type ChangeDraft, type ChangeKind, changeOf, draftFor } from '../../../src/ui/change/change-draft';
import { li, person, smallReception, sun, wang } from '../../laws/small-reception';

const fresh = PersonId.parse('fresh');
/** What the form makes of this draft. */
const asked = (kind: ChangeKind, about = li, more: Partial<ChangeDraft> = {}) =>
  changeOf({ ...draftFor(kind, about, fresh), ...more }, smallReception);
const form = (more: Partial<ChangeDraft['newcomer']> = {}) => ({ ...draftFor('add', undefined, fresh).newcomer, ...more });

describe('a change as the form asks for it', () => {
  it('somebody withdraws', () => {
    expect(asked('withdraw')).toEqual({ kind: 'withdraw', person: li.id });
    expect(changeOf(draftFor('withdraw', undefined, fresh), smallReception), 'nobody is chosen yet').toBeUndefined();
  });

  it('somebody of the list comes in their place, by their own rank unless it is said otherwise', () => {
    expect(asked('substitute', li, { other: wang.id })).toEqual({
      kind: 'withdraw',
      person: li.id,
      substitute: { person: wang, rank: 'own' },
    });
    expect(asked('substitute', li, { other: wang.id, rank: 'represented' })).toMatchObject({ substitute: { rank: 'represented' } });
    expect(asked('substitute'), 'by nobody yet').toBeUndefined();
  });

  it('somebody new comes in their place, of the same party', () => {
    const draft = draftFor('substitute', li, fresh);
    const change = changeOf(
      { ...draft, newcomer: { ...draft.newcomer, name: ' 吴晓 ', title: ' 司长 ', officialOrder: '4' } },
      smallReception,
    );
    expect(change).toMatchObject({ substitute: { person: { id: fresh, name: '吴晓', party: 'guest', title: '司长', officialOrder: 4 } } });
  });

  it('somebody is added, when there is a name', () => {
    expect(asked('add', li, { newcomer: form({ name: '吴晓' }) })).toEqual({
      kind: 'add',
      person: { id: fresh, name: '吴晓', party: 'host', role: 'member' },
    });
    expect(asked('add', li, { newcomer: form({ name: '  ' }) })).toBeUndefined();
    expect(asked('add', li, { newcomer: form({ name: '吴晓', officialOrder: '第一' }) }), 'a place that is no number').toBeUndefined();
  });
});

describe('somebody whose title or place changes', () => {
  const altered = (about: typeof li, more: Partial<ChangeDraft['altered']>) =>
    asked('alter', about, { altered: { ...draftFor('alter', about, fresh).altered, ...more } });

  it('only what is different is set', () => {
    expect(altered(li, {}), 'nothing is').toBeUndefined();
    expect(altered(li, { title: ' 部长 ' }), 'but for a space').toBeUndefined();
    expect(altered(li, { title: '副总理' })).toEqual({ kind: 'alter', person: li.id, set: { title: '副总理' }, clear: [] });
    expect(altered(li, { officialOrder: '3', party: 'host', role: 'principal' })).toEqual({
      kind: 'alter',
      person: li.id,
      set: { party: 'host', role: 'principal', officialOrder: 3 },
      clear: [],
    });
  });

  it('what is taken away is cleared, and only where it was', () => {
    expect(altered(li, { title: '', officialOrder: '' })).toEqual({
      kind: 'alter',
      person: li.id,
      set: {},
      clear: ['title', 'officialOrder'],
    });
    expect(altered(sun, { title: '翻译' })).toEqual({ kind: 'alter', person: sun.id, set: { title: '翻译' }, clear: [] });
    expect(altered(sun, { title: '', officialOrder: '' }), 'there was neither').toBeUndefined();
  });

  it.each(['0', '1.5', '-2', '一'])('a place of %s is not taken', (officialOrder) => {
    expect(altered(li, { officialOrder, title: '副总理' })).toBeUndefined();
  });
});

it('the form begins with what is known of whom it is about', () => {
  expect(draftFor('alter', person('he', { title: '司长', officialOrder: 4 }), fresh).altered).toEqual({
    name: 'he',
    title: '司长',
    party: 'guest',
    role: 'member',
    officialOrder: '4',
  });
  expect(draftFor('add', li, fresh).person, 'whoever is added is somebody else').toBeUndefined();
});
