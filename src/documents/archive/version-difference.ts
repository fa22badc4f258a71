import { defineDocument } from '../document-kind';
import type { Block } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { sheetOf } from '../paper';
import { saidVersion } from '../said-version';
import { comparisonOf, leftNotes, occasionsTable, peopleTable } from './changes-table';

/** 版本对照: everything that differs between two versions, person by person and occasion by occasion. */
export const versionDifference = defineDocument({
  id: 'version-difference',
  scope: 'reception',
  group: 'archive',
  compares: true,
  options: {},
  make({ reception, before, speaker }) {
    const title = speaker.say('documents', 'document.version-difference');
    const comparison = before && comparisonOf(before, reception, speaker);
    const occasions = comparison && occasionsTable(comparison);
    const nothing = comparison && comparison.difference.people.length === 0 && !occasions;
    const said = !comparison ? 'difference.noBefore' : nothing ? 'difference.nothing' : undefined;
    const blocks: readonly Block[] =
      said || !comparison
        ? [{ kind: 'text', text: speaker.say('documents', said ?? 'difference.noBefore') }]
        : [
            ...(comparison.difference.people.length > 0
              ? [
                  { kind: 'heading' as const, level: 2 as const, text: speaker.say('documents', 'difference.people') },
                  peopleTable(comparison),
                ]
              : []),
            ...(occasions
              ? [{ kind: 'heading' as const, level: 2 as const, text: speaker.say('documents', 'difference.programme') }, occasions]
              : []),
          ];
    const versions = [before?.settings.paper?.version, reception.settings.paper?.version].flatMap((version) =>
      version ? [saidVersion(version, speaker)] : [],
    );
    const line =
      versions.length === 2 ? speaker.say('documents', 'difference.versions', { from: versions[0] ?? '', to: versions[1] ?? '' }) : '';
    return {
      title,
      ...flowing({
        sheet: sheetOf('A4', 'portrait'),
        title,
        line: [reception.title, line].filter(Boolean).join('　'),
        foot: comparison ? leftNotes(comparison) : '',
        blocks,
      }),
    };
  },
});
