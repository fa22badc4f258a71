import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';
import { applyCommands } from '../../../src/commands/apply-commands';
import { isPartFault, sayPartFault, writePart } from '../../../src/exchange/part/part-file';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { readTemplate, type TemplateFault, templateCommands, templateFrom } from '../../../src/exchange/template/office-template';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { ownLayoutId } from '../../../src/model/drawn-room';
import { OccasionId, ReceptionId } from '../../../src/model/ids';
import type { Occasion } from '../../../src/model/occasion';
import type { OfficeTemplate } from '../../../src/model/office-template';
import { emptyReception, type Reception } from '../../../src/model/reception';
import { smallReception, smallRoom, talks, talksHouse } from '../../laws/small-reception';

const occasion = smallReception.occasions[talks] as Occasion;
const paper = { secrecy: '内部资料 注意保存', options: { 'place-cards': { size: '90x55' } }, numberedThrough: true };
/** Answers about somebody, which stay at home. */
const slip = { 'change-slip': { to: '后勤处', reason: '因病' } };
const office: Reception = {
  ...smallReception,
  houseConventions: { ...smallReception.houseConventions, [talksHouse.id]: talksHouse },
  settings: {
    ...smallReception.settings,
    paperTitleFont: '方正小标宋简体',
    paper: { ...paper, options: { ...paper.options, ...slip }, printed: { x: { at: '2026', pages: 'p', people: {} } } },
  },
};
const next = OccasionId.parse('next');

function added(reception: Reception, template: OfficeTemplate): Reception {
  const { reception: after, refusal } = applyCommands(reception, templateCommands(reception, template, next));
  if (refusal) throw new Error(`${refusal.because} ${refusal.subject}`);
  return after;
}
const parsed = (text: string): OfficeTemplate => {
  const read = readTemplate(text);
  if (isPartFault<OfficeTemplate, TemplateFault>(read)) throw new Error(read.fault);
  return read;
};

describe('a template of an office', () => {
  it('comes back as it left, and names nobody', () => {
    const template = templateFrom(office, { ...occasion, house: talksHouse.id });
    const text = writePart('template', template);
    expect(parsed(text)).toEqual(template);
    for (const { name } of Object.values(office.people)) expect(text).not.toContain(`"${name}"`);
    for (const word of ['printed', '因病', '后勤处']) expect(text).not.toContain(word);
  });

  it('leaves by the command line too', async () => {
    const written: string[] = [];
    const { status, err } = await run(['export', 'plan.json', '--format', 'template', '--occasion', talks, '-o', 'out.json'], {
      read: async () => new TextEncoder().encode(writePlan(office)),
      write: async (_, content) => void written.push(String(content)),
    });
    expect([status, err]).toEqual([0, '']);
    expect(parsed(written[0] ?? '')).toEqual(templateFrom(office, occasion));
  });

  it('makes an occasion in another office, with its order of the house and its paper', () => {
    const text = writePart('template', templateFrom(office, { ...occasion, house: talksHouse.id }));
    const after = added(emptyReception(ReceptionId.parse('other'), '另一单位'), parsed(text));
    expect(after.occasions[next]).toMatchObject({ title: occasion.title, layout: occasion.layout, house: talksHouse.id, seating: {} });
    expect(after.houseConventions?.[talksHouse.id]).toEqual(talksHouse);
    expect(after.settings).toMatchObject({ paperTitleFont: '方正小标宋简体', paper });
  });

  it('brings its own room, and everybody who attends', () => {
    const { house: _, ...there } = { ...occasion, layout: ownLayoutId(smallRoom), settings: {} };
    const from: Reception = { ...office, rooms: { [smallRoom.id]: smallRoom } };
    const after = added({ ...smallReception, rooms: {} }, parsed(writePart('template', templateFrom(from, there))));
    expect(after.rooms?.[smallRoom.id]).toEqual(smallRoom);
    expect(Object.keys(after.occasions[next]?.attendees ?? {}).length).toBe(
      Object.values(smallReception.people).filter(({ status }) => status !== 'withdrawn').length,
    );
  });

  const file = (change: object) =>
    JSON.stringify({
      format: 'xici-template',
      formatVersion: 1,
      ...templateFrom(office, { ...occasion, house: talksHouse.id }),
      ...change,
    });
  it.each([
    ['no JSON', '模板', { fault: 'notJson' }],
    ['a room', writePart('room', smallRoom), { fault: 'notMarked' }],
    ['one of a newer program', file({ formatVersion: 2 }), { fault: 'newer', version: 2, known: 1 }],
    ['a layout that nobody knows', file({ layout: 'meeting/moon', house: undefined }), { fault: 'unknownLayout', layout: 'meeting/moon' }],
    ['the order of another layout', file({ layout: 'meeting/rostrum' }), { fault: 'damaged', part: 'house' }],
    ['a room that is not there', file({ layout: 'own/gone', house: undefined }), { fault: 'damaged', part: 'room' }],
    ['a convention that nobody knows', file({ convention: 'moon' }), { fault: 'damaged', part: 'convention' }],
  ])('%s is refused in words', (_, text, fault) => {
    const read = readTemplate(text);
    expect(read).toEqual(fault);
    for (const language of languages) expect(sayPartFault('template', fault, speakerFor(language))).not.toMatch(/\{\{|undefined/);
  });
});
