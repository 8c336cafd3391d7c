import type { ReactNode } from 'react';
import type { Roster } from '../../api/types';
import { count, joined, yuan } from '../../format';
import { useWords } from '../../i18n';
import { formOf } from '../../forms';

interface Props {
  roster: Pick<Roster, 'rosterId' | 'title' | 'lines' | 'money' | 'category'> & { fund?: string };
  how: 'approve' | 'reject';
  seen?: ReactNode;
  ifMatch?: string;
  onClose: () => void;
}

const FORMS = { approve: formOf('/api/rosters/{rosterId}/approval'), reject: formOf('/api/rosters/{rosterId}/rejection') };

/** A roster is decided on as one: every line of it, or none. */
export function DecideRoster({ roster, how, seen, ifMatch, onClose }: Props) {
  const { t } = useWords();
  const approves = how === 'approve';
  const F = FORMS[how];
  const intro = (
    <>
      <Summary roster={roster} />
      {seen}
      {approves && <p className="quiet">{t('roster.approve.explain')}</p>}
    </>
  );
  return (
    <F.Act
      of={roster}
      word={[`roster.${how}.title`, `act.${how}`]}
      danger={!approves}
      ifMatch={ifMatch}
      onClose={onClose}
      intro={intro}
      testid={`roster-${how}`}>
      <F.Area name="reason" label={`aid.${how}.reason`} required={!approves} testid={`roster-${how}-reason`} />
    </F.Act>
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
