import type { Campaign } from '../../api/types';
import { joined, today } from '../../format';
import { choice, t } from '../../i18n';
import { useStaff } from '../../parts';

/** Whether it goes on: by what was said of it, else by its days. */
export function Standing({ of: { closed, from, to } }: { of: Campaign }) {
  if (closed) return <span className="chip" data-testid="campaign-standing" data-state={closed.end} children={choice('campaignEnd', closed.end)} />;
  const state = today() < from ? 'ahead' : today() > to ? 'past' : 'on';
  const tone = { ahead: 'calm', on: 'good', past: 'warn' }[state];
  return <span className={`chip ${tone}`} data-testid="campaign-standing" data-state={state} children={t(`campaigns.standing.${state}`)} />;
}

/** Why it is closed, by whom and when. */
export function Ended({ of: { end, reason, closedBy, occurredOn } }: { of: NonNullable<Campaign['closed']> }) {
  const staff = useStaff();
  return (
    <p data-testid="campaign-ended">
      <b>{choice('campaignEnd', end)}</b> {reason} <span className="num quiet">{joined([staff(closedBy), occurredOn], ' ')}</span>
    </p>
  );
}
