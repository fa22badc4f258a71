import { ClipboardCopy, Copy, FilePlus2, FileSpreadsheet, FileText, Image, LayoutTemplate, Save, Table2 } from 'lucide-react';
import { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Action } from '../actions/action';
import { useEngine } from '../engine';
import { useDispatch, useNotice } from '../notice';
import { useRun } from '../running';
import { useSay, useSpeaker } from '../speech';
import type { ExportFormat, ExportPort, PictureFormat, PictureOutcome } from './export-port';

type ExportActions = {
  /** All that leaves from where this occasion is looked at. */
  readonly exports: readonly Action[];
  /** The whole reception, for offices that go on editing. */
  readonly whole: readonly Action[];
  /** Chart and table of one occasion. */
  readonly ofOccasion: (occasion: Occasion) => readonly Action[];
  readonly openTemplate: Action;
};

/** The reception in other forms: what offices go on editing, the chart of the occasion as a picture or a table, templates, and the plan file itself. */
export function useExportActions(occasion: Occasion | undefined): ExportActions {
  const say = useSay();
  const notice = useNotice();
  const run = useRun();
  const dispatch = useDispatch();
  const { language } = useSpeaker();
  const { exporting, files, store } = useEngine();

  async function attempt(work: (port: ExportPort) => Promise<unknown>) {
    try {
      await work(await exporting());
    } catch (trouble) {
      notice(say('export.failed', { why: trouble instanceof Error ? trouble.message : String(trouble) }));
    }
  }
  /** A picture that came out smaller than its name says is said to be so. */
  function told(outcome: PictureOutcome, done = '') {
    if (outcome === 'cancelled') return;
    const smaller = outcome === 'done' ? '' : say('export.smaller', { asked: outcome.asked, scale: Math.floor(outcome.scale * 10) / 10 });
    const words = [done, smaller].filter(Boolean).join(language === 'zh-CN' ? '' : ' ');
    if (words) notice(words);
  }
  const action = (id: string, label: string, icon: Action['icon'], work: (port: ExportPort) => Promise<unknown>): Action => ({
    id: `export-${id}`,
    label,
    ...(icon ? { icon } : {}),
    enabled: true,
    run: () => void attempt(work),
  });
  const inForm = (format: ExportFormat, icon: Action['icon']) =>
    action(format, say(`export.${format}`), icon, (port) =>
      run(say(`export.making.${format}`), (watch) => port.save(format, store.getReception(), language, watch)),
    );

  const ofOccasion = ({ id }: Occasion): readonly Action[] => {
    const picture = (format: PictureFormat) =>
      action(format, say(`export.${format}`), Image, async (port) =>
        told(await run(say('export.making.picture'), (watch) => port.savePicture(format, store.getReception(), id, language, watch))),
      );
    return [
      ...(['svg', 'png-2', 'png-4', 'png-clear'] as const).map(picture),
      action('copyTable', say('export.copyTable'), ClipboardCopy, async (port) => {
        await port.copyTable(store.getReception(), id, language);
        notice(say('export.copiedTable'));
      }),
      action('copyPicture', say('export.copyPicture'), Copy, async (port) => {
        const done = await run(say('export.making.picture'), (watch) => port.copyPicture(store.getReception(), id, language, watch));
        told(done, say('export.copiedPicture'));
      }),
      action('template', say('export.template'), LayoutTemplate, (port) => port.saveTemplate(store.getReception(), id)),
    ];
  };
  const whole = [inForm('xlsx', FileSpreadsheet), inForm('docx', FileText), inForm('csv', Table2)];
  const exports = [
    ...whole,
    ...(occasion ? ofOccasion(occasion) : []),
    { id: 'export-plan', label: say('export.plan'), icon: Save, enabled: true, run: () => void files.save(true) },
  ];
  const openTemplate = action('openTemplate', say('export.openTemplate'), FilePlus2, async (port) => {
    const read = await port.openTemplate(store.getReception(), OccasionId.parse(crypto.randomUUID()), language);
    if (read === 'cancelled') return;
    if ('message' in read) return notice(read.message);
    await files.keepVersion('import');
    if (dispatch(read.commands, say('export.fromTemplate')) && read.note) notice(read.note);
  });
  return { exports, whole, ofOccasion, openTemplate };
}
