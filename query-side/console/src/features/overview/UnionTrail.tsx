import { useQuery } from '@tanstack/react-query';
import { readUnions } from '../../api/organisation';
import type { Union } from '../../api/types';
import { useMe } from '../../shell/useMe';
import { useWords } from '../../i18n';

/** The way down from the caller's own union to the one being looked at; each step leads back up. */
export function UnionTrail({ union, onChoose }: { union?: string; onChoose: (code?: string) => void }) {
  const { t } = useWords();
  const me = useMe();
  const { data } = useQuery({ queryKey: ['unions', 'search', ''], queryFn: ({ signal }) => readUnions({}, signal), staleTime: 300_000 });
  if (!union || !me || union === me.union.code) return null;
  const steps = trail(data?.data.items ?? [], union, me.union.code);
  return (
    <nav className="crumbs trail" aria-label={t('overview.up')}>
      <button type="button" className="linklike" onClick={() => onChoose(undefined)} data-testid="overview-home">
        {me.union.name}
      </button>
      {steps.map(({ code, name }) => (
        <span key={code}>
          {' / '}
          {code === union ? (
            <b aria-current="page">{name}</b>
          ) : (
            <button type="button" className="linklike" onClick={() => onChoose(code)}>
              {name}
            </button>
          )}
        </span>
      ))}
    </nav>
  );
}

export function trail(unions: Union[], to: string, from: string): Union[] {
  const byCode = new Map(unions.map((union) => [union.code, union]));
  const steps: Union[] = [];
  for (let at = byCode.get(to); at && at.code !== from && steps.length < 9; at = byCode.get(at.parent ?? '')) steps.unshift(at);
  return steps;
}
