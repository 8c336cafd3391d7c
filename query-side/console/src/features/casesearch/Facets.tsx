import { useState } from 'react';
import type { FacetValue } from '../../api/types';
import { count } from '../../format';
import { AskedWhose } from '../../forms';
import { choice, t } from '../../i18n';
import { isOne, useAsked, useMe, useUnionNames } from '../../parts';
import { CausesFor } from './CausesFor';

export const FACETS = ['state', 'union', 'category', 'cause', 'tier'] as const;
/** Whose work a file is. */
export const WHOSE = ['whose', 'assignee'] as const;
const SHOWN = 7;

/** The filters, each value with how many files it would leave. One value per filter; choosing it again lets go. */
export function Facets({ facets, onPurpose }: { facets: Record<string, FacetValue[]>; onPurpose?: (purpose: string) => void }) {
  const me = useMe();
  return (
    <>
      <div className="facet">
        <AskedWhose testid="case-whose" />
      </div>
      {FACETS.map((facet) => (
        <Facet key={facet} name={facet} values={facets[facet] ?? []} />
      ))}
      {onPurpose && isOne(me, 'caseworker', 'supervisor', 'compliance') && <CausesFor onChoose={onPurpose} />}
    </>
  );
}

function Facet({ name, values }: { name: (typeof FACETS)[number]; values: FacetValue[] }) {
  const [asked] = useAsked();
  const [all, setAll] = useState(false);
  const chosen = asked(name);
  const present = chosen && !values.some(({ value }) => value === chosen) ? [{ value: chosen, count: 0 }, ...values] : values;
  if (present.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{t(`cases.facet.${name}`)}</legend>
      {present.slice(0, all ? undefined : SHOWN).map((entry) => (
        <Value key={entry.value} of={name} entry={entry} />
      ))}
      {present.length > SHOWN && (
        <button type="button" className="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('cases.facet.less') : t('cases.facet.more', { n: present.length })}
        </button>
      )}
    </fieldset>
  );
}

function Value({ of, entry: { value, name, count: n } }: { of: string; entry: FacetValue }) {
  const unionName = useUnionNames();
  const [asked, change] = useAsked();
  const chosen = asked(of) === value;
  const choose = () => change({ [of]: chosen ? undefined : value }, { replace: true });
  return (
    <button type="button" aria-pressed={chosen} onClick={choose} data-testid={`facet-${of}-${value}`}>
      <span className="facet-word">{of === 'union' ? (name ?? unionName(value)) : choice(of, value)}</span>
      <span className="num quiet">{count(n)}</span>
    </button>
  );
}
