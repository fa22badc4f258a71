// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { documentKinds, flowsFor } from '../../../src/documents/index';
import { stageIn } from '../../../src/documents/print-job';
import { exportDocx } from '../../../src/exchange/export/export-docx';
import { exportXlsx } from '../../../src/exchange/export/export-xlsx';
import { exportWordDocument } from '../../../src/exchange/export/word/word-document';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { occasionsInOrder } from '../../../src/model/reception';
import { nastyReception } from './office-sample';
import { wordFaults } from './strict/word';
import { workbookFaults } from './strict/workbook';

/** Excel and Word cannot be asked here; what makes them offer a repair is known, and is looked for in a reception that tries hard. */
describe.each(languages)('what Excel and Word would have to repair (%s)', (language) => {
  const speaker = speakerFor(language);
  const reception = nastyReception(language);

  it('is nowhere in the workbook', async () => {
    expect(workbookFaults(await exportXlsx(reception, speaker))).toEqual([]);
  });

  it('is nowhere in the document of charts, cards and lists', async () => {
    expect(wordFaults(await exportDocx(reception, speaker))).toEqual([]);
  });
});

it('what Word would have to repair is nowhere in any printed sheet as an editable document', async () => {
  const [speaker, reception] = [speakerFor('zh-CN'), nastyReception('zh-CN')];
  const found: string[] = [];
  for (const { id, scope } of documentKinds) {
    const occasions = scope === 'occasion' ? occasionsInOrder(reception) : [undefined];
    for (const occasion of occasions) {
      const context = occasion && stageIn(reception, occasion.id);
      const flows = flowsFor({ document: id, reception, context, speaker })?.flows;
      if (!flows) continue;
      const bytes = await exportWordDocument({ title: reception.title, flows }, reception.settings, speaker);
      found.push(...wordFaults(bytes).map((fault) => `${id}: ${fault}`));
    }
  }
  expect([...new Set(found)]).toEqual([]);
});
