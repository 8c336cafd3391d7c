import { Drawer } from 'antd';
import { useState } from 'react';
import type { Difference, Filing, FormView } from '../../api/types';
import { joined, timeOfInstant } from '../../format';
import { eventWord, language, t } from '../../i18n';
import { Chip, Each, Loaded, Num, Panel, Quiet, useRead, useSide, useStaff } from '../../parts';
import { Paper } from './FormPaper';
import { said, type FormName } from './paper';

/** What was filed, when, by whom; each opens as it was, with what had changed since the one before. */
export function Filings({ form, union }: { form: FormName; union?: string }) {
  const [opened, setOpened] = useState<Filing>();
  const read = useRead('/api/statistics/{form}/filings', { path: { form }, query: { union } });
  return (
    <Panel title={t('forms.filings')}>
      <Loaded read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('forms.filings.none')}</p>
          ) : (
            <ul className="filings" data-testid="filings">
              <Each of={items} keyOf={({ filingId }) => filingId}>
                {(filing) => <Line filing={filing} onOpen={() => setOpened(filing)} />}
              </Each>
            </ul>
          )
        }
      </Loaded>
      {opened && <Filed form={form} filing={opened} onClose={() => setOpened(undefined)} />}
    </Panel>
  );
}

function Line({ filing: { number: n, filedOn, from, to, union, filedBy, position }, onOpen }: { filing: Filing; onOpen: () => void }) {
  const staff = useStaff();
  const facts = [union.name, t('forms.filing.by', { who: staff(filedBy) }), t('forms.position', { n: position })];
  return (
    <li>
      <button type="button" className="linklike" onClick={onOpen} data-testid="filing-open">
        <b>{t('forms.filing', { n })}</b>
      </button>{' '}
      <Num>{filedOn}</Num>
      <div className="num">{t('fund.period', { from, to })}</div>
      <div className="quiet">{joined(facts)}</div>
    </li>
  );
}

function Filed({ form, filing: { filingId: id, number: n, filedOn, sha256 }, onClose }: { form: FormName; filing: Filing; onClose: () => void }) {
  const { side } = useSide(onClose, 900);
  const read = useRead('/api/statistics/{form}/filings/{id}', { path: { form, id } }, { staleTime: Infinity });
  return (
    <Drawer {...side} title={joined([t('forms.filing', { n }), filedOn])} data-testid="filing-drawer">
      <Loaded read={read}>
        {(view) => (
          <div className="filed">
            <p className="mono quiet">{`${t('forms.filing.sha')} ${sha256}`}</p>
            <h2>{t('forms.differences')}</h2>
            <Differences view={view} />
            <Paper form={form} view={view} />
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}

/** Each figure that changed, with the late or corrected entries that changed it, by name. */
function Differences({ view }: { view: FormView }) {
  if (!view.differences?.length) return <p className="quiet">{t(view.differences ? 'forms.differences.none' : 'forms.differences.first')}</p>;
  return (
    <ul className="differences" data-testid="differences">
      {view.differences.map((difference) => (
        <DifferenceLine key={difference.cell} view={view} of={difference} />
      ))}
    </ul>
  );
}

function DifferenceLine({ view, of: { cell, before, after, explained, events } }: { view: FormView; of: Difference }) {
  const known = view.cells.find(({ id }) => id === cell);
  return (
    <li>
      <b>{known ? said(known.label, language()) : cell}</b> <Num quiet>{before || '—'} → </Num>
      <b className="num">{after || '—'}</b> {known && <Quiet>{said(known.unit, language())}</Quiet>}{' '}
      {!explained && <span className="chip bad">{t('forms.differences.unexplained')}</span>}
      <ul>
        {(events ?? []).map((event) => (
          <Cause key={event.position} of={event} />
        ))}
      </ul>
    </li>
  );
}

const Cause = ({ of: { position, name, occurredOn, recordedAt, why } }: { of: Difference['events'][number] }) => (
  <li>
    <Chip kind="why" value={why} /> {eventWord(name)} <Num>{occurredOn}</Num>{' '}
    <Num quiet>{joined([t('history.recorded', { time: timeOfInstant(recordedAt) }), `#${position}`])}</Num>
  </li>
);
