import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { readChecks, type Check } from '../../api/checks';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { useAsked } from '../../shell/useAsked';
import { useMe } from '../../shell/useMe';
import { shortCode, thresholdWord } from './particulars';
import './findings.css';

const SetThresholds = lazy(() => import('./SetThresholds'));
const SetSubsistenceLine = lazy(() => import('./SetSubsistenceLine'));
const Trial = lazy(() => import('./Trial'));

const TONE: Record<Check['kind'], string> = { BLOCK: 'bad', FLAG: 'warn', BLOCK_AND_FLAG: 'bad', STRUCTURAL: 'good' };

/** All checks with the thresholds in force today, to be set by those who may and tried by those who watch. */
export default function Checks() {
  const { t, choice } = useWords();
  const me = useMe();
  const [asked] = useAsked();
  const [acting, setActing] = useState<{ check: Check; how: 'set' | 'try' }>();
  const [settingLine, setSettingLine] = useState(false);
  const union = asked('union');
  const query = useQuery({ queryKey: ['checks', union ?? ''], queryFn: ({ signal }) => readChecks(union, signal) });
  const maySet = me?.role === 'admin' || me?.role === 'supervisor';
  const mayTry = maySet || me?.role === 'compliance';
  const columns: Column<Check>[] = [
    {
      head: t('checks.column.code'),
      cell: ({ code }) => (
        <>
          <span className="mono quiet">{shortCode(code)}</span> <b>{choice('check', code)}</b>
        </>
      ),
    },
    { head: t('checks.column.kind'), cell: ({ kind }) => <span className={`chip ${TONE[kind]}`}>{choice('checkKind', kind)}</span> },
    { head: t('checks.column.thresholds'), cell: ({ thresholds }) => <Thresholds of={thresholds} /> },
    {
      head: t('aids.column.actions'),
      num: true,
      wide: true,
      cell: (check) =>
        Object.keys(check.thresholds).length > 0 && (
          <div className="row-acts">
            {mayTry && (
              <Button size="small" onClick={() => setActing({ check, how: 'try' })} data-testid={`try-${shortCode(check.code)}`}>
                {t('checks.try')}
              </Button>
            )}
            {maySet && (
              <Button size="small" onClick={() => setActing({ check, how: 'set' })} data-testid={`set-${shortCode(check.code)}`}>
                {t('checks.set')}
              </Button>
            )}
          </div>
        ),
    },
  ];
  return (
    <>
      <div className="checks-head">
        <p className="quiet">{t('checks.explain')}</p>
        {maySet && (
          <Button onClick={() => setSettingLine(true)} data-testid="subsistence-line">
            {t('line.set')}
          </Button>
        )}
      </div>
      <section className="panel">
        <Listing
          caption={t('findings.tab.checks')}
          columns={columns}
          rows={query.data?.data.items}
          keyOf={({ code }) => code}
          error={query.error}
          onRetry={() => void query.refetch()}
          empty={t('findings.empty')}
          testid="checks"
        />
      </section>
      <Suspense>
        {acting?.how === 'set' && <SetThresholds check={acting.check} onClose={() => setActing(undefined)} />}
        {settingLine && <SetSubsistenceLine onClose={() => setSettingLine(false)} />}
        {acting?.how === 'try' && <Trial check={acting.check} onClose={() => setActing(undefined)} />}
      </Suspense>
    </>
  );
}

function Thresholds({ of }: { of: Record<string, number> }) {
  const { t, lang } = useWords();
  const entries = Object.entries(of);
  if (entries.length === 0) return <span className="quiet">{t('checks.none')}</span>;
  return (
    <span className="thresholds">
      {entries.map(([name, value]) => (
        <span key={name}>
          <span className="quiet">{thresholdWord(name, lang)}</span>
          <b className="num">{name.endsWith('Fen') ? yuan(value) : count(value)}</b>
        </span>
      ))}
    </span>
  );
}
