import { useEffect, useMemo, useRef, useState } from 'react';
import type { OccasionId } from '../../model/ids';
import type { Severity } from '../../protocol/rules/finding';
import { useReception } from '../engine';
import controls from '../parts/controls.module.css';
import { Segments } from '../parts/segments';
import { SeverityShape } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import type { BookPort, FoundAt, RuleEntry } from './book-port';
import styles from './rule-book.module.css';
import { RuleDetail } from './rule-detail';
import { ruleGroups } from './rule-groups';
import { useFound } from './use-found';

type Filter = 'all' | 'found' | 'changed';
const filters: readonly Filter[] = ['all', 'found', 'changed'];
const nothing: readonly FoundAt[] = [];

type Props = {
  readonly book: BookPort;
  readonly first: string | undefined;
  readonly onFinding: (occasion: OccasionId, identity: string) => void;
};

/** Every norm by what it is about; one of them open with its example. */
export function RulesPage({ book, first, onFinding }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const { settings } = useReception();
  const found = useFound();
  const rules = useMemo(() => book.rules(language), [book, language]);
  const [chosen, setChosen] = useState(first);
  const [filter, setFilter] = useState<Filter>('all');
  const list = useRef<HTMLElement>(null);

  // Opened at a rule: the eye and the keyboard begin there.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, []);

  const is: Readonly<Record<Filter, (rule: RuleEntry) => boolean>> = {
    all: () => true,
    found: ({ id }) => found.has(id),
    changed: ({ id }) => settings.rules[id] !== undefined,
  };
  const shown = rules.filter(is[filter]);
  const groups = ruleGroups.flatMap((group) => {
    const members = shown.filter((rule) => rule.group === group);
    return members.length > 0 ? [{ group, members }] : [];
  });
  const inOrder = groups.flatMap(({ members }) => members);
  const open = rules.find(({ id }) => id === chosen) ?? inOrder[0] ?? rules[0];

  /** The arrows walk the whole list, over the headings of its groups. */
  const walk = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = inOrder.findIndex(({ id }) => id === open?.id);
    const next = inOrder[at + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    setChosen(next.id);
    list.current?.querySelector<HTMLElement>(`[data-rule="${next.id}"]`)?.focus();
  };

  return (
    <div className={styles.pages}>
      <nav ref={list} className={styles.contents} aria-label={say('rulebook.rules.list')} onKeyDown={walk}>
        <Segments
          label={say('rulebook.rules.show')}
          value={filter}
          options={filters.map((value) => ({
            value,
            label: say(`rulebook.rules.${value}`, { count: rules.filter(is[value]).length }),
          }))}
          onChange={setFilter}
        />
        {groups.length === 0 && <p className={styles.muted}>{say('rulebook.rules.none')}</p>}
        {groups.map(({ group, members }) => (
          <section key={group} aria-label={say(`rulebook.group.${group}`)}>
            <h3 className={styles.group}>{say(`rulebook.group.${group}`)}</h3>
            <ul>
              {members.map((rule) => (
                <li key={rule.id}>
                  <RuleRow
                    rule={rule}
                    setting={settings.rules[rule.id]}
                    found={found.get(rule.id)?.length ?? 0}
                    open={rule.id === open?.id}
                    onOpen={() => setChosen(rule.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      {open && <RuleDetail key={open.id} book={book} rule={open} found={found.get(open.id) ?? nothing} onFinding={onFinding} />}
    </div>
  );
}

type RowProps = {
  readonly rule: RuleEntry;
  readonly setting: Severity | 'off' | undefined;
  readonly found: number;
  readonly open: boolean;
  readonly onOpen: () => void;
};

function RuleRow({ rule, setting, found, open, onOpen }: RowProps) {
  const say = useSay();
  const off = setting === 'off';
  return (
    <button
      type="button"
      className={`${styles.row} ${off ? styles.off : ''}`}
      data-rule={rule.id}
      aria-current={open || undefined}
      onClick={onOpen}
    >
      <SeverityShape severity={off ? rule.severity : (setting ?? rule.severity)} little waived={off} />
      <span className={styles.rowName}>{rule.name}</span>
      {setting && (
        <span className={controls.tag}>
          {off ? say('rulebook.rules.off') : say('rulebook.rules.lowered', { severity: say(`severity.${setting}`) })}
        </span>
      )}
      {found > 0 && <span className={styles.count}>{found}</span>}
    </button>
  );
}
