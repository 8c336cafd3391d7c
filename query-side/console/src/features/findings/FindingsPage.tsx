import { useState } from 'react';
import { count, shortCode } from '../../format';
import { AskedUnion, Choice } from '../../forms';
import { useWords } from '../../i18n';
import { Listing, Page, Panel, useAsked, usePages, Total } from '../../parts';
import { Checks } from './Checks';
import { useFindingColumns } from './columns';
import { AnswerFinding } from './answer';
import type { Ending } from './set';
import './findings.css';

const TABS = ['findings', 'checks'] as const;

/** What the checks have found, and the checks themselves. */
export default function FindingsPage() {
  const { t } = useWords();
  const [asked, change] = useAsked();
  const tab = asked('tab') === 'checks' ? 'checks' : 'findings';
  const choose = (name: string) => change({ tab: name === 'checks' ? name : undefined });
  return (
    <Page title={t('nav.findings')}>
      <div className="tabs" role="tablist">
        {TABS.map((name) => (
          <button key={name} type="button" role="tab" aria-selected={tab === name} onClick={() => choose(name)} data-testid={`tab-${name}`}>
            {t(`findings.tab.${name}`)}
          </button>
        ))}
      </div>
      {tab === 'checks' ? <Checks /> : <Findings />}
    </Page>
  );
}

function Findings() {
  const { t } = useWords();
  const [asked] = useAsked();
  const [ending, setEnding] = useState<Ending>();
  const state = asked('state') ?? 'OPEN';
  const query = { code: asked('code'), union: asked('union'), state: state === 'ALL' ? undefined : state, severity: asked('severity') };
  const page = usePages('/api/findings', { query });
  const of = { caption: t('nav.findings'), columns: useFindingColumns(setEnding), page, empty: t('findings.empty'), testid: 'findings' };
  return (
    <div className="findings">
      <Codes counts={page.first?.counts ?? {}} />
      <div>
        <div className="filters">
          <AskedUnion testid="findings-union" />
          <StateFilter state={query.state} />
          <SeverityFilter />
        </div>
        <Panel beside={<Total of={page.first} word="findings.count" testid="findings-count" />}>
          <Listing {...of} keyOf={({ findingId }) => findingId} />
        </Panel>
      </div>
      {ending && <AnswerFinding {...ending} onClose={() => setEnding(undefined)} />}
    </div>
  );
}

/** Open ones unless somebody asks for others. */
function StateFilter({ state }: { state?: string }) {
  const { t } = useWords();
  const [, change] = useAsked();
  const choose = (next?: string) => change({ state: next ?? 'ALL' });
  return <Choice kind="findingState" value={state} onChange={choose} placeholder={t('common.all')} allowClear testid="findings-state" />;
}

function SeverityFilter() {
  const { t } = useWords();
  const [asked, change] = useAsked();
  return (
    <Choice
      kind="severity"
      value={asked('severity')}
      onChange={(severity) => change({ severity })}
      placeholder={t('findings.severity')}
      allowClear
      testid="findings-severity"
    />
  );
}

/** The checks that found something, with how much; choosing one shows only its findings. */
function Codes({ counts }: { counts: Record<string, number> }) {
  const { t, choice } = useWords();
  const [asked, change] = useAsked();
  const chosen = asked('code');
  const known = Object.entries(counts).sort(([a], [b]) => a.localeCompare(b));
  const codes = chosen && !(chosen in counts) ? [...known, [chosen, 0] as const] : known;
  const choose = (code?: string) => change({ code: chosen === code ? undefined : code });
  return (
    <nav className="codes" aria-label={t('checks.column.code')} data-testid="finding-codes">
      <button type="button" aria-pressed={!chosen} onClick={() => choose()}>
        <span />
        <span>{t('findings.all')}</span>
      </button>
      {codes.map(([code, n]) => (
        <button key={code} type="button" aria-pressed={chosen === code} onClick={() => choose(code)} data-testid={`code-${shortCode(code)}`}>
          <span className="mono">{shortCode(code)}</span>
          <span>{choice('check', code)}</span>
          <b className="num">{count(n)}</b>
        </button>
      ))}
    </nav>
  );
}
