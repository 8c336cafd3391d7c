import { Segmented } from 'antd';
import { useEffect, useState } from 'react';
import type { LedgerEntry } from '../../api/types';
import { t } from '../../i18n';
import { Do, Each, More, Panel, ProblemNotice, usePages } from '../../parts';
import { corrections, inOrder } from './corrections';
import { Entry } from './Entry';
import { Looked, useWanted } from './Looked';
import { LookBack } from './LookBack';
import { useMoment, type Moment } from './moment';
import { termsIn } from './sentences';
import { standing } from './standing';
import './casehistory.css';

type Order = 'newest' | 'oldest';

/** How many entries stand on the page before somebody asks for more. */
const AT_ONCE = 200;

/** Every entry of the file as it is known: when it happened, when it was written down, by whom, what it was, and what corrects it. */
export function Timeline({ caseId, ...whose }: { caseId: string; moved?: boolean; keeper?: string }) {
  const wanted = useWanted();
  const { moment } = useMoment();
  const [order, setOrder] = useState<Order>('newest');
  const [looking, setLooking] = useState(false);
  const { page, entries } = useHistory(caseId, moment);
  const ordered = order === 'newest' ? entries.toReversed() : entries;
  const shown = ordered.filter(wanted);
  const title = (
    <>
      {t('history.title')} <span className="quiet history-count">{t('history.count', { n: shown.length })}</span>
    </>
  );
  const beside = (
    <span className="history-beside">
      {!moment && <Do word="history.look" onDo={() => setLooking(!looking)} testid="history-look" />}
      <OrderSwitch order={order} onOrder={setOrder} />
    </span>
  );
  return (
    <Panel title={title} beside={beside}>
      <ProblemNotice problem={page.error} onRetry={page.refetch} />
      {(looking || moment) && <DaysOf caseId={caseId} />}
      <Looked entries={entries} />
      {page.first && shown.length === 0 && <p className="empty">{t(entries.length ? 'history.noneOfThem' : 'history.empty')}</p>}
      <Entries of={shown} all={entries} caseId={caseId} now={!moment} whose={whose} />
    </Panel>
  );
}

/** The whole history, in its order: what is newest, and what corrects what, is known when all is there. */
function useHistory(caseId: string, moment?: Moment) {
  const page = usePages('/api/cases/{caseId}/history', { path: { caseId }, query: { limit: 200, ...moment } });
  const { hasMore, isFetching, error, loadMore } = page;
  useEffect(() => {
    if (hasMore && !isFetching && !error) loadMore();
  });
  return { page, entries: inOrder(page.items ?? []) };
}

/** All days on which something happened, whichever moment is shown. */
const DaysOf = ({ caseId }: { caseId: string }) => <LookBack entries={useHistory(caseId).entries} />;

interface EntriesProps {
  of: LedgerEntry[];
  all: LedgerEntry[];
  caseId: string;
  now: boolean;
  whose: { moved?: boolean; keeper?: string };
}

function Entries({ of, all, caseId, now, whose }: EntriesProps) {
  const [most, setMost] = useState(AT_ONCE);
  const termsOf = termsIn(all);
  const corrected = corrections(all);
  const back = standing(all, corrected);
  const shown = of.slice(0, most);
  const about = ({ sequence }: LedgerEntry) => ({
    stands: now && back.has(sequence),
    takenBackBy: corrected.takenBackBy.get(sequence),
    takesBack: corrected.takesBack.get(sequence) ?? [],
    shown,
    ...whose,
  });
  return (
    <>
      <ol className="history" data-testid="timeline">
        <Each of={shown} keyOf={({ sequence }) => sequence}>
          {(entry) => <Entry caseId={caseId} entry={entry} termsOf={termsOf} {...about(entry)} />}
        </Each>
      </ol>
      {of.length > most && <More onMore={() => setMost(most + AT_ONCE)} said={t('action.more')} />}
    </>
  );
}

function OrderSwitch({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const options = (['newest', 'oldest'] as const).map((value) => ({ value, label: t(`history.${value}`) }));
  return <Segmented size="small" value={order} onChange={onOrder} options={options} />;
}
