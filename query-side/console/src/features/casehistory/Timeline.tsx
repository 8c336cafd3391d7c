import { Segmented } from 'antd';
import { useState } from 'react';
import type { LedgerEntry } from '../../api/types';
import { dateOfInstant, daysBetween, joined, timeOfInstant } from '../../format';
import { choice, language, t } from '../../i18n';
import { Do, Each, More, Panel, ProblemNotice, useMe, useFundNames, usePages, useStaff, useUnionNames } from '../../parts';
import { sentence, termsIn } from './sentences';
import { standing, wayBack } from './standing';
import { TakeBack } from './TakeBack';
import './casehistory.css';

const TONES = {
  hot: ['case.archived', 'case.reopened'],
  calm: ['case.visited', 'aid.funded'],
  good: ['case.aided'],
  bad: [
    'aid.reversed',
    'aid.rejected',
    'case.closed',
    'aid.funds-refused',
    'aid.lapsed',
    'case.objection-raised',
    'case.visit-reversed',
    'case.archiving-reversed',
    'case.closure-reversed',
    'case.reopening-reversed',
    'case.transfer-reversed',
    'case.transfer-returned',
    'case.transfer-withdrawn',
    'case.fact-reversed',
  ],
};

const toneOf = (type: string) => Object.entries(TONES).find(([, types]) => types.includes(type))?.[0] ?? '';

type Order = 'newest' | 'oldest';

/** Every entry of the file: when it happened, when it was written down, by whom, and what it was. */
export function Timeline({ caseId }: { caseId: string }) {
  const [order, setOrder] = useState<Order>('newest');
  const page = usePages('/api/cases/{caseId}/history', { path: { caseId }, query: { limit: 200 } });
  const read = page.items ?? [];
  const entries = [...read].sort((a, b) => (order === 'newest' ? b.sequence - a.sequence : a.sequence - b.sequence));
  const termsOf = termsIn(read);
  const back = standing(read);
  const title = (
    <>
      {t('history.title')} <span className="quiet history-count">{t('history.count', { n: entries.length })}</span>
    </>
  );
  return (
    <Panel title={title} beside={<OrderSwitch order={order} onOrder={setOrder} />}>
      <ProblemNotice problem={page.error} onRetry={page.refetch} />
      {page.first && entries.length === 0 && <p className="empty">{t('history.empty')}</p>}
      <ol className="history" data-testid="timeline">
        <Each of={entries} keyOf={({ sequence }) => sequence}>
          {(entry) => <Entry caseId={caseId} entry={entry} termsOf={termsOf} stands={back.has(entry.sequence)} />}
        </Each>
      </ol>
      {page.hasMore && <More onMore={page.loadMore} said={t('action.more')} />}
    </Panel>
  );
}

function OrderSwitch({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const options = (['newest', 'oldest'] as const).map((value) => ({ value, label: t(`history.${value}`) }));
  return <Segmented size="small" value={order} onChange={onOrder} options={options} />;
}

interface EntryProps {
  caseId: string;
  entry: LedgerEntry;
  termsOf: ReturnType<typeof termsIn>;
  /** Nothing took it back yet. */
  stands: boolean;
}

function Entry({ caseId, entry, termsOf, stands }: EntryProps) {
  const { said, parts } = sentence(entry, language(), useUnionNames(), termsOf, useFundNames(JSON.stringify(entry.data ?? {}).includes('"fund"')));
  const role = useMe()?.role;
  const way = stands ? wayBack(entry, role) : undefined;
  const [taking, setTaking] = useState(false);
  return (
    <li className={`history-entry ${toneOf(entry.type)}`} data-testid="timeline-entry" data-type={entry.type}>
      <time className="history-date num" dateTime={entry.occurredOn}>
        <span className="visually-hidden">{t('history.occurred')} </span>
        {entry.occurredOn}
      </time>
      <div>
        <p className="history-said">{said}</p>
        {parts.length > 0 && <p className="history-parts">{joined(parts)}</p>}
        <Written entry={entry} />
        {way && <Do word="takeback.submit" onDo={() => setTaking(true)} testid="entry-takeback" />}
        {way && taking && <TakeBack {...{ caseId, way, entry, said }} onClose={() => setTaking(false)} />}
      </div>
    </li>
  );
}

/** By whom, when, and how late it was written down. */
function Written({ entry: { role, actor, recordedAt, occurredOn, source, lateByDays } }: { entry: LedgerEntry }) {
  const staff = useStaff();
  const late = lateByDays ?? daysBetween(occurredOn, dateOfInstant(recordedAt));
  return (
    <p className="history-meta">
      <span>{staff(actor) || choice('role', role?.toLowerCase())}</span>
      <time className="num" dateTime={recordedAt}>
        {t('history.recorded', { time: timeOfInstant(recordedAt) })}
      </time>
      {source && <span>{t('history.imported', { row: source.row })}</span>}
      {late > 0 && <span className={`chip ${late > 30 ? 'warn' : ''}`}>{t('history.late', { n: late })}</span>}
    </p>
  );
}
