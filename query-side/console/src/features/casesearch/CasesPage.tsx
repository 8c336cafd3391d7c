import { FilterOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer, Input, Select } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useDebounced } from '../../forms/useDebounced';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { count } from '../../format/money';
import { useWords } from '../../i18n';
import { PageTitle } from '../../shell/PageTitle';
import { useMe } from '../../shell/useMe';
import { useNarrow } from '../../shell/useNarrow';
import { CaseList } from './CaseList';
import { FACETS, Facets } from './Facets';
import { useCaseSearch } from './useCaseSearch';
import './casesearch.css';

const ArchiveCase = lazy(() => import('../archivecase/ArchiveCase'));
const SORTS = ['-archivedOn', 'lastVisitedOn', '-aidTotal', 'name'] as const;

/** Finds a file; everything asked for is in the address, so a search can be kept or sent to a colleague. */
export default function CasesPage() {
  const { t } = useWords();
  const narrow = useNarrow();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get('q') ?? '');
  const [filtering, setFiltering] = useState(false);
  const [archiving, setArchiving] = useState(params.get('new') === '1');
  const settled = useDebounced(typed.trim(), 220);

  const change = (name: string, value?: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  useEffect(() => {
    if ((params.get('q') ?? '') !== settled) change('q', settled);
    // Only what was typed moves the address; the address does not move what is being typed.
  }, [settled]);

  const search = useCaseSearch(params);
  const chosen = FACETS.filter((facet) => params.get(facet)).length;
  const usual = params.get('q') ? 'relevance' : '-archivedOn';
  const clear = () => {
    setTyped('');
    setParams({}, { replace: true });
  };
  const facets = <Facets facets={search.facets} params={params} onChange={change} />;

  return (
    <>
      <div className="page-head">
        <PageTitle of={t('cases.title')} />
        <h1>{t('cases.title')}</h1>
        {(!me || me.role === 'caseworker' || me.role === 'supervisor') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setArchiving(true)} data-testid="archive-open">
            {t('cases.new')}
          </Button>
        )}
      </div>
      <div className="search-bar">
        <Input
          size="large"
          allowClear
          prefix={<SearchOutlined />}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={t(narrow ? 'cases.search.short' : 'cases.search.placeholder')}
          aria-label={t('cases.search')}
          type="search"
          data-testid="case-search"
        />
        {narrow && (
          <Badge count={chosen} color="#b4441a">
            <Button
              size="large"
              icon={<FilterOutlined />}
              onClick={() => setFiltering(true)}
              aria-label={t('action.filters')}
              data-testid="filters-open"
            />
          </Badge>
        )}
      </div>
      <div className="search">
        {!narrow && (
          <aside className="search-facets" aria-label={t('action.filters')}>
            {facets}
          </aside>
        )}
        <section className="panel search-results" aria-busy={search.isFetching}>
          <div className="panel-head">
            <span role="status" data-testid="case-count" className="search-count num">
              {search.total === undefined ? t('cases.counting') : t('cases.count', { n: count(search.total) })}
            </span>
            {chosen > 0 && (
              <button type="button" className="linklike" onClick={clear} data-testid="filters-clear">
                {t('action.clearAll')}
              </button>
            )}
            <Select
              variant="borderless"
              aria-label={t('cases.sort')}
              value={params.get('sort') ?? usual}
              onChange={(sort) => change('sort', sort === usual ? undefined : sort)}
              options={(params.get('q') ? (['relevance', ...SORTS] as const) : SORTS).map((sort) => ({
                value: sort,
                label: t(`cases.sort.${sort}`),
              }))}
              popupMatchSelectWidth={false}
              style={{ marginLeft: 'auto' }}
              data-testid="case-sort"
            />
          </div>
          {search.error ? (
            <div className="panel-body">
              <ProblemNotice problem={search.error} onRetry={() => void search.refetch()} />
            </div>
          ) : (
            <CaseList search={search} narrow={narrow} filtered={chosen > 0 || !!params.get('q')} />
          )}
        </section>
      </div>
      <Drawer
        open={filtering && narrow}
        onClose={() => setFiltering(false)}
        placement="bottom"
        size="82%"
        title={t('action.filters')}
        extra={
          <Button type="primary" onClick={() => setFiltering(false)}>
            {t('action.done')}
          </Button>
        }>
        {facets}
      </Drawer>
      {archiving && (
        <Suspense>
          <ArchiveCase onClose={() => setArchiving(false)} />
        </Suspense>
      )}
    </>
  );
}
