import { PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { read as ask } from '../../api/http';
import type { Campaign, VisitSheet } from '../../api/types';
import { count, joined, today } from '../../format';
import { AskedUnion } from '../../forms';
import { choice, t, type WordKey } from '../../i18n';
import { Do, Each, Heads, Loaded, mayReveal, Num, Panel, ProblemNotice, Sheet, useAsked, useMe, useRead } from '../../parts';
import '../../parts/paper.css';

const VISIT = 'VISIT';

/** Whom a campaign has not reached yet, to be taken along on paper by those who go. */
export default function SheetPage() {
  const { campaignId = '' } = useParams();
  const read = useRead('/api/campaigns/{campaignId}', { path: { campaignId } });
  return <Loaded read={read}>{(campaign) => <OneSheet campaign={campaign} />}</Loaded>;
}

function OneSheet({ campaign: { campaignId, name, union } }: { campaign: Campaign }) {
  const [asked] = useAsked();
  const me = useMe();
  const query = { union: asked('union') };
  const made = useMutation({ gcTime: 0, mutationFn: () => ask('/api/campaigns/{campaignId}/visit-sheet', { path: { campaignId }, query, purpose: VISIT }) });
  const sheet = made.data?.data;
  const make = mayReveal(me) && <Do word="sheet.make" onDo={() => made.mutate()} loading={made.isPending} testid="sheet-make" primary big />;
  const print = <Do word="onPaper.print" icon={<PrinterOutlined />} onDo={() => window.print?.()} testid="sheet-print" primary big />;
  return (
    <Sheet
      up={{ to: `/campaigns/${campaignId}`, said: name }}
      title={t('sheet.title')}
      testid="sheet-title"
      said={sheet ? joined([name, today()]) : t('sheet.explain')}
      beside={sheet ? print : make}>
      <div className="filters only-on-screen">
        <AskedUnion testid="sheet-union" placeholder={union.name} />
      </div>
      <ProblemNotice problem={made.error} />
      {sheet ? <OnPaper of={sheet} /> : <div className="empty">{t('sheet.none')}</div>}
    </Sheet>
  );
}

const OnPaper = ({ of: { households, total } }: { of: VisitSheet }) => (
  <article className="on-paper" data-testid="sheet">
    <Group />
    <Panel title={t('sheet.households', { n: count(households.length) })}>
      {total > households.length && <p className="panel-body">{t('sheet.more', { n: count(total) })}</p>}
      <Households of={households} />
    </Panel>
  </article>
);

const GROUP: WordKey[] = ['sheet.leader', 'sheet.members', 'sheet.date', 'sheet.route', 'sheet.contact', 'sheet.brings'];

/** Who goes, when, where along and with what: written here or by hand, and kept on the paper alone. */
const Group = () => (
  <Panel title={t('sheet.group')}>
    <dl className="signatures">
      {GROUP.map((word) => (
        <Written key={word} said={t(word)} />
      ))}
    </dl>
  </Panel>
);

function Written({ said }: { said: string }) {
  const [text, setText] = useState('');
  return (
    <div>
      <dt>{said}</dt>
      <dd>
        <Input variant="borderless" value={text} onChange={(event) => setText(event.target.value)} aria-label={said} autoComplete="off" />
      </dd>
    </div>
  );
}

const HEADS: WordKey[] = ['sheet.number', 'cases.column.head', 'case.mobile', 'case.size', 'case.category', 'cases.column.lastVisit', 'sheet.received'];

const Households = ({ of }: { of: VisitSheet['households'] }) => (
  <table className="ledger">
    <Heads of={HEADS.map((word) => ({ head: t(word) }))} />
    <tbody>
      <Each of={of} keyOf={({ caseId }) => caseId} columns={HEADS.length}>
        {({ name, address, mobile, union, householdSize, category, lastVisitedOn }, i) => (
          <tr data-testid="sheet-row">
            <td>{i + 1}</td>
            <td>
              <b>{name ?? t('common.erased')}</b>
              <div>{address}</div>
              <small>{union.name}</small>
            </td>
            <td>
              <Num>{mobile}</Num>
            </td>
            <td>{householdSize}</td>
            <td>{choice('category', category)}</td>
            <td>{lastVisitedOn ? <Num>{lastVisitedOn}</Num> : t('cases.neverVisited')}</td>
            <td />
          </tr>
        )}
      </Each>
    </tbody>
  </table>
);
