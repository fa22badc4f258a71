import { setRule } from '../../commands/set-rule';
import { useReception } from '../engine';
import { useDispatch } from '../notice';
import type { Review } from '../panels/review-port';
import { ChoiceField } from '../parts/fields';
import { useSay } from '../speech';
import { balanceAsked, balanceRule, balanceStrengths, severityOf, stateOfBalance } from './balance';
import { WishBadge } from './wish-badge';
import styles from './wishes.module.css';

/** The one wish that speaks of everybody: delegations spread evenly over the tables. */
export function BalanceWish({ review }: { readonly review: Review | undefined }) {
  const say = useSay();
  const dispatch = useDispatch();
  const asked = balanceAsked(useReception());
  const options = [
    { value: '', label: say('wishes.balance.no') },
    ...balanceStrengths.map((value) => ({ value, label: say(`wishes.strong.${value}`) })),
  ];
  return (
    <section className={styles.everybody} aria-label={say('wishes.balance.everybody')}>
      <ChoiceField
        label={say('wishes.balance.title')}
        value={asked ?? ''}
        options={options}
        onChange={(value) => {
          const strength = balanceStrengths.find((one) => one === value);
          dispatch([setRule(balanceRule, strength ? severityOf[strength] : null)]);
        }}
      />
      <p className={styles.words} role="status">
        {say(asked ? `wishes.balance.${asked}` : 'wishes.balance.hint')}
      </p>
      {asked && <WishBadge state={review ? stateOfBalance(review) : { is: 'silent' }} />}
    </section>
  );
}
