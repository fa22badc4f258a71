import { fetchLanguage } from '../../i18n/fetch-language';
import { languages } from '../../i18n/vocabulary';
import { ReceptionId } from '../../model/ids';
import { emptyReception } from '../../model/reception';
import type { Engine } from '../engine';
import { arrangingLater } from './arranging-later';
import { catalogue } from './catalogue';
import { createDesk } from './desk';
import { filingIn } from './files/filing';
import type { Surroundings } from './files/surroundings';
import { createHousing } from './housing';
import { createJudging } from './judging';
import { languageOfPage } from './language-of-page';
import { createNames } from './names';
import { createPlanSlot } from './plan-slot';
import { createReviewer } from './reviewer';
import { createRooming, withRooms } from './rooming';
import { cite, say } from './saying';
import { createSuggesting } from './suggesting';
import { createWhy } from './why';

export type EngineParts = Omit<Surroundings, 'storage'> & {
  /** Hears when the page is put away; absent in tests. */
  readonly page?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
};

/** The program behind the screen. Lists and documents are loaded when first asked for. */
export function createEngine({ page, ...surroundings }: EngineParts): Engine {
  const desk = createDesk(emptyReception(ReceptionId.parse('blank'), '席次'));
  const { getReception } = desk.port;
  const reviewer = createReviewer(getReception);
  return {
    store: desk.port,
    review: reviewer.review,
    say,
    suggestions: createSuggesting(reviewer),
    why: createWhy(reviewer),
    arrange: arrangingLater(async () => (await import('./arranging')).createArranging(reviewer, languageOfPage)),
    judge: createJudging(reviewer),
    cite,
    catalogue: withRooms(catalogue, getReception),
    names: createNames(getReception),
    import: async () => (await import('./importing')).importPort,
    changing: async () => (await import('./changing')).changePort,
    book: async () => (await import('./book/book')).bookPort,
    // A card speaks the language of its guest, whatever the screen speaks.
    documents: async () => {
      await Promise.all(languages.map(fetchLanguage));
      return (await import('./documenting')).documentsPort;
    },
    exporting: async () => (await import('./exporting')).exportPort,
    files: filingIn({ ...surroundings, desk, page }),
    house: createHousing(getReception),
    rooms: createRooming(reviewer, getReception),
    ...createPlanSlot(reviewer),
  };
}
