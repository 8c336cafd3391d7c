import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CaseFile, Person } from '../../api/types';
import { useWords } from '../../i18n';
import { Personal } from '../../shell/Personal';
import { useMe } from '../../shell/useMe';
import { mayReveal } from './acts';
import { RevealDialog } from './RevealDialog';
import type { Reveal } from './useReveal';

/** Head and members; masked until somebody says what the data is needed for. */
export function Household({ file, reveal }: { file: CaseFile; reveal: Reveal }) {
  const { t, choice } = useWords();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const { head, members = [] } = file;
  return (
    <section className="panel" aria-labelledby="household-title">
      <div className="panel-head">
        <h2 id="household-title">{t('case.household')}</h2>
        {reveal.file ? (
          <Button size="small" icon={<EyeInvisibleOutlined />} onClick={reveal.hide} data-testid="reveal-hide">
            <span className="num">{t('reveal.hide', { n: reveal.left })}</span>
          </Button>
        ) : (
          mayReveal(me) && (
            <Button size="small" icon={<EyeOutlined />} onClick={() => setAsking(true)} data-testid="reveal-open">
              {t('reveal.open')}
            </Button>
          )
        )}
      </div>
      {reveal.purpose && (
        <p className="reveal-shown" role="status">
          {t('reveal.shown', { purpose: reveal.purpose })}
        </p>
      )}
      <dl className="facts">
        <Fact name={t('case.identityNumber')}>
          <Personal value={head.identityNumber} erased={head.erased} testid="head-identity-number" />
        </Fact>
        <Fact name={t('case.mobile')}>
          <Personal value={head.mobile} erased={head.erased} testid="head-mobile" />
        </Fact>
        <Fact name={t('case.address')}>{head.erased ? <Personal erased /> : head.address || '—'}</Fact>
        <Fact name={t('case.employer')}>{head.erased ? <Personal erased /> : head.employer || '—'}</Fact>
        <Fact name={t('case.identity')}>{choice('identity', head.identity)}</Fact>
        <Fact name={t('case.size')}>{file.householdSize ? t('case.size.value', { n: file.householdSize }) : '—'}</Fact>
      </dl>
      <h3 className="panel-sub">{t('case.member')}</h3>
      {members.length === 0 ? <p className="quiet panel-none">{t('case.noMembers')}</p> : <Members members={members} />}
      {asking && <RevealDialog reveal={reveal} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Members({ members }: { members: Person[] }) {
  const { t, choice } = useWords();
  return (
    <table className="ledger" data-testid="members">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('case.name')}</th>
          <th scope="col">{t('case.relation')}</th>
          <th scope="col">{t('case.identityNumber')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.personId}>
            <td>{member.erased ? <Personal erased /> : member.name}</td>
            <td className="quiet">{choice('relation', member.relation)}</td>
            <td className="num">{!member.erased && <Personal value={member.identityNumber} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
