import { tidyName } from '../card-name';
import { chartDrawing } from '../seating/chart-drawing';
import { fitted, letterSeats } from '../seating/chart-seats';
import { conventionLine, occasionLine } from '../chart-words';
import { sheetOf } from '../paper';
import type { PrintDocument } from '../print-document';
import type { SeatingChartRequest } from '../seating/seating-chart-request';
import { tablePages } from '../table-pages';
import { spokenTime } from '../when';

/** Room for the vehicle above the list of its passengers. */
const pictureHeight = 128;

/** 乘车安排表: one vehicle, its seats drawn, and everybody in it with title and telephone, from the front to the rear. */
export function manifest({ context, drawing, speaker, options = {} }: SeatingChartRequest): PrintDocument {
  const say = (key: 'seat' | 'rank' | 'name' | 'title' | 'phone') => speaker.say('documents', `list.${key}`);
  const title = speaker.say('documents', 'manifest.title', { occasion: context.occasion.title });
  const rows = drawing.seats.flatMap(({ seat, person: id, mark }) => {
    const person = id && context.personOf(id);
    if (!person) return [];
    const office = [person.organization, person.title].filter(Boolean).join(speaker.language === 'zh-CN' ? '' : ', ');
    return [[seat, mark?.text ?? '', tidyName(person.name), office, person.phone ?? '']];
  });
  const stamp = [
    ...(options.version ? [speaker.say('documents', 'chart.version', { version: options.version })] : []),
    ...(options.printedAt ? [speaker.say('documents', 'chart.printed', { time: spokenTime(options.printedAt, speaker) })] : []),
  ];
  const request = { context, drawing, speaker, options: { ...options, titles: false } };
  return {
    id: 'manifest',
    title,
    language: speaker.language,
    pages: tablePages({
      sheet: sheetOf('A4', 'portrait'),
      title,
      line: occasionLine(context, speaker),
      picture: {
        height: pictureHeight,
        draw(room) {
          const fit = fitted(drawing.frame, room);
          return chartDrawing(request, fit, letterSeats(request, fit, false).seats);
        },
      },
      columns: [
        { header: say('seat'), share: 16, voice: 'plain', align: 'middle' },
        { header: say('rank'), share: 20, voice: 'plain', align: 'middle' },
        { header: say('name'), share: 44, voice: 'name' },
        { header: say('title'), share: 62 },
        { header: say('phone'), share: 34, voice: 'plain' },
      ],
      rows,
      foot: [conventionLine(context, speaker), ...stamp].join('　'),
      pageOf: (page, pages) => speaker.say('documents', 'chart.page', { page, pages }),
    }),
    notes: [],
    ...(options.fonts ? { fonts: options.fonts } : {}),
  };
}
