import { useState } from 'react';
import { Link } from 'react-router';
import type { Evidence, Finding } from '../../api/types';
import { joined, shortCode } from '../../format';
import { Chip, Do, isOne, Num, OfStream, two, useMe, useFundNames, useRead, useUnionNames, type Column, useStaff } from '../../parts';
import { choice, eventWord, t } from '../../i18n';
import { placeOf } from './particulars';
import { ParticularList, type Ending } from './set';

export const findingColumns = (onEnd: (ending: Ending) => void): Column<Finding>[] => [
  { head: t('findings.column.what'), cell: ({ code }) => <CheckWord code={code} /> },
  { head: t('findings.column.subject'), cell: (finding) => two(<About finding={finding} />, finding.union.name) },
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
  { head: t('findings.column.due'), cell: (finding) => <Due of={finding} /> },
  { head: t('findings.column.raised'), cell: ({ raisedOn }) => <Num>{raisedOn}</Num> },
  { head: t('common.state'), cell: (finding) => <State of={finding} /> },
  { head: t('aids.column.actions'), num: true, wide: true, cell: (finding) => <Acts finding={finding} onEnd={onEnd} /> },
];

/** Which check it was, by its word and its code. */
export const CheckWord = ({ code }: { code: string }) => (
  <>
    <b>{choice('check', code)}</b>
    <small className="mono">{shortCode(code)}</small>
  </>
);

/** How urgent it is, by when and by whom. */
function Due({ of: { severity, inCharge, inChargeRole, union, dueOn } }: { of: Finding }) {
  const staff = useStaff();
  return (
    <>
      <Chip kind="severity" value={severity} />
      {two(<Num>{dueOn}</Num>, inCharge ? staff(inCharge) : joined([choice('role', inChargeRole), union.name]))}
    </>
  );
}

function State({ of: { state, endedBy, reason, endedOn } }: { of: Finding }) {
  const who = useStaff()(endedBy);
  const said = endedBy && (reason ? t('findings.endedBy', { who, reason }) : who);
  return two(<Chip kind="findingState" value={state} />, joined([said, endedOn], ' '));
}

const SECOND: readonly Finding['state'][] = ['OPEN', 'RESOLVED', 'DISMISSED'];

/** Kin had a hand in it: however the finding was answered, the aid waits for a second approver. */
const waitsForSecond = ({ code, state }: Finding) => code.startsWith('C25') && SECOND.includes(state);

function Acts({ finding, onEnd }: { finding: Finding; onEnd: (ending: Ending) => void }) {
  const open = finding.state === 'OPEN';
  const second = waitsForSecond(finding);
  if (!isOne(useMe(), 'supervisor', 'compliance') || !(open || second)) return null;
  return (
    <div className="row-acts">
      {second && <Do word="findings.second" primary onDo={() => onEnd({ finding, how: 'second-approval' })} testid="finding-second" />}
      {open && <Do word="findings.assign" onDo={() => onEnd({ finding, how: 'assignment' })} testid="finding-assign" />}
      {open && <Ends finding={finding} onEnd={onEnd} />}
    </div>
  );
}

const Ends = ({ finding, onEnd }: { finding: Finding; onEnd: (ending: Ending) => void }) => (
  <>
    <Do word="findings.resolve" primary={!waitsForSecond(finding)} onDo={() => onEnd({ finding, how: 'resolution' })} testid="finding-resolve" />
    <Do word="findings.dismiss" onDo={() => onEnd({ finding, how: 'dismissal' })} testid="finding-dismiss" />
  </>
);

export function About({ finding: { subject, caseId, name } }: { finding: Pick<Finding, 'subject' | 'caseId' | 'name'> }) {
  const staff = useStaff();
  const place = placeOf(subject, caseId);
  const fundName = useFundNames(subject.kind === 'FUND');
  const union = useUnionNames();
  const names: Record<string, (code: string) => string> = { STAFF: staff, FUND: fundName, UNION: union };
  const named = names[subject.kind]?.(subject.id) ?? name;
  const said = joined([choice('subject', subject.kind), named], ' ');
  return place ? (
    <Link to={place} className="about">
      {said}
    </Link>
  ) : (
    <span className="about">{said}</span>
  );
}

/** The events that a finding rests on. Their places in the ledger are asked for when somebody looks. */
export function EvidenceList({ evidence = [], findingId = '' }: { evidence?: Evidence[]; findingId?: string }) {
  const [open, setOpen] = useState(false);
  const options = { enabled: open && !!findingId, staleTime: Infinity };
  const { value } = useRead('/api/findings/{findingId}', { path: { findingId } }, options);
  if (evidence.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="linklike">{t('findings.evidence', { n: evidence.length })}</summary>
      <ul className="evidence" data-testid="evidence">
        {(value?.evidence ?? evidence).map(({ stream, sequence, name, position }) => (
          <li key={`${stream}/${sequence}`}>
            <OfStream stream={stream}>{eventWord(name)}</OfStream> {position !== undefined && <Num quiet>{`#${position}`}</Num>}
          </li>
        ))}
      </ul>
    </details>
  );
}
