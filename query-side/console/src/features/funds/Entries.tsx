import { Link } from 'react-router';
import { readEntries, type FundEntry, type Movement } from '../../api/funds';
import { timeOfInstant } from '../../format/dates';
import { goodsText, nameOf } from '../../format/goods';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { usePages } from '../../shell/usePages';

/** The events behind one figure of the statement, each with the way on to where the money came from or went. */
export function Entries({ code, movement, period }: { code: string; movement: Movement; period: { from: string; to: string } }) {
  const { t } = useWords();
  const query = { ...period, movement: movement.toUpperCase() };
  const entries = usePages(['entries', code, query], (cursor, signal) => readEntries(code, query, cursor, signal));
  return (
    <Listing
      caption={t(`statement.title`)}
      columns={useColumns()}
      rows={entries.items}
      keyOf={({ stream, sequence }) => `${stream}/${sequence}`}
      error={entries.error}
      onRetry={entries.refetch}
      empty={t('entries.none')}
      hasMore={entries.hasMore}
      onMore={entries.loadMore}
      testid="entries"
    />
  );
}

function useColumns(): Column<FundEntry>[] {
  const { t, lang, choice } = useWords();
  return [
    {
      head: t('entries.column.date'),
      cell: ({ occurredOn, recordedAt }) => (
        <>
          <b className="num">{occurredOn}</b>
          <small className="num">{t('history.recorded', { time: timeOfInstant(recordedAt) })}</small>
        </>
      ),
    },
    {
      head: t('entries.column.what'),
      wide: true,
      cell: (entry) => (
        <>
          {[
            entry.counterFund && t(entry.movement === 'RECEIVED' ? 'entries.fromFund' : 'entries.toFund', { fund: entry.counterFund }),
            entry.voucher,
            entry.reason,
          ]
            .filter(Boolean)
            .join(' · ')}
          <span className="entry-links">
            {entry.commitment && <Link to={`/disbursements/${entry.commitment}`}>{t('entries.trace')}</Link>}
            {entry.caseId && <Link to={`/cases/${entry.caseId}`}>{t('case.title')}</Link>}
            {!entry.commitment &&
              entry.movement === 'RECEIVED' &&
              entry.appropriations?.map(({ appropriationId }) => (
                <Link key={appropriationId} to={`/appropriations/${appropriationId}`}>
                  {t('entries.forwards')}
                </Link>
              ))}
          </span>
        </>
      ),
    },
    {
      head: t('entries.column.who'),
      cell: ({ actor, role }) => (
        <>
          {nameOf(actor)}
          {role && <small>{choice('role', role.toLowerCase())}</small>}
        </>
      ),
    },
    {
      head: t('statement.column.money'),
      num: true,
      cell: ({ money, goods }) => (
        <>
          {money.fen ? yuan(money) : ''}
          <small>{goodsText(goods, lang)}</small>
        </>
      ),
    },
    { head: t('entries.column.position'), num: true, cell: ({ position }) => <span className="quiet">{position}</span> },
  ];
}
