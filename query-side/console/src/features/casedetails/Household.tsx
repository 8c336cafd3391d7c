import type { CaseFile, Person } from '../../api/types';
import { Each, Fact, Panel, Personal, Heads } from '../../parts';
import { choice, t } from '../../i18n';
import { Amend, type OnAmend } from './Amend';
import { Eye } from './Eye';
import type { Reveal } from './useReveal';

interface Props {
  file: Pick<CaseFile, 'head' | 'members' | 'householdSize'>;
  reveal: Reveal | undefined;
  onAmend?: OnAmend;
}

/** Head and members; masked until somebody says what the data is needed for. */
export function Household({ file: { head, members = [], householdSize: n }, reveal, onAmend }: Props) {
  const purpose = reveal?.purpose;
  return (
    <Panel
      title={t('case.household')}
      beside={
        <span className="panel-acts">
          <Amend part="worker" onAmend={onAmend} />
          {reveal && <Eye reveal={reveal} />}
        </span>
      }>
      {purpose && (
        <p className="reveal-shown" role="status">
          {t('reveal.shown', { purpose })}
        </p>
      )}
      <Who {...{ head, n }} />
      <h3 className="panel-sub">{t('case.member')}</h3>
      {members.length === 0 ? <p className="quiet panel-none">{t('case.noMembers')}</p> : <Members members={members} />}
    </Panel>
  );
}

/** Who heads the household; what nothing was said of is not mentioned. */
const Who = ({ head, n }: { head: Person; n: number | undefined }) => (
  <dl className="facts">
    <Fact name="case.identityNumber">
      <Personal value={head.identityNumber} erased={head.erased} testid="head-identity-number" />
    </Fact>
    <Fact name="case.mobile">
      <Personal value={head.mobile} erased={head.erased} testid="head-mobile" />
    </Fact>
    <Fact name="case.address">{head.erased ? <Personal erased /> : head.address || '—'}</Fact>
    <Fact name="case.employer">{head.erased ? <Personal erased /> : head.employer || '—'}</Fact>
    <Fact name="case.ethnicity">{head.ethnicity}</Fact>
    <Fact name="case.maritalStatus">{head.maritalStatus}</Fact>
    <Fact name="case.singleParent">{head.singleParent && t('amend.yes')}</Fact>
    <Fact name="case.health">{head.health && <Personal value={head.health} />}</Fact>
    <Fact name="case.disability">{head.disability && <Personal value={head.disability} />}</Fact>
    <Fact name="case.medicalInsurance">{head.medicalInsurance}</Fact>
    <Fact name="case.identity">{choice('identity', head.identity)}</Fact>
    <Fact name="case.size">{n ? t('case.size.value', { n }) : '—'}</Fact>
  </dl>
);

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
