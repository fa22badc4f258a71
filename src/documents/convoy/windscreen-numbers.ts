import { choice, defineDocument, tick } from '../document-kind';
import { lettered } from '../lettering';
import { isRide } from '../occasion-words';
import { sheetOf } from '../paper';
import type { Page } from '../print-document';
import { typeWidth } from '../type-width';
import { departuresOf, roleWords } from './rides';

/** 风挡车号: a figure that can be read from the steps of the building. */
export const windscreenNumbers = defineDocument({
  id: 'windscreen-numbers',
  scope: 'reception',
  group: 'convoy',
  suits: isRide,
  options: { paper: choice('A4', 'A3'), roles: tick(true), receptionNamed: tick(true) },
  make({ contexts, reception, speaker }, { paper, roles, receptionNamed }) {
    const sheet = sheetOf(paper, 'landscape');
    const { width, height } = sheet;
    const inner = width * 0.88;
    const line = (words: string, y: number, largest: number, voice: 'title' | 'text' | 'plain') =>
      words
        ? lettered(words, { x: width / 2, y, size: Math.min(largest, inner / typeWidth(words)), voice, strong: voice === 'plain' })
        : '';
    const pages = departuresOf(contexts, speaker).flatMap(({ rides }) =>
      rides.map((ride, place): Page => {
        const under = [roles ? roleWords(ride, speaker) : '', ride.known.plate ?? ''].filter(Boolean).join('　');
        return {
          ...sheet,
          body: [
            receptionNamed ? line(reception.title, height * 0.1, height * 0.055, 'text') : '',
            // Below the name of the reception with nothing under it, the figure stands in the middle of what is left.
            line(ride.number || String(place + 1), height * (receptionNamed && !under ? 0.55 : 0.5), height * 0.62, 'plain'),
            line(under, height * 0.9, height * 0.08, 'text'),
          ].join(''),
        };
      }),
    );
    return { title: speaker.say('documents', 'document.windscreen-numbers'), bare: true, pages };
  },
});
