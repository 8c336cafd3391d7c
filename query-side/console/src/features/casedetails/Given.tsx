import type { Aid, CaseFile, Goods, Visit } from '../../api/types';
import { joined, type Money } from '../../format';
import { choice, t, type WordKey } from '../../i18n';
import { Amount, Each, Heads, Num, Panel, two, useFundNames } from '../../parts';

interface Gift {
  id: string;
  on: string;
  what: string;
  from: (string | undefined)[];
  money?: Money;
  goods?: Goods[];
  voucher?: string;
  back?: string;
}

const GIVEN: Aid['state'][] = ['DELIVERED', 'REVERSED'];

const HEADS: WordKey[] = ['common.date', 'common.what', 'common.amountYuan', 'onPaper.from', 'common.voucher'];

/** What came of visits and aid, by day; what was taken back is said to be. */
export function Given({ file }: { file: CaseFile }) {
  const fund = useFundNames();
  const aids = (file.aids ?? []).filter(({ state }) => GIVEN.includes(state)).map((aid) => ofAid(aid, fund));
  const gifts = [...(file.visits ?? []).map(ofVisit), ...aids].sort((a, b) => a.on.localeCompare(b.on));
  return <Panel title={t('onPaper.given')}>{gifts.length === 0 ? <p className="quiet panel-none">{t('onPaper.given.none')}</p> : <Gifts of={gifts} />}</Panel>;
}

const ofVisit = ({ visitId, occurredOn, campaign, money, goods, receipt }: Visit): Gift => ({
  id: visitId,
  on: occurredOn,
  what: t('onPaper.visit'),
  from: [campaign],
  money,
  goods,
  voucher: receipt?.voucher,
});

const ofAid = (aid: Aid, fund: (code?: string) => string): Gift => ({
  id: aid.aidId,
  on: aid.deliveredOn ?? '',
  what: choice('aid', aid.category),
  from: [fund(aid.fund), aid.campaign],
  money: aid.money,
  goods: aid.goods,
  voucher: aid.receipt?.voucher,
  back: aid.reversedOn,
});

const Gifts = ({ of }: { of: Gift[] }) => (
  <table className="ledger" data-testid="paper-given">
    <Heads of={HEADS.map((word) => ({ head: t(word) }))} />
    <tbody>
      <Each of={of} keyOf={({ id }) => id} columns={HEADS.length}>
        {({ on, what, from, money, goods, voucher, back }) => (
          <tr>
            <td>
              <Num>{on}</Num>
            </td>
            <td>{two(what, back && joined([choice('aidState', 'REVERSED'), back]))}</td>
            <td className={back ? 'struck' : undefined}>
              <Amount money={money} goods={goods} none={t('aids.service')} />
            </td>
            <td>{joined(from)}</td>
            <td>{voucher}</td>
          </tr>
        )}
      </Each>
    </tbody>
  </table>
);
