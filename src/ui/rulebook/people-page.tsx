import { useMemo, useState } from 'react';
import type { Givens, Occasion } from '../../model/occasion';
import { attends, type Person } from '../../model/person';
import { occasionsInOrder, peopleInOrder } from '../../model/reception';
import { withSettledGrade } from '../../protocol/precedence';
import { useReception } from '../engine';
import { ChoiceField, TextField } from '../parts/fields';
import { OrderDisc } from '../parts/order-disc';
import { reachable } from '../parts/reachable';
import { SeverityShape } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import type { BookPort, RankedParty, RankingChoice } from './book-port';
import styles from './people-page.module.css';
import shared from './rule-book.module.css';
import { SourceLine } from './source-line';

type Props = { readonly book: BookPort; readonly occasion: Occasion | undefined };

/** Who comes before whom, with the reason; the office's own list always holds, and where a ranking sees it otherwise it says so. */
export function PeoplePage({ book, occasion: here }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const reception = useReception();
  const occasions = occasionsInOrder(reception);
  const rankings = useMemo(() => book.rankings(language), [book, language]);
  const [given, setGiven] = useState<Givens>(here?.given ?? {});
  const [scope, setScope] = useState<string>('');
  const ranking = rankings.find(({ id }) => id === (given.ranking ?? '')) ?? rankings[0];
  const occasion = occasions.find(({ id }) => id === scope);
  const people = useMemo(
    () =>
      peopleInOrder(reception)
        .filter((person) => attends(person) && (!occasion || occasion.attendees[person.id] === true))
        .map((person) => withSettledGrade(person, reception.settledTitles)),
    [reception, occasion],
  );
  const parties = useMemo(() => book.ranked(people, given, language), [book, people, given, language]);
  const set = (key: string, value: string) => {
    const { [key]: _, ...others } = given;
    setGiven(value ? { ...others, [key]: value } : others);
  };
  return (
    <div className={shared.pages}>
      <div className={shared.contents}>
        <ChoiceField
          label={say('rulebook.people.ranking')}
          value={ranking?.id ?? ''}
          options={rankings.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => set('ranking', value)}
        />
        {ranking?.asks.map((asked) => (
          <Asked key={asked.key} asked={asked} value={given[asked.key]} onChange={(value) => set(asked.key, value)} />
        ))}
        <ChoiceField
          label={say('rulebook.people.scope')}
          value={scope}
          options={[
            { value: '', label: say('rulebook.people.everybody') },
            ...occasions.map(({ id, title }) => ({ value: `${id}`, label: title })),
          ]}
          onChange={setScope}
        />
      </div>
      <section className={shared.page} aria-label={say('rulebook.page.people')} {...reachable}>
        {parties.length === 0 && <p className={shared.muted}>{say('rulebook.people.empty')}</p>}
        {parties.map((party) => (
          <PartyOrder key={party.party} ranked={party} />
        ))}
      </section>
    </div>
  );
}

type AskedProps = {
  readonly asked: RankingChoice['asks'][number];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
};

function Asked({ asked: { name, standard, choices }, value, onChange }: AskedProps) {
  if (!choices) return <TextField label={name} value={value ?? ''} onChange={onChange} maxLength={120} />;
  return (
    <ChoiceField
      label={name}
      value={value ?? standard}
      options={choices.map((one) => ({ value: one.choice, label: one.name }))}
      onChange={onChange}
    />
  );
}

function PartyOrder({ ranked: { party, people, remarks } }: { readonly ranked: RankedParty }) {
  const say = useSay();
  const name = say(`party.${party}`);
  return (
    <section className={shared.part} aria-label={say('rulebook.people.table', { party: name })}>
      <h2 className={styles.partyName}>
        {name}
        <span className={shared.sum}>{say('rulebook.people.count', { count: people.length })}</span>
      </h2>
      {remarks.length > 0 && (
        <div className={styles.remarks}>
          <h3>{say('rulebook.people.remarks')}</h3>
          {remarks.map(({ text, source }) => (
            <div key={text} className={styles.remark}>
              <SeverityShape severity="remark" little />
              <div>
                <p>{text}</p>
                <SourceLine source={source} />
              </div>
            </div>
          ))}
        </div>
      )}
      <table className={styles.ranks}>
        <caption className="seen-not">{say('rulebook.people.table', { party: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rulebook.people.rank')}</th>
            <th scope="col">{say('rulebook.people.name')}</th>
            <th scope="col">{say('rulebook.people.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, rank, reasons }, index) => (
            <tr key={person.id}>
              <td>
                {rank === null ? (
                  <span className={shared.muted}>{say('rulebook.people.noRank')}</span>
                ) : (
                  <Rank person={person} rank={rank} />
                )}
              </td>
              <td>
                <b>{person.name}</b>
                {person.title && <span className={styles.personTitle}>{person.title}</span>}
              </td>
              <td>
                {reasons.map(({ text, source }) => (
                  <div key={text} className={styles.reason}>
                    <span>{text}</span>
                    {!saidAbove(people, index, source.line, text) && <SourceLine source={source} />}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The same reason by the same authority stands on the line above: once is enough for the eye. */
const saidAbove = (people: RankedParty['people'], index: number, line: string, text: string): boolean =>
  people[index - 1]?.reasons.some((reason) => reason.text === text && reason.source.line === line) === true;

const Rank = ({ person, rank }: { readonly person: Person; readonly rank: number }) => (
  <span className={styles.rankCell}>
    <OrderDisc person={{ ...person, officialOrder: rank }} />
  </span>
);
