import { lazy, Suspense, useState } from 'react';
import { listFindings, type Finding } from '../../api/checks';
import { Choice } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { count } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing } from '../../shell/Listing';
import { PageTitle } from '../../shell/PageTitle';
import { useAsked } from '../../shell/useAsked';
import { usePages } from '../../shell/usePages';
import { useUnionNames } from '../../shell/useUnionNames';
import { useFindingColumns } from './columns';
import { shortCode } from './particulars';
import './findings.css';

const Checks = lazy(() => import('./Checks'));
const EndFinding = lazy(() => import('./EndFinding'));

/** What the checks have found, and the checks themselves. */
export default function FindingsPage() {
  const { t } = useWords();
  const [asked, change] = useAsked();
  const tab = asked('tab') === 'checks' ? 'checks' : 'findings';
  return (
    <>
      <PageTitle of={t('findings.title')} />
      <div className="page-head">
        <h1>{t('findings.title')}</h1>
      </div>
      <div className="tabs" role="tablist">
        {(['findings', 'checks'] as const).map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            onClick={() => change({ tab: name === 'checks' ? name : undefined })}
            data-testid={`tab-${name}`}>
            {t(`findings.tab.${name}`)}
          </button>
        ))}
      </div>
      {tab === 'checks' ? (
        <Suspense fallback={<p className="empty">{t('common.loading')}</p>}>
          <Checks />
        </Suspense>
      ) : (
        <Findings />
      )}
    </>
  );
}

export type Ending = { finding: Finding; how: 'resolution' | 'dismissal' };

function Findings() {
  const { t } = useWords();
  const unionName = useUnionNames();
  const [asked, change] = useAsked();
  const [ending, setEnding] = useState<Ending>();
  const query = { code: asked('code'), union: asked('union'), state: asked('state') ?? 'OPEN' };
  const page = usePages(['findings', query], (cursor, signal) =>
    listFindings({ ...query, state: query.state === 'ALL' ? undefined : query.state }, cursor, signal),
  );
  const columns = useFindingColumns(setEnding);
  return (
    <div className="findings">
      <Codes counts={page.first?.counts ?? {}} chosen={query.code} onChoose={(code) => change({ code })} />
      <div>
        <div className="filters">
          <UnionPicker
            value={query.union}
            known={query.union ? { code: query.union, name: unionName(query.union) } : undefined}
            onChange={(union) => change({ union })}
            placeholder={t('overview.unionAll')}
            label={t('overview.union')}
            allowClear
            testid="findings-union"
          />
          <Choice
            kind="findingState"
            value={query.state === 'ALL' ? undefined : query.state}
            onChange={(state) => change({ state: state ?? 'ALL' })}
            placeholder={t('common.all')}
            allowClear
            testid="findings-state"
          />
        </div>
        <section className="panel">
          {page.first?.total !== undefined && (
            <div className="panel-head">
              <span className="num" data-testid="findings-count">
                {t('findings.count', { n: count(page.first.total) })}
              </span>
            </div>
          )}
          <Listing
            caption={t('findings.title')}
            columns={columns}
            rows={page.items}
            keyOf={({ findingId }) => findingId}
            error={page.error}
            onRetry={page.refetch}
            empty={t('findings.empty')}
            hasMore={page.hasMore}
            onMore={page.loadMore}
            busy={page.isFetching}
            testid="findings"
          />
        </section>
      </div>
      <Suspense>{ending && <EndFinding {...ending} onClose={() => setEnding(undefined)} />}</Suspense>
    </div>
  );
}

/** The checks that found something, with how much; choosing one shows only its findings. */
function Codes({
  counts,
  chosen,
  onChoose,
}: {
  counts: Record<string, number>;
  chosen?: string;
  onChoose: (code: string | undefined) => void;
}) {
  const { t, choice } = useWords();
  const known = Object.entries(counts).sort(([a], [b]) => a.localeCompare(b));
  const codes = chosen && !(chosen in counts) ? [...known, [chosen, 0] as [string, number]] : known;
  return (
    <nav className="codes" aria-label={t('checks.column.code')} data-testid="finding-codes">
      <button type="button" aria-pressed={!chosen} onClick={() => onChoose(undefined)}>
        <span />
        <span>{t('findings.all')}</span>
      </button>
      {codes.map(([code, n]) => (
        <button
          key={code}
          type="button"
          aria-pressed={chosen === code}
          onClick={() => onChoose(chosen === code ? undefined : code)}
          data-testid={`code-${shortCode(code)}`}>
          <span className="mono">{shortCode(code)}</span>
          <span>{choice('check', code)}</span>
          <b className="num">{count(n)}</b>
        </button>
      ))}
    </nav>
  );
}
