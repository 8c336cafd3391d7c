import { FilterOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer, Input, Select } from 'antd';
import { useEffect, useState, type ComponentType } from 'react';
import { useLocation } from 'react-router';
import { count } from '../../format';
import { Do, isOne, Page, Panel, SearchProblem, TO_SEARCH, useAsked, useAskedAll, useDebounced, useMe, useNarrow, usePages } from '../../parts';
import { useAssigning } from '../../forms';
import { t } from '../../i18n';
import { CaseList } from './CaseList';
import { FACETS, Facets, WHOSE } from './Facets';
import './casesearch.css';

/** Each letter is asked at once, and what it overtakes is dropped; but under a purpose each answer counts as read in full, so the hand has to rest. */
const RESTED = 220;

const SORTS = ['-archivedOn', 'lastVisitedOn', '-aidTotal', 'name'] as const;

/** Finds a file; everything asked for is in the address, so a search can be kept or sent to a colleague. */
export default function CasesPage({ Archive }: { Archive: ComponentType<{ onClose: () => void }> }) {
  const narrow = useNarrow();
  const me = useMe();
  const [asked] = useAsked();
  const [archiving, setArchiving] = useState(asked('new') === '1');
  const query = useAskedAll('q', ...FACETS, ...WHOSE, 'sort');
  const [typing, setTyping] = useState(false);
  const [purpose, setPurpose] = useState<string>();
  const found = usePages('/api/cases', { query, purpose });
  const page = { ...found, stale: found.stale || typing };
  const { box, bar } = useAssigning(page.items ?? []);
  const facets = <Facets facets={page.first?.facets ?? {}} onPurpose={purpose ? undefined : setPurpose} />;
  const archive = <Do word="cases.new" primary icon={<PlusOutlined />} onDo={() => setArchiving(true)} testid="archive-open" big />;
  const open = (!me || isOne(me, 'caseworker', 'supervisor')) && archive;
  return (
    <Page title={t('nav.cases')} beside={open}>
      <div className="search-bar">
        <Words narrow={narrow} wait={purpose ? RESTED : 0} onTyping={setTyping} />
        {narrow && <Sheet>{facets}</Sheet>}
      </div>
      <div className="search">
        {!narrow && <section className="search-facets" aria-label={t('action.filters')} children={facets} />}
        <Panel beside={<Head total={typing ? undefined : page.first?.total} />} className="search-results">
          {page.error ? <SearchProblem of={page} onPurpose={setPurpose} /> : <CaseList {...{ page, narrow, box, bar }} />}
        </Panel>
      </div>
      {archiving && <Archive onClose={() => setArchiving(false)} />}
    </Page>
  );
}

interface WordsProps {
  narrow: boolean;
  wait: number;
  onTyping: (typing: boolean) => void;
}

function Words({ narrow, wait, onTyping }: WordsProps) {
  const [asked, change] = useAsked();
  const q = asked('q') ?? '';
  const [typed, setTyped] = useState(q);
  const settled = useDebounced(typed.trim(), wait);
  useEffect(() => {
    if (q !== settled) change({ q: settled }, { replace: true });
    // Only what was typed moves the address.
  }, [settled]);
  // What is found is of another question from the first letter on.
  useEffect(() => {
    onTyping(typed.trim() !== q);
  }, [typed, q]);
  // What was cleared elsewhere is no longer typed here.
  useEffect(() => {
    if (!q) setTyped('');
  }, [q]);
  const hint = t(narrow ? 'cases.search.short' : 'cases.search.placeholder');
  const of = { value: typed, placeholder: hint, 'aria-label': t('cases.search'), 'aria-keyshortcuts': '/', 'data-testid': 'case-search' };
  const { state } = useLocation();
  return (
    <Input
      size="large"
      autoFocus={state === TO_SEARCH}
      allowClear
      prefix={<SearchOutlined />}
      type="search"
      onChange={(event) => setTyped(event.target.value)}
      {...of}
    />
  );
}

/** In the hand the filters come up from below. */
function Sheet({ children }: { children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const done = <Do word="action.done" primary onDo={close} big />;
  return (
    <>
      <Badge count={useChosen()} color="#b4441a">
        <Button size="large" icon={<FilterOutlined />} onClick={() => setOpen(true)} aria-label={t('action.filters')} data-testid="filters-open" />
      </Badge>
      <Drawer open={open} onClose={close} placement="bottom" size="82%" title={t('action.filters')} extra={done}>
        {children}
      </Drawer>
    </>
  );
}

const useChosen = () => Object.values(useAskedAll(...FACETS, ...WHOSE)).filter(Boolean).length;

function Head({ total }: { total?: number }) {
  const [asked, change] = useAsked();
  const clear = () =>
    change({ q: undefined, sort: undefined, ...Object.fromEntries([...FACETS, ...WHOSE].map((facet) => [facet, undefined])) }, { replace: true });
  const usual = asked('q') ? 'relevance' : '-archivedOn';
  const sorts = (asked('q') ? (['relevance', ...SORTS] as const) : SORTS).map((sort) => ({ value: sort, label: t(`cases.sort.${sort}`) }));
  const choose = (sort: string) => change({ sort: sort === usual ? undefined : sort }, { replace: true });
  const of = { value: asked('sort') ?? usual, onChange: choose, options: sorts, 'aria-label': t('cases.sort'), 'data-testid': 'case-sort' };
  return (
    <>
      <span role="status" data-testid="case-count" className="search-count num">
        {total === undefined ? t('cases.counting') : t('cases.count', { n: count(total) })}
      </span>
      {useChosen() > 0 && (
        <button type="button" className="linklike" onClick={clear} data-testid="filters-clear">
          {t('action.clearAll')}
        </button>
      )}
      <Select variant="borderless" popupMatchSelectWidth={false} style={{ marginLeft: 'auto' }} {...of} />
    </>
  );
}
