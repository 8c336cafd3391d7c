import { Link } from 'react-router';
import type { FundEntry, Movement } from '../../api/types';
import { joined, timeOfInstant } from '../../format';
import { choice, t } from '../../i18n';
import { Amount, Listing, Num, two, usePages, useStaff, type Column } from '../../parts';
import { TakeBackMove } from './TakeBackMove';
import { idOf, isTakenBack, takenBack } from './takenback';

interface Props {
  code: string;
  movement: Movement;
  period: { from: string; to: string };
}

/** The events behind one figure of the statement, each with the way on to where the money came from or went. */
export function Entries({ code, movement, period }: Props) {
  const asking = { path: { code }, query: { ...period, movement: movement.toUpperCase() } };
  const page = usePages('/api/funds/{code}/entries', asking);
  const of = { caption: t('statement.title'), columns: useColumns(code, takenBack(page.items ?? [])), page, empty: t('entries.none'), testid: 'entries' };
  return <Listing {...of} keyOf={({ stream, sequence }) => `${stream}/${sequence}`} />;
}

function useColumns(code: string, gone: Set<string>): Column<FundEntry>[] {
  const staff = useStaff();
  return [
    {
      head: t('common.happenedOn'),
      cell: ({ occurredOn, recordedAt }) => two(<b className="num">{occurredOn}</b>, t('history.recorded', { time: timeOfInstant(recordedAt) })),
    },
    { head: t('entries.column.what'), wide: true, cell: (entry) => <What code={code} entry={entry} gone={gone} /> },
    { head: t('common.by'), cell: ({ actor }) => staff(actor) },
    { head: t('statement.column.money'), num: true, cell: ({ money, goods }) => <Amount money={money} goods={goods} /> },
    { head: t('entries.column.position'), num: true, cell: ({ position }) => <Num quiet>{position}</Num> },
  ];
}

interface WhatProps {
  code: string;
  entry: FundEntry;
  gone: Set<string>;
}

function What({ code, entry, gone }: WhatProps) {
  const { movement, counterFund: fund, voucher, reason, commitment, caseId, appropriations = [] } = entry;
  const received = movement === 'RECEIVED';
  const origins = received && !commitment ? appropriations : [];
  return (
    <>
      {joined([isTakenBack(entry) && choice('movement', movement), fund && t(received ? 'entries.fromFund' : 'entries.toFund', { fund }), voucher, reason])}
      <span className="entry-links">
        {commitment && <Link to={`/disbursements/${commitment}`}>{t('entries.trace')}</Link>}
        {!gone.has(idOf(entry)) && <TakeBackMove code={code} entry={entry} />}
        {caseId && <Link to={`/cases/${caseId}`}>{t('case.title')}</Link>}
        {origins.map(({ appropriationId: id }) => (
          <Link key={id} to={`/appropriations/${id}`}>
            {t('entries.forwards')}
          </Link>
        ))}
      </span>
    </>
  );
}
