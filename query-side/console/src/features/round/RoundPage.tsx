import { useEffect, useState, type ComponentType } from 'react';
import { leave, taken, type Along, type ToVisit } from '../../api/along';
import { at } from '../../api/http';
import { timeOfInstant } from '../../format';
import { t } from '../../i18n';
import { Chip, Do, Listing, Page, Panel, Quiet, useHeld, useMe, type Column } from '../../parts';
import { stateOf } from './held';
import { Recorded } from './Recorded';

interface VisitProps {
  file: ToVisit;
  campaign?: string;
  onClose: () => void;
}

/** Whom somebody has taken along, and what was recorded on the way: with a network or without. */
export default function RoundPage({ Visit }: { Visit: ComponentType<VisitProps> }) {
  const { lists, putBack } = useTaken();
  const [visiting, setVisiting] = useState<{ file: ToVisit; campaign?: string }>();
  return (
    <Page title={t('round.title')} explain={t('round.explain')}>
      <Recorded />
      {lists.map((list) => (
        <List key={list.id} of={list} onVisit={(file) => setVisiting({ file, campaign: list.campaign })} onPutBack={() => putBack(list)} />
      ))}
      {lists.length === 0 && <div className="empty" data-testid="along-empty" children={t('round.none')} />}
      {visiting && <Visit {...visiting} onClose={() => setVisiting(undefined)} />}
    </Page>
  );
}

function useTaken() {
  const by = useMe()?.subject;
  const [lists, setLists] = useState<Along[]>([]);
  const look = () => void (by && taken(by).then(setLists, () => undefined));
  useEffect(look, [by]);
  return { lists, putBack: (list: Along) => void leave(list).then(look) };
}

function List({ of, onVisit, onPutBack }: { of: Along; onVisit: (file: ToVisit) => void; onPutBack: () => void }) {
  const queue = useHeld();
  const recorded = ({ caseId }: ToVisit) => queue.all.findLast(({ path }) => path === at('/api/cases/{caseId}/visits', { caseId }));
  const state = (file: ToVisit) => {
    const one = recorded(file);
    return one ? <Chip kind="heldState" value={stateOf(one, queue)} /> : <Quiet />;
  };
  const columns: Column<ToVisit>[] = [
    { head: t('cases.column.head'), cell: ({ name }) => <b data-testid="along-name">{name ?? t('common.erased')}</b> },
    { head: t('common.union'), cell: ({ union }) => union.name },
    { head: t('round.recorded'), cell: state },
    { head: t('aids.column.actions'), num: true, cell: (file) => <Do word="act.visit" onDo={() => onVisit(file)} testid="along-visit" /> },
  ];
  const beside = <Do word="round.putBack" onDo={onPutBack} testid="along-put-back" />;
  return (
    <Panel title={of.title} beside={beside} className="spaced" testid="along">
      <p className="quiet panel-body">{t('round.until', { until: timeOfInstant(of.until) })}</p>
      <Listing caption={of.title} columns={columns} page={{ items: of.files }} keyOf={({ caseId }) => caseId} empty={t('round.none')} testid="along-list" />
    </Panel>
  );
}
