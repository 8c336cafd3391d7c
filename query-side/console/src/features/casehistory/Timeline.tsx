import { Segmented } from 'antd';
import { useState } from 'react';
import type { LedgerEntry } from '../../api/types';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { dateOfInstant, daysBetween, timeOfInstant } from '../../format/dates';
import { useWords } from '../../i18n';
import { useUnionNames } from '../../shell/useUnionNames';
import { sentence, termsIn } from './sentences';
import { useHistory } from './useHistory';
import './casehistory.css';

const TONE: Record<string, string> = {
  'case.archived': 'hot',
  'case.visited': 'calm',
  'case.aided': 'good',
  'aid.reversed': 'bad',
  'aid.rejected': 'bad',
  'case.closed': 'bad',
  'case.reopened': 'hot',
  'aid.funded': 'calm',
  'aid.funds-refused': 'bad',
  'aid.lapsed': 'bad',
  'case.objection-raised': 'bad',
};

/** Every entry of the file: when it happened, when it was written down, by whom, and what it was. */
export function Timeline({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const [order, setOrder] = useState<'newest' | 'oldest'>('newest');
  const query = useHistory(caseId);
  const read = query.data?.pages.flatMap(({ data }) => data.items) ?? [];
  const entries = [...read].sort((a, b) => (order === 'newest' ? b.sequence - a.sequence : a.sequence - b.sequence));
  const termsOf = termsIn(read);
  return (
    <section className="panel" aria-labelledby="history-title">
      <div className="panel-head">
        <h2 id="history-title">
          {t('history.title')} <span className="quiet history-count">{t('history.count', { n: entries.length })}</span>
        </h2>
        <Segmented
          size="small"
          value={order}
          onChange={setOrder}
          options={[
            { value: 'newest', label: t('history.newest') },
            { value: 'oldest', label: t('history.oldest') },
          ]}
        />
      </div>
      {query.error ? (
        <div className="panel-body">
          <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} />
        </div>
      ) : null}
      {query.data && entries.length === 0 && <p className="empty">{t('history.empty')}</p>}
      <ol className="history" data-testid="timeline">
        {entries.map((entry) => (
          <Entry key={entry.sequence} entry={entry} termsOf={termsOf} />
        ))}
      </ol>
      {query.hasNextPage && (
        <button type="button" className="case-more linklike" onClick={() => void query.fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </section>
  );
}

function Entry({ entry, termsOf }: { entry: LedgerEntry; termsOf: ReturnType<typeof termsIn> }) {
  const { t, lang, choice } = useWords();
  const unionName = useUnionNames();
  const { said, parts } = sentence(entry, lang, unionName, termsOf);
  const late = entry.lateByDays ?? daysBetween(entry.occurredOn, dateOfInstant(entry.recordedAt));
  return (
    <li className={`history-entry ${TONE[entry.type] ?? ''}`} data-testid="timeline-entry" data-type={entry.type}>
      <time className="history-date num" dateTime={entry.occurredOn}>
        <span className="visually-hidden">{t('history.occurred')} </span>
        {entry.occurredOn}
      </time>
      <div>
        <p className="history-said">{said}</p>
        {parts.length > 0 && <p className="history-parts">{parts.join(' · ')}</p>}
        <p className="history-meta">
          <span>
            {entry.role ? `${choice('role', entry.role.toLowerCase())} ` : ''}
            {entry.actor}
          </span>
          <time className="num" dateTime={entry.recordedAt}>
            {t('history.recorded', { time: timeOfInstant(entry.recordedAt) })}
          </time>
          {entry.source && <span>{t('history.imported', { row: entry.source.row })}</span>}
          {late > 0 && <span className={`chip ${late > 30 ? 'warn' : ''}`}>{t('history.late', { n: late })}</span>}
        </p>
      </div>
    </li>
  );
}
