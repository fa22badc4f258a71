import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { PersonId } from '../../model/ids';
import type { ListHand } from '../editor/use-editor';
import { useSay } from '../speech';
import styles from './people-panel.module.css';
import type { GroupLine, PeopleLine } from './people-rows';
import { PersonRow } from './person-row';

type Props = {
  readonly lines: readonly PeopleLine[];
  readonly isFolded: (key: string, absent: boolean) => boolean;
  readonly onTurn: (key: string) => void;
  readonly selected: PersonId | undefined;
  readonly seating: boolean;
  readonly hand: ListHand;
  readonly onSelect: (person: PersonId) => void;
  readonly onOpen: (person: PersonId) => void;
};

/** Below this all rows are simply there; find-in-page works and nothing has to be measured. */
const longList = 120;

export function PeopleList(props: Props) {
  return props.lines.length > longList ? <LongList {...props} /> : <ShortList {...props} />;
}

const keyOf = (line: PeopleLine) => (line.kind === 'group' ? `group ${line.key}` : line.person.id);

/** Tab stops once in the list; the arrows walk it. */
function useWalk(lines: readonly PeopleLine[], selected: PersonId | undefined, reveal: (index: number) => void) {
  const [at, setAt] = useState(0);
  const chosen = lines.findIndex((line) => line.kind === 'person' && line.person.id === selected);
  const stop = Math.min(chosen >= 0 ? chosen : at, lines.length - 1);
  const walk = (event: KeyboardEvent<HTMLUListElement>) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -lines.length, End: lines.length };
    const step = steps[event.key];
    const here = event.target instanceof HTMLElement ? Number(event.target.closest('li')?.dataset.index ?? Number.NaN) : Number.NaN;
    if (step === undefined || Number.isNaN(here)) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(lines.length - 1, here + step));
    setAt(to);
    reveal(to);
    const list = event.currentTarget;
    requestAnimationFrame(() => list.querySelector<HTMLElement>(`li[data-index="${to}"] button`)?.focus());
  };
  return { stop, walk };
}

function ShortList(props: Props) {
  const { lines, selected } = props;
  const say = useSay();
  const { stop, walk } = useWalk(lines, selected, () => undefined);
  return (
    <ul className={styles.list} aria-label={say('people.title')} onKeyDown={walk}>
      {lines.map((line, index) => (
        <li key={keyOf(line)} data-index={index}>
          <Line line={line} stop={index === stop} {...props} />
        </li>
      ))}
    </ul>
  );
}

function LongList(props: Props) {
  const { lines, selected } = props;
  const say = useSay();
  const box = useRef<HTMLUListElement>(null);
  const rows = useVirtualizer({ count: lines.length, getScrollElement: () => box.current, estimateSize: () => 28, overscan: 12 });
  const { stop, walk } = useWalk(lines, selected, (index) => rows.scrollToIndex(index));
  return (
    <ul ref={box} className={styles.list} aria-label={say('people.title')} onKeyDown={walk}>
      <li aria-hidden style={{ height: rows.getTotalSize() }} />
      {rows.getVirtualItems().map(({ index, start }) => {
        const line = lines[index];
        if (!line) return null;
        return (
          <li
            key={keyOf(line)}
            ref={rows.measureElement}
            data-index={index}
            className={styles.placed}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
          >
            <Line line={line} stop={index === stop} {...props} />
          </li>
        );
      })}
    </ul>
  );
}

function Line({
  line,
  stop,
  isFolded,
  onTurn,
  selected,
  seating,
  hand,
  onSelect,
  onOpen,
}: Props & { readonly line: PeopleLine; readonly stop: boolean }) {
  if (line.kind === 'group') return <Group line={line} folded={isFolded(line.key, line.party === 'absent')} stop={stop} onTurn={onTurn} />;
  return (
    <PersonRow
      line={line}
      selected={line.person.id === selected}
      seating={seating}
      hand={hand}
      stop={stop}
      onSelect={onSelect}
      onOpen={onOpen}
    />
  );
}

type GroupProps = { readonly line: GroupLine; readonly folded: boolean; readonly stop: boolean; readonly onTurn: (key: string) => void };

function Group({ line: { key, party, delegation, count }, folded, stop, onTurn }: GroupProps) {
  const say = useSay();
  const Chevron = folded ? ChevronRight : ChevronDown;
  return (
    <button type="button" className={styles.group} aria-expanded={!folded} tabIndex={stop ? 0 : -1} onClick={() => onTurn(key)}>
      <Chevron size={14} aria-hidden />
      <b>{say(`party.${party}`)}</b>
      <span className={styles.delegation}>{delegation}</span>
      <span>{count}</span>
    </button>
  );
}
