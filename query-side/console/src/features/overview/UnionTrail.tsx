import type { Union } from '../../api/types';
import { t } from '../../i18n';
import { useMe, useUnions } from '../../parts';

/** The way down from the caller's own union to the one being looked at; each step leads back up. */
export function UnionTrail({ union, onChoose }: { union?: string; onChoose: (code?: string) => void }) {
  const me = useMe();
  const unions = useUnions() ?? [];
  if (!union || !me || union === me.union.code) return null;
  return (
    <nav className="crumbs trail" aria-label={t('overview.up')}>
      <button type="button" className="linklike" onClick={() => onChoose()} data-testid="overview-home">
        {me.union.name}
      </button>
      {trail(unions, union, me.union.code).map(({ code, name }) => (
        <span key={code}>
          {' / '}
          {code === union ? <b aria-current="page">{name}</b> : <Step name={name} onChoose={() => onChoose(code)} />}
        </span>
      ))}
    </nav>
  );
}

const Step = ({ name, onChoose }: { name: string; onChoose: () => void }) => (
  <button type="button" className="linklike" onClick={onChoose}>
    {name}
  </button>
);

function trail(unions: Union[], to: string, from: string): Union[] {
  const byCode = new Map(unions.map((union) => [union.code, union]));
  const steps: Union[] = [];
  for (let at = byCode.get(to); at && at.code !== from && steps.length < 9; at = byCode.get(at.parent ?? '')) steps.unshift(at);
  return steps;
}
