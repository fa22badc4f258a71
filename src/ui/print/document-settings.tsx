import { FileText } from 'lucide-react';
import { useMemo } from 'react';
import { occasionsInOrder } from '../../model/reception';
import { useNotice } from '../notice';
import { Button } from '../parts/button';
import { ChoiceField, Tick } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { useRun } from '../running';
import { useSay, useSpeaker } from '../speech';
import { ComparedVersions } from './compared-versions';
import type { DocumentOption, DocumentOptions } from './documents-port';
import { LateText } from './late-text';
import { LengthField } from './length-field';
import { canDrawHere, missingScripts } from './missing-scripts';
import { PaperForm } from './paper-form';
import styles from './print-screen.module.css';
import type { Piece, PrintState } from './use-print';

/** How the document that is looked at is printed, and below it how the paper of the whole reception looks. */
export function DocumentSettings({ state }: { readonly state: PrintState }) {
  const say = useSay();
  const { language } = useSpeaker();
  const { port, at, pieces, sheets } = state;
  if (!port || !at) return null;
  const mine = pieces.filter(({ document }) => document === at);
  const given = state.optionsOf(at);
  const notes = [...new Set(mine.flatMap(({ key }) => sheets.lastOf(key)?.notes ?? []))];
  return (
    <>
      <div className={screen.head}>
        <h2>{port.name(at, language)}</h2>
      </div>
      <div className={screen.body}>
        {mine.some(({ of }) => of) && (
          <fieldset className={styles.occasions}>
            <legend className={screen.muted}>{say('print.occasions')}</legend>
            {mine.map(({ key, title }) => (
              <div key={key}>
                <Tick label={title} checked={!state.isLeftOut(key)} onChange={(on) => state.leave(key, !on)} />
              </div>
            ))}
          </fieldset>
        )}
        {port.compares(at) && <ComparedVersions state={state} />}
        {port
          .optionsFor(at)
          .filter((option) => isAsked(option, given, port.optionsFor(at)))
          .map((option) => (
            <OptionField key={option.key} option={option} given={given} state={state} document={at} />
          ))}
        {mine.some(({ key }) => sheets.lastOf(key)?.told) && <AsWord state={state} pieces={mine} />}
        <MissingFonts state={state} />
        {notes.length > 0 && (
          <div className={styles.notes}>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        )}
      </div>
      <div className={screen.line} />
      <PaperForm state={state} />
    </>
  );
}

/** Names that this machine has no letters for are said before they are printed as nothing. */
function MissingFonts({ state: { reception } }: { readonly state: PrintState }) {
  const say = useSay();
  const speaker = useSpeaker();
  const people = useMemo(() => Object.values(reception.people), [reception.people]);
  const missing = missingScripts(people, canDrawHere);
  if (missing.length === 0) return null;
  return (
    <div className={styles.notes} role="alert">
      {missing.map(({ script, count, whose }) => {
        const said = say('print.noFont', { script: say(`print.script.${script}`), count });
        return (
          <p key={script}>{whose.length > 0 ? `${said} ${say('print.noFontOf', { names: speaker.list(whose.slice(0, 5)) })}` : said}</p>
        );
      })}
    </div>
  );
}

/** What is told in words and tables goes out as a Word document too, for offices that write on in it. */
function AsWord({ state, pieces }: { readonly state: PrintState; readonly pieces: readonly Piece[] }) {
  const say = useSay();
  const { language } = useSpeaker();
  const notice = useNotice();
  const run = useRun();
  const { port, at, reception, compared } = state;
  async function save() {
    if (!port || !at) return;
    try {
      const asked = pieces.filter(({ key }) => !state.isLeftOut(key));
      await run(say('export.making.docx'), (watch) => port.saveAsWord(asked, state.optionsOf(at), reception, compared, language, watch));
    } catch (fault) {
      notice(say('export.failed', { why: fault instanceof Error ? fault.message : String(fault) }));
    }
  }
  return (
    <Button onClick={() => void save()}>
      <FileText size={16} aria-hidden />
      {say('print.asWord')}
    </Button>
  );
}

/** Some questions only make sense with a certain answer to another. */
function isAsked({ when }: DocumentOption, given: DocumentOptions, options: readonly DocumentOption[]): boolean {
  if (!when) return true;
  const answer = given[when.key] ?? options.find(({ key }) => key === when.key)?.standard;
  return 'is' in when ? answer === when.is : answer !== when.not;
}

type FieldProps = {
  readonly option: DocumentOption;
  readonly given: DocumentOptions;
  readonly state: PrintState;
  readonly document: string;
};

function OptionField({ option, given, state, document }: FieldProps) {
  const say = useSay();
  const { language } = useSpeaker();
  const { port } = state;
  if (!port) return null;
  const label = port.optionName(document, option.key, language);
  const answer = given[option.key] ?? option.standard;
  const set = (value: string | boolean | number) => state.setOption(document, option.key, value);
  switch (option.kind) {
    case 'tick':
      return <Tick label={label} checked={answer === true} onChange={set} />;
    case 'choice': {
      const options = option.choices.map((choice) => ({ value: choice, label: port.choiceName(document, option.key, choice, language) }));
      return <ChoiceField label={label} value={String(answer)} options={options} onChange={set} />;
    }
    case 'occasion': {
      const all = { value: '', label: say('print.allOccasions') };
      const options = [all, ...occasionsInOrder(state.reception).map(({ id, title }) => ({ value: id, label: title }))];
      return <ChoiceField label={label} value={String(answer)} options={options} onChange={set} />;
    }
    case 'text':
      return <LateText key={String(answer)} label={label} value={String(answer)} onSettled={set} most={option.most} />;
    case 'length':
      return (
        <LengthField
          key={String(answer)}
          label={label}
          value={Math.min(option.most, Math.max(option.least, Number(answer)))}
          least={option.least}
          most={option.most}
          onSettled={set}
        />
      );
    default:
      option satisfies never;
      return null;
  }
}
