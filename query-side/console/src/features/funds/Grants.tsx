import { useState } from 'react';
import type { Statement } from '../../api/types';
import { yuan } from '../../format';
import { formOf } from '../../forms';
import { Do, Heads, isOne, Panel, useMe } from '../../parts';
import { t } from '../../i18n';
import { TwoHands } from './TwoHands';

type Grant = Statement['grants'][number];

const HEADS = ['union', 'days', 'ceiling', 'used', 'left'] as const;

/** What lower unions may spend of a fund, and how much of it they have; whoever holds the fund may end it. */
export function Grants({ code, grants, open }: { code: string; grants: Grant[]; open: boolean }) {
  const me = useMe();
  const [ending, setEnding] = useState<Grant>();
  if (!grants.length) return null;
  const mayEnd = open && isOne(me, 'finance', 'supervisor');
  const heads = [...HEADS.map((name, i) => ({ head: t(`grants.column.${name}`), num: i > 1 })), { head: t('aids.column.actions') }];
  return (
    <Panel title={t('grants.title')}>
      <table className="ledger" data-testid="grants">
        <Heads of={heads} />
        <tbody>
          {grants.map((grant) => (
            <Row key={grant.grantId} grant={grant} onEnd={mayEnd && !grant.endedOn ? () => setEnding(grant) : undefined} />
          ))}
        </tbody>
      </table>
      {ending && <EndGrant code={code} grant={ending} onClose={() => setEnding(undefined)} />}
    </Panel>
  );
}

const Row = ({ grant: { to, from, until, endedOn, ceiling, used, left }, onEnd }: { grant: Grant; onEnd?: () => void }) => (
  <tr>
    <th scope="row">{to.name}</th>
    <td className="num">{`${from} – ${endedOn ?? until}`}</td>
    {[ceiling, used, left].map((money, i) => (
      <td key={HEADS[i + 2]} className="num">
        {yuan(money)}
      </td>
    ))}
    <td>{onEnd && <Do word="grants.end" danger onDo={onEnd} testid="end-grant" />}</td>
  </tr>
);

const E = formOf('/api/funds/{code}/grants/{grantId}/end');

const EndGrant = ({ code, grant: { grantId }, ...more }: { code: string; grant: Grant; onClose: () => void }) => (
  <E.Act of={{ code, grantId }} word={['grants.end', 'grants.end']} explain="grants.end.explain" danger intro={<TwoHands />} {...more} testid="end-grant">
    <E.Day name="occurredOn" label="grants.endedOn" required testid="end-grant-date" />
    <E.Area name="reason" label="grants.reason" required testid="end-grant-reason" />
  </E.Act>
);
