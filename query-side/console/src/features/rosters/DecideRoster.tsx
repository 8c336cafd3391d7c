import type { ReactNode } from 'react';
import { at } from '../../api/http';
import type { Body, Roster } from '../../api/types';
import { count, joined, yuan } from '../../format';
import { useWords } from '../../i18n';
import { ActDrawer, fieldsOf } from '../../forms';

interface Props {
  roster: Pick<Roster, 'rosterId' | 'title' | 'lines' | 'money' | 'category'> & { fund?: string };
  how: 'approve' | 'reject';
  seen?: ReactNode;
  onClose: () => void;
}

type Decision = Body<'/api/rosters/{rosterId}/rejection'>;
const F = fieldsOf<Decision>();

const ADDRESS = { approve: '/api/rosters/{rosterId}/approval', reject: '/api/rosters/{rosterId}/rejection' } as const;

/** A roster is decided on as one: every line of it, or none. */
export function DecideRoster({ roster, how, seen, onClose }: Props) {
  const { t } = useWords();
  const approves = how === 'approve';
  const intro = (
    <>
      <Summary roster={roster} />
      {seen}
      {approves && <p className="quiet">{t('roster.approve.explain')}</p>}
    </>
  );
  const of = { to: at(ADDRESS[how], { rosterId: roster.rosterId }), onClose, intro, testid: `roster-${how}`, danger: !approves };
  return (
    <ActDrawer<Decision> title={`roster.${how}.title`} submit={`aid.${how}.submit`} {...of}>
      <F.Area name="reason" label={`aid.${how}.reason`} required={!approves} testid={`roster-${how}-reason`} />
    </ActDrawer>
  );
}

function Summary({ roster: { lines, money, title, category, fund } }: Pick<Props, 'roster'>) {
  const { t, choice } = useWords();
  return (
    <p className="acted-on">
      <b className="num">{t('roster.summary', { n: count(lines), money: yuan(money) })}</b>
      {joined([title, choice('aid', category), fund])}
    </p>
  );
}
