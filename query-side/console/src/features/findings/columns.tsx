import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { readFinding, type Evidence, type Finding } from '../../api/checks';
import { nameOf } from '../../format/goods';
import { useWords } from '../../i18n';
import type { Column } from '../../shell/Listing';
import { useMe } from '../../shell/useMe';
import { eventWord } from '../statistics/eventWord';
import type { Ending } from './FindingsPage';
import { ParticularList } from './ParticularList';
import { placeOf, placeOfStream, shortCode } from './particulars';

const TONE: Record<Finding['state'], string> = { OPEN: 'warn', CLEARED: '', RESOLVED: 'good', DISMISSED: '' };

export function useFindingColumns(onEnd: (ending: Ending) => void): Column<Finding>[] {
  const { t, choice } = useWords();
  const me = useMe();
  const mayEnd = me?.role === 'supervisor' || me?.role === 'compliance';
  return [
    {
      head: t('findings.column.what'),
      cell: ({ code }) => (
        <>
          <b>{choice('check', code)}</b>
          <small className="mono">{shortCode(code)}</small>
        </>
      ),
    },
    {
      head: t('findings.column.subject'),
      cell: (finding) => (
        <>
          <About finding={finding} />
          <small>{finding.union.name}</small>
        </>
      ),
    },
    {
      head: t('findings.column.facts'),
      wide: true,
      cell: ({ findingId, particulars, evidence }) => (
        <>
          <ParticularList of={particulars} />
          <EvidenceList evidence={evidence} findingId={findingId} />
        </>
      ),
    },
    { head: t('findings.column.raised'), cell: ({ raisedOn }) => <span className="num">{raisedOn}</span> },
    {
      head: t('findings.column.state'),
      cell: ({ state, endedBy, reason, endedOn }) => (
        <>
          <span className={`chip ${TONE[state]}`}>{choice('findingState', state)}</span>
          {endedBy && (
            <small>
              {reason ? t('findings.endedBy', { who: nameOf(endedBy), reason }) : nameOf(endedBy)} <span className="num">{endedOn}</span>
            </small>
          )}
        </>
      ),
    },
    {
      head: t('aids.column.actions'),
      num: true,
      wide: true,
      cell: (finding) =>
        mayEnd &&
        finding.state === 'OPEN' && (
          <div className="row-acts">
            <Button size="small" type="primary" onClick={() => onEnd({ finding, how: 'resolution' })} data-testid="finding-resolve">
              {t('findings.resolve')}
            </Button>
            <Button size="small" onClick={() => onEnd({ finding, how: 'dismissal' })} data-testid="finding-dismiss">
              {t('findings.dismiss')}
            </Button>
          </div>
        ),
    },
  ];
}

function About({ finding: { subject, caseId } }: { finding: Finding }) {
  const { choice } = useWords();
  const place = placeOf(subject, caseId);
  const said = `${choice('subject', subject.kind)} ${subject.kind === 'FUND' || subject.kind === 'STAFF' ? subject.id : `…${subject.id.slice(-6)}`}`;
  return place ? (
    <Link to={place} className="about">
      {said}
    </Link>
  ) : (
    <span className="about">{said}</span>
  );
}

/** The events that a finding rests on. Their places in the ledger are asked for when somebody looks. */
export function EvidenceList({ evidence, findingId }: { evidence: Evidence[] | undefined; findingId?: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const placed = useQuery({
    queryKey: ['finding', findingId],
    queryFn: ({ signal }) => readFinding(findingId ?? '', signal),
    enabled: open && !!findingId,
    staleTime: Infinity,
  });
  if (!evidence?.length) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="linklike" style={{ fontSize: 13 }}>
        {t('findings.evidence', { n: evidence.length })}
      </summary>
      <ul className="evidence" data-testid="evidence">
        {(placed.data?.data.evidence ?? evidence).map(({ stream, sequence, name, position }) => {
          const place = placeOfStream(stream);
          const at = (
            <>
              {eventWord(name, t)} {position !== undefined && <span className="num quiet">#{position}</span>}
            </>
          );
          return (
            <li key={`${stream}/${sequence}`} title={`${stream}/${sequence}`}>
              {place ? <Link to={place}>{at}</Link> : at}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
