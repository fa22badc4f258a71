import { FileSpreadsheet, FileText, Save, Table2 } from 'lucide-react';
import type { Action } from '../actions/action';
import { type ExportFormat, useEngine } from '../engine';
import { useNotice } from '../notice';
import { useSay, useSpeaker } from '../speech';

/** The reception in other forms: what offices go on editing, and the plan file itself. */
export function useExportActions(): readonly Action[] {
  const say = useSay();
  const notice = useNotice();
  const { language } = useSpeaker();
  const { exporting, files, store } = useEngine();

  async function save(format: ExportFormat) {
    try {
      const port = await exporting();
      await port.save(format, store.getReception(), language);
    } catch (trouble) {
      notice(say('export.failed', { why: trouble instanceof Error ? trouble.message : String(trouble) }));
    }
  }
  const action = (format: ExportFormat, icon: Action['icon']): Action => ({
    id: `export-${format}`,
    label: say(`export.${format}`),
    ...(icon ? { icon } : {}),
    enabled: true,
    run: () => void save(format),
  });
  return [
    action('xlsx', FileSpreadsheet),
    action('docx', FileText),
    action('csv', Table2),
    { id: 'export-plan', label: say('export.plan'), icon: Save, enabled: true, run: () => void files.save(true) },
  ];
}
