import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { CaseFile, Person } from '../../api/types';
import { Do, Each, Fact, mayReveal, Panel, Personal, useMe, Heads } from '../../parts';
import { choice, t } from '../../i18n';
import { RevealDialog } from './RevealDialog';
import type { Reveal } from './useReveal';

type Homes = Pick<CaseFile, 'head' | 'members' | 'householdSize'>;

/** Head and members; masked until somebody says what the data is needed for. */
export function Household({ file: { head, members = [], householdSize: n }, reveal }: { file: Homes; reveal: Reveal | undefined }) {
  const purpose = reveal?.purpose;
  return (
    <Panel title={t('case.household')} beside={reveal && <Eye reveal={reveal} />}>
      {purpose && (
        <p className="reveal-shown" role="status">
          {t('reveal.shown', { purpose })}
        </p>
      )}
      <dl className="facts">
        <Fact name="case.identityNumber">
          <Personal value={head.identityNumber} erased={head.erased} testid="head-identity-number" />
        </Fact>
        <Fact name="case.mobile">
          <Personal value={head.mobile} erased={head.erased} testid="head-mobile" />
        </Fact>
        <Fact name="case.address">{head.erased ? <Personal erased /> : head.address || '—'}</Fact>
        <Fact name="case.employer">{head.erased ? <Personal erased /> : head.employer || '—'}</Fact>
        <Fact name="case.identity">{choice('identity', head.identity)}</Fact>
        <Fact name="case.size">{n ? t('case.size.value', { n }) : '—'}</Fact>
      </dl>
      <h3 className="panel-sub">{t('case.member')}</h3>
      {members.length === 0 ? <p className="quiet panel-none">{t('case.noMembers')}</p> : <Members members={members} />}
    </Panel>
  );
}

/** Shows what is masked, once somebody says what for. */
export function Eye({ reveal }: { reveal: Reveal }) {
  const me = useMe();
  const [asking, setAsking] = useState(false);
  if (reveal.file) {
    return (
      <Button size="small" icon={<EyeInvisibleOutlined />} onClick={reveal.hide} data-testid="reveal-hide">
        <span className="num">{t('reveal.hide', { n: reveal.left })}</span>
      </Button>
    );
  }
  if (!mayReveal(me)) return null;
  return (
    <>
      <Do word="reveal.open" icon={<EyeOutlined />} onDo={() => setAsking(true)} testid="reveal-open" />
      {asking && <RevealDialog reveal={reveal} onClose={() => setAsking(false)} />}
    </>
  );
}

const HEADS = ['common.name', 'case.relation', 'case.identityNumber'] as const;

const Members = ({ members }: { members: Person[] }) => (
  <table className="ledger" data-testid="members">
    <Heads className="visually-hidden" of={HEADS.map((word) => ({ head: t(word) }))} />
    <tbody>
      <Each of={members} keyOf={({ personId }) => personId} columns={HEADS.length}>
        {({ name, relation, erased, identityNumber }) => (
          <tr>
            <td>{erased ? <Personal erased /> : name}</td>
            <td className="quiet">{choice('relation', relation)}</td>
            <td className="num">{!erased && <Personal value={identityNumber} />}</td>
          </tr>
        )}
      </Each>
    </tbody>
  </table>
);
