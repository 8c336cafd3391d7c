import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { listFilings, readFiling, type Filing, type FormName, type FormView } from '../../api/statistics';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { timeOfInstant } from '../../format/dates';
import { nameOf } from '../../format/goods';
import { useWords } from '../../i18n';
import { useNarrow } from '../../shell/useNarrow';
import { eventWord } from './eventWord';
import { Paper } from './FormPaper';
import { said } from './paper';

/** What was filed, when, by whom; each opens as it was, with what had changed since the one before. */
export function Filings({ form, union }: { form: FormName; union?: string }) {
  const { t } = useWords();
  const [opened, setOpened] = useState<Filing>();
  const { data, error } = useQuery({ queryKey: ['filings', form, union ?? ''], queryFn: ({ signal }) => listFilings(form, union, signal) });
  const filings = data?.data.items ?? [];
  return (
    <section className="panel" aria-labelledby="filings-title">
      <div className="panel-head">
        <h2 id="filings-title">{t('forms.filings')}</h2>
      </div>
      {error ? (
        <div className="panel-body">
          <ProblemNotice problem={error} />
        </div>
      ) : filings.length === 0 ? (
        <p className="empty">{t('forms.filings.none')}</p>
      ) : (
        <ul className="filings" data-testid="filings">
          {filings.map((filing) => (
            <li key={filing.filingId}>
              <button type="button" className="linklike" onClick={() => setOpened(filing)} data-testid="filing-open">
                <b>{t('forms.filing', { n: filing.number })}</b>
              </button>{' '}
              <span className="num">{filing.filedOn}</span>
              <div className="num">{t('fund.period', { from: filing.from, to: filing.to })}</div>
              <div className="quiet">
                {[filing.union.name, t('forms.filing.by', { who: nameOf(filing.filedBy) }), t('forms.position', { n: filing.position })]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              <span className="mono" title={filing.sha256}>
                {filing.sha256}
              </span>
            </li>
          ))}
        </ul>
      )}
      {opened && <Filed form={form} filing={opened} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

function Filed({ form, filing, onClose }: { form: FormName; filing: Filing; onClose: () => void }) {
  const { t } = useWords();
  const narrow = useNarrow();
  const [open, setOpen] = useState(true);
  const { data, error } = useQuery({
    queryKey: ['filing', filing.filingId],
    queryFn: ({ signal }) => readFiling(form, filing.filingId, signal),
    staleTime: Infinity,
  });
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(shown) => !shown && onClose()}
      title={`${t('forms.filing', { n: filing.number })} · ${filing.filedOn}`}
      size={narrow ? '100%' : 900}
      data-testid="filing-drawer">
      {error ? <ProblemNotice problem={error} /> : null}
      {data && (
        <>
          <p className="mono quiet" style={{ marginTop: 0, overflowWrap: 'anywhere' }}>
            {t('forms.filing.sha')} {filing.sha256}
          </p>
          <h2 style={{ marginBottom: 8 }}>{t('forms.differences')}</h2>
          <Differences view={data.data} />
          <div style={{ height: 18 }} />
          <Paper form={form} view={data.data} />
        </>
      )}
    </Drawer>
  );
}

/** Each figure that changed, with the late or corrected entries that changed it, by name. */
export function Differences({ view }: { view: FormView }) {
  const { t, choice, lang } = useWords();
  if (!view.differences) return <p className="quiet">{t('forms.differences.first')}</p>;
  if (view.differences.length === 0) return <p className="quiet">{t('forms.differences.none')}</p>;
  return (
    <ul className="differences" data-testid="differences">
      {view.differences.map(({ cell, before, after, explained, events }) => {
        const known = view.cells.find(({ id }) => id === cell);
        return (
          <li key={cell}>
            <b>{known ? said(known.label, lang) : cell}</b> <span className="num quiet">{before || '—'} → </span>
            <b className="num">{after || '—'}</b> {known && <span className="quiet">{said(known.unit, lang)}</span>}{' '}
            {!explained && <span className="chip bad">{t('forms.differences.unexplained')}</span>}
            <ul>
              {events.map(({ position, name, occurredOn, recordedAt, why }) => (
                <li key={position}>
                  <span className={`chip ${why === 'CORRECTED' ? 'calm' : 'warn'}`}>{choice('why', why)}</span> {eventWord(name, t)}{' '}
                  <span className="num">{occurredOn}</span>{' '}
                  <span className="quiet num">
                    {t('history.recorded', { time: timeOfInstant(recordedAt) })} · #{position}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
