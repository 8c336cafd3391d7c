import { useState } from 'react';
import { useParams } from 'react-router';
import type { WorkerStatement } from '../../api/types';
import { joined, timeOfInstant } from '../../format';
import { choice, t } from '../../i18n';
import { Do, Each, Heads, mayReveal, Num, Panel, Sheet, two, useMe, useStaff } from '../../parts';
import { FilePaper, Signatures } from './FilePaper';
import { Print } from './PrintPage';
import { RevealDialog } from './RevealDialog';
import { useStatement } from './useReveal';

/** What a worker is told of their own file; each time it is made is noted. */
export default function StatementPage() {
  const { caseId = '' } = useParams();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const made = useStatement(caseId);
  const make = mayReveal(me) && <Do word="told.make" onDo={() => setAsking(true)} testid="statement-make" primary big />;
  const said = made.file ? <Made of={made.file} left={made.left} /> : t('told.explain');
  return (
    <Sheet
      up={{ to: `/cases/${caseId}`, said: t('case.title') }}
      title={t('told.title')}
      testid="statement-title"
      said={said}
      beside={made.file ? <Print /> : make}>
      {made.file ? <Told of={made.file} /> : <div className="empty">{t('told.none')}</div>}
      {asking && <RevealDialog reveal={made} task="SUBJECT_REQUEST" onClose={() => setAsking(false)} />}
    </Sheet>
  );
}

function Made({ of: { madeAt, madeBy, task, file }, left }: { of: WorkerStatement; left: number }) {
  const staff = useStaff();
  return (
    <>
      {joined([file.union.name, t('told.made', { at: timeOfInstant(madeAt), who: staff(madeBy), purpose: choice('accessPurpose', task) })])}{' '}
      <span className="only-on-screen num">{t('told.until', { n: left })}</span>
    </>
  );
}

const Told = ({ of: { file, others, looks } }: { of: WorkerStatement }) => (
  <article className="on-paper" data-testid="statement">
    <FilePaper file={file} />
    {others.length > 0 && (
      <Panel title={t('told.others')}>
        <p className="panel-body">{t('told.others.ask')}</p>
        <ul data-testid="statement-others">
          {others.map(({ union, state, archivedOn }, i) => (
            <li key={i}>{joined([union.name, choice('state', state), archivedOn])}</li>
          ))}
        </ul>
      </Panel>
    )}
    <Panel title={t('told.looks')}>
      {looks.since && <p className="panel-body">{t('told.looks.since', { day: looks.since })}</p>}
      <Lookers of={looks.items} />
    </Panel>
    <p>{t('told.rights')}</p>
    <Signatures of={['onPaper.sign.clerk', 'onPaper.sign.union', 'onPaper.sign.received']} />
  </article>
);

const HEADS = ['common.date', 'access.column.who', 'common.what', 'common.purpose', 'told.looks.times'] as const;

function Lookers({ of }: { of: WorkerStatement['looks']['items'] }) {
  const staff = useStaff();
  return (
    <table className="ledger" data-testid="statement-looks">
      <Heads of={HEADS.map((word) => ({ head: t(word) }))} />
      <tbody>
        <Each of={of} keyOf={(one) => of.indexOf(one)} columns={HEADS.length}>
          {({ look: { on, actor, role, union, what, task, inFull }, times }) => (
            <tr>
              <td>
                <Num>{on}</Num>
              </td>
              <td>{two(staff(actor), choice('role', role.toLowerCase()), union.name)}</td>
              <td>{two(choice('accessed', what), t(inFull ? 'told.looks.inFull' : 'told.looks.masked'))}</td>
              <td>{task && choice('accessPurpose', task)}</td>
              <td>{times}</td>
            </tr>
          )}
        </Each>
      </tbody>
    </table>
  );
}
