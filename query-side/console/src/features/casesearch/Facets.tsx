import { useState } from 'react';
import type { FacetValue } from '../../api/types';
import { count } from '../../format/money';
import { useWords } from '../../i18n';
import { useUnionNames } from '../../shell/useUnionNames';

export const FACETS = ['state', 'union', 'category', 'cause', 'tier'] as const;
const SHOWN = 7;

interface Props {
  facets: Record<string, FacetValue[]>;
  params: URLSearchParams;
  onChange: (name: string, value?: string) => void;
}

/** The filters, each value with how many files it would leave. One value per filter; choosing it again lets go. */
export function Facets({ facets, params, onChange }: Props) {
  return (
    <>
      {FACETS.map((facet) => (
        <Facet
          key={facet}
          name={facet}
          values={facets[facet] ?? []}
          chosen={params.get(facet)}
          onChoose={(value) => onChange(facet, value)}
        />
      ))}
    </>
  );
}

interface FacetProps {
  name: (typeof FACETS)[number];
  values: FacetValue[];
  chosen: string | null;
  onChoose: (value?: string) => void;
}

function Facet({ name, values, chosen, onChoose }: FacetProps) {
  const { t, choice } = useWords();
  const [all, setAll] = useState(false);
  const unionName = useUnionNames();
  const present = chosen && !values.some(({ value }) => value === chosen) ? [{ value: chosen, count: 0 }, ...values] : values;
  if (present.length === 0) return null;
  const shown = all ? present : present.slice(0, SHOWN);
  const word = (entry: FacetValue) => (name === 'union' ? (entry.name ?? unionName(entry.value)) : choice(name, entry.value));
  return (
    <fieldset className="facet">
      <legend>{t(`cases.facet.${name}`)}</legend>
      {shown.map((entry) => (
        <button
          key={entry.value}
          type="button"
          aria-pressed={entry.value === chosen}
          onClick={() => onChoose(entry.value === chosen ? undefined : entry.value)}
          data-testid={`facet-${name}-${entry.value}`}>
          <span className="facet-word">{word(entry)}</span>
          <span className="num quiet">{count(entry.count)}</span>
        </button>
      ))}
      {present.length > SHOWN && (
        <button type="button" className="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('cases.facet.less') : t('cases.facet.more', { n: present.length })}
        </button>
      )}
    </fieldset>
  );
}
