import type { ReactNode } from 'react';
import type { Approval, Roster } from '../../api/types';
import { count, joined, yuan } from '../../format';
import { useRead } from '../../parts';
import { choice, t } from '../../i18n';
import { formOf } from '../../forms';

interface Props {
  roster: Pick<Roster, 'rosterId' | 'title' | 'lines' | 'money' | 'category'> & { fund?: string; repeats?: Approval['repeats'] };
  how: 'approve' | 'reject';
  seen?: ReactNode;
  ifMatch?: string;
  onClose: () => void;
}

const FORMS = { approve: formOf('/api/rosters/{rosterId}/approval'), reject: formOf('/api/rosters/{rosterId}/rejection') };

/** A roster is decided on as one: every line of it, or none. */
export function DecideRoster({ roster, how, seen, ifMatch, onClose }: Props) {
  const approves = how === 'approve';
  const F = FORMS[how];
  const intro = (
    <>
      <Summary roster={roster} />
      {approves && roster.repeats?.map((other) => <Repeated key={other.rosterId} other={other} />)}
      {approves && <OpenFindings rosterId={roster.rosterId} />}
      {seen}
      {approves && <p className="quiet">{t('roster.approve.explain')}</p>}
    </>
  );
  return (
    <F.Act of={roster} word={[`roster.${how}.title`, `act.${how}`]} danger={!approves} {...{ ifMatch, intro, onClose }} testid={`roster-${how}`}>
      <F.Area name="reason" label={`aid.${how}.reason`} required={!approves} testid={`roster-${how}-reason`} />
    </F.Act>
  );
}

/** What is found about its files and people, before anything is decided. */
function OpenFindings({ rosterId }: { rosterId: string }) {
  const { value } = useRead('/api/rosters/{id}', { path: { id: rosterId } });
  const open = value?.findings;
  if (!open || open.total === 0) return null;
  return (
    <div data-testid="roster-findings">
      <p className="chip bad">
        {joined([t('roster.findings', { n: count(open.total) }), open.total > open.items.length && t('roster.findings.more', { n: open.items.length })])}
      </p>
      <ul>
        {open.items.map(({ findingId, code, number, raisedOn }) => (
          <li key={findingId}>{joined([number && t('roster.findings.line', { n: number }), choice('check', code), raisedOn])}</li>
        ))}
      </ul>
    </div>
  );
}

/** Another roster that gives the same: whoever approves sees it before. */
const Repeated = ({ other: { title, drawnUpOn, state, same, inCommon } }: { other: NonNullable<Approval['repeats']>[number] }) => (
  <p className="chip bad" data-testid="roster-repeated">
    {t(`roster.repeated.${same}`, { title, day: drawnUpOn, state: choice('rosterState', state), n: count(inCommon) })}
  </p>
);

const Summary = ({ roster: { lines, money, title, category, fund } }: Pick<Props, 'roster'>) => (
  <p className="acted-on">
    <b className="num">{t('roster.summary', { n: count(lines), money: yuan(money) })}</b>
    {joined([title, choice('aid', category), fund])}
  </p>
);
