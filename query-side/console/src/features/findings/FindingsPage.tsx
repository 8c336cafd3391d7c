import { Button } from 'antd';
import { useState } from 'react';
import { count, shortCode } from '../../format';
import { AskedChoice, AskedStaff, AskedUnion, Choice } from '../../forms';
import { choice, t } from '../../i18n';
import { Do, Listing, Page, Panel, useAsked, useAskedAll, useChosenInSight, useMe, usePages, useRead, Total } from '../../parts';
import { useBulk } from './bulk';
import { Checks } from './Checks';
import { findingColumns } from './columns';
import { AnswerFinding } from './answer';
import { Groups, type FindingQuery } from './Groups';
import type { Ending } from './set';
import './findings.css';

const TABS = ['findings', 'checks'] as const;

/** What the checks have found, and the checks themselves. */
export default function FindingsPage() {
  const [asked, change] = useAsked();
  const tab = asked('tab') === 'checks' ? 'checks' : 'findings';
  const bar = useChosenInSight<HTMLDivElement>(tab);
  const choose = (name: string) => change({ tab: name === 'checks' ? name : undefined });
  return (
    <Page title={t('nav.findings')}>
      <div ref={bar} className="tabs" role="tablist">
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

/** Where work waits on files, it is done file by file. */
const WORK = /^C1[678]/;

function Findings() {
  const [asked] = useAsked();
  const state = asked('state') ?? 'OPEN';
  const rest = useAskedAll('union', 'severity', 'inCharge', 'subject');
  const query = { ...rest, state: state === 'ALL' ? undefined : state };
  const code = asked('code');
  const { value } = useRead('/api/findings', { query: { ...query, limit: 1 } }, { keep: true });
  const Shown = rest.subject || WORK.test(code ?? '') ? Each : Groups;
  return (
    <div className="findings">
      <Codes counts={value?.counts ?? {}} />
      <div>
        <div className="filters">
          <AskedUnion testid="findings-union" />
          <StateFilter state={query.state} />
          <AskedChoice name="severity" kind="severity" placeholder="findings.severity" testid="findings-severity" />
          <AskedStaff name="inCharge" placeholder="findings.inCharge" testid="findings-in-charge" />
          <Mine />
        </div>
        <Shown query={{ ...query, code }} />
      </div>
    </div>
  );
}

/** Every finding by itself, to be answered one by one or several at once. */
function Each({ query }: { query: FindingQuery }) {
  const [, change] = useAsked();
  const [ending, setEnding] = useState<Ending>();
  const page = usePages('/api/findings', { query });
  const { column, bar } = useBulk(page.items ?? []);
  const columns = [...column, ...findingColumns(setEnding)];
  const of = { caption: t('nav.findings'), columns, page, empty: t('findings.empty'), testid: 'findings' };
  return (
    <>
      {query.subject && <Do word="findings.back" onDo={() => change({ subject: undefined, code: undefined })} testid="findings-back" />}
      {bar}
      <Panel beside={<Total of={page.first} word="findings.count" testid="findings-count" />}>
        <Listing {...of} keyOf={({ findingId }) => findingId} />
      </Panel>
      {ending && <AnswerFinding {...ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

/** What whoever is signed in has to look into, named or by their task. */
function Mine() {
  const me = useMe();
  const [asked, change] = useAsked();
  const mine = !!me && asked('inCharge') === me.subject;
  return (
    <Button
      type={mine ? 'primary' : 'default'}
      aria-pressed={mine}
      onClick={() => change({ inCharge: mine ? undefined : me?.subject })}
      data-testid="findings-mine">
      {t('findings.mine')}
    </Button>
  );
}

/** Open ones unless somebody asks for others. */
function StateFilter({ state }: { state?: string }) {
  const [, change] = useAsked();
  const choose = (next?: string) => change({ state: next ?? 'ALL' });
  const of = { value: state, onChange: choose, placeholder: t('common.all'), label: t('common.state'), testid: 'findings-state' };
  return <Choice kind="findingState" allowClear {...of} />;
}

/** The checks that found something, with how much; choosing one shows only its findings. */
function Codes({ counts }: { counts: Record<string, number> }) {
  const [asked, change] = useAsked();
  const chosen = asked('code');
  const known = Object.entries(counts).sort(([a], [b]) => a.localeCompare(b));
  const codes = chosen && !(chosen in counts) ? [...known, [chosen, 0] as const] : known;
  const choose = (code?: string) => change({ code: chosen === code ? undefined : code, subject: undefined });
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
