import { describe, expect, it } from 'vitest';
import { fields } from '../../src/exchange/roster/fields';
import { languages, speakerFor } from '../../src/i18n/speak';
import { Occasion } from '../../src/model/occasion';
import { Party, Person, Role, Status } from '../../src/model/person';
import { Reception } from '../../src/model/reception';
import { Relation } from '../../src/model/wish';

/** Words that the schemas call for; a field or role added to the model needs one in each language. */
const model: readonly string[] = [
  ...Party.options.map((party) => `party.${party}`),
  ...Role.options.map((role) => `role.${role}`),
  ...Status.options.map((status) => `status.${status}`),
  ...Relation.options.map((relation) => `relation.${relation}`),
  ...Object.keys(Person.shape).map((field) => `person.${field}`),
  ...Object.keys(Occasion.shape).map((field) => `occasion.${field}`),
  ...Object.keys(Reception.shape).map((field) => `reception.${field}`),
  ...Array.from({ length: 10 }, (_, index) => `grade.${index + 1}`),
];

describe.each(languages)('words in %s', (language) => {
  const { knows } = speakerFor(language);

  it('for the whole model', () => {
    expect(model.filter((key) => !knows('model', key))).toEqual([]);
  });

  it('for every column of a list', () => {
    expect([...fields, 'ignore'].filter((field) => !knows('exchange', `field.${field}`))).toEqual([]);
  });
});
