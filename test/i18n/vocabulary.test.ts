import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

/** As a page starts: nothing is learned. */
const fresh = async () => {
  vi.resetModules();
  return {
    ...(await import('../../src/i18n/vocabulary')),
    ...(await import('../../src/i18n/fetch-language')),
    ...(await import('../../src/i18n/speak')),
  };
};

describe('a language is fetched before it is spoken', () => {
  beforeEach(() => vi.resetModules());
  afterAll(() => vi.resetModules());

  it('says who forgot it otherwise', async () => {
    const { speakerFor } = await fresh();
    expect(() => speakerFor('en')).toThrow(/Nobody has learned en yet/);
  });

  it('brings one language and not the other', async () => {
    const { fetchLanguage, isLearned, speakerFor } = await fresh();
    await fetchLanguage('zh-CN');
    expect([isLearned('zh-CN'), isLearned('en')]).toEqual([true, false]);
    expect(speakerFor('zh-CN').say('interface', 'app.name')).toBe('席次');
  });
});
