import { describe, expect, it } from 'vitest';
import type { PlanFault } from '../../../src/exchange/plan/plan-fault';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';
import { type Salvaged, salvagePlan } from '../../../src/exchange/plan/salvage-plan';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { currentFormatVersion } from '../../../src/model/reception';
import { li, smallReception, talks, wang } from '../../laws/small-reception';

const whole = writePlan(smallReception);
const isSalvaged = (found: Salvaged | PlanFault): found is Salvaged => 'reception' in found;

function salvaged(text: string): Salvaged {
  const found = salvagePlan(text);
  if (!isSalvaged(found)) throw new Error(`Nothing was read: ${JSON.stringify(found)}`);
  expect(isPlanFault(readPlan(writePlan(found.reception))), 'what is offered is a plan').toBe(false);
  return found;
}
type Damaged = { readonly people: Record<string, Record<string, unknown>> };
const damage = (change: (plan: Damaged) => void) => {
  const plan = JSON.parse(whole);
  change(plan);
  return JSON.stringify(plan);
};

describe('a damaged plan', () => {
  it('that is not damaged loses nothing', () => {
    expect(salvaged(whole)).toEqual({ reception: smallReception, lost: [], cutOff: false });
  });

  it('keeps a person without the field that is damaged, and names the field', () => {
    const found = salvaged(whole.replace('"officialOrder": 1', '"officialOrder": "first"'));
    expect(found.lost).toEqual([{ path: ['people', 'li', 'officialOrder'], name: 'li' }]);
    expect(found.reception.people[li.id]).toEqual({ ...li, officialOrder: undefined });
  });

  it('loses a person without a name, and with that person the seat, the spouse and the company', () => {
    const found = salvaged(damage(({ people }) => void delete people.wang?.name));
    expect(found.lost.map(({ path }) => path.join('/'))).toEqual(
      expect.arrayContaining(['people/wang', 'people/li/spouse', 'people/zhao/together', 'occasions/talks/seating']),
    );
    expect(Object.keys(found.reception.people)).not.toContain(wang.id);
    expect(found.reception.occasions[talks]?.seating.N).toEqual({ N1: li.id });
  });

  it('loses a list as a whole when one of it is damaged', () => {
    const found = salvaged(damage(({ people }) => Object.assign(people.li ?? {}, { languages: ['中文', 7] })));
    expect(found.lost.map(({ path }) => path.join('/'))).toEqual(['people/li/languages']);
    expect(found.reception.people[li.id]?.languages).toBeUndefined();
  });

  it('that breaks off in the middle gives everything before that place', () => {
    const last = whole.lastIndexOf('"zhou"');
    const found = salvaged(whole.slice(0, last));
    expect(found.cutOff).toBe(true);
    expect(Object.keys(found.reception.occasions).sort()).toEqual(Object.keys(smallReception.occasions).sort());
    expect(Object.keys(found.reception.people).length).toBeGreaterThan(3);
  });

  it.each(Array.from({ length: 60 }, (_, index) => Math.floor((whole.length * (index + 1)) / 61)))(
    'cut off after %d letters never throws, and what comes out is a plan or a reason',
    (length) => {
      const found = salvagePlan(whole.slice(0, length));
      if (isSalvaged(found)) salvaged(whole.slice(0, length));
      else expect(found.fault).not.toBe('');
    },
  );

  it('of a newer version of the program is not damaged: it is left alone', () => {
    const newer = whole.replace(`"formatVersion": ${currentFormatVersion}`, `"formatVersion": ${currentFormatVersion + 1}`);
    expect(salvagePlan(newer)).toEqual({ fault: 'newer', version: currentFormatVersion + 1, known: currentFormatVersion });
  });

  it.each(['', 'hello', '[]', '{"format":"other"}', '{"format":"xici","formatVersion":1}'])(
    'of which nothing is there is refused: %s',
    (text) => {
      expect(isSalvaged(salvagePlan(text))).toBe(false);
    },
  );

  it('puts nothing on the prototype of anything', () => {
    salvagePlan('{"format":"xici","formatVersion":1,"people":{"__proto__":{"polluted":true,"name":"x","party":"guest"}}');
    expect('polluted' in {}).toBe(false);
  });
});
