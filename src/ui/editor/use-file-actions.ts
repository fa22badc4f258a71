import {
  EyeOff,
  FolderOpen,
  Grid3x3,
  History as HistoryIcon,
  House,
  KeyRound,
  LockKeyhole,
  Printer,
  Save,
  SaveAll,
  Upload,
} from 'lucide-react';
import { action } from '../actions/action';
import { useEngine } from '../engine';
import { useSaveFile } from '../files/use-save-file';
import { useSay, useSpeaker } from '../speech';
import type { Asking } from './dialog-host';
import type { EditorState } from './use-editor';

export type FileDoing = {
  readonly editor: EditorState;
  readonly ask: (asking: Asking) => void;
  readonly onHome: () => void;
  readonly onOpen: () => void;
  readonly onImport: () => void;
  readonly onPrint: () => void;
};

/** Where the reception comes from, where it is kept and what goes on paper. */
export function useFileActions({ editor, ask, onHome, onOpen, onImport, onPrint }: FileDoing) {
  const say = useSay();
  const { say: speak } = useSpeaker();
  const { files } = useEngine();
  const saveFile = useSaveFile(() => ask({ kind: 'merge' }));
  const { occasion } = editor;
  return {
    home: action('home', say('do.home'), onHome, { icon: House }),
    open: action('open', say('do.open'), onOpen, { keys: 'mod+o', icon: FolderOpen }),
    save: action('save', say('do.save'), () => void saveFile(false), { keys: 'mod+s', icon: Save }),
    saveAs: action('saveAs', speak('files', 'file.saveAs'), () => void saveFile(true), { icon: SaveAll }),
    versions: action('versions', speak('files', 'versions.open'), () => ask({ kind: 'versions' }), { icon: HistoryIcon }),
    passphrase: action(
      'passphrase',
      speak('files', files.sealing() === 'sealed' ? 'seal.change' : 'seal.set'),
      () => ask({ kind: 'passphrase' }),
      { icon: KeyRound },
    ),
    lockAll: action('lockAll', speak('files', 'seal.lock'), () => void files.lock(), {
      icon: LockKeyhole,
      enabled: files.sealing() === 'sealed',
    }),
    exportFor: action('exportFor', speak('files', 'redact.open'), () => ask({ kind: 'export' }), { icon: EyeOff }),
    print: action('print', say('do.print'), onPrint, { keys: 'mod+p', icon: Printer, enabled: occasion !== undefined }),
    importList: action('importList', say('do.importList'), onImport, { keys: 'mod+i', icon: Upload }),
    importSeated: action('importSeated', say('seated.do'), () => occasion && ask({ kind: 'seated', occasion: occasion.id }), {
      icon: Grid3x3,
      enabled: occasion !== undefined,
    }),
  };
}
