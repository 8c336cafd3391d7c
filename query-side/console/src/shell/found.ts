import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CaseRow } from '../api/types';
import { joined } from '../format';
import { t } from '../i18n';
import { isOne, useDebounced, useMe, useRead } from '../parts';
import { placesOf } from './rooms';

/** Somewhere to go, or something to do. */
export interface Found {
  key: string;
  said: string;
  beside: string;
  /** What it is found by besides. */
  also?: string;
  go: () => void;
}

/** What the palette offers: acts of the page that it lies over, pages, and people as the search of files finds them, masked as there. */
export function useFound(q: string): Found[] {
  const acts = useActs();
  const pages = usePlaces();
  const people = usePeople(q);
  const wanted = q.toLowerCase();
  const named = [...acts, ...pages].filter(({ said, also = '' }) => `${said} ${also}`.toLowerCase().includes(wanted));
  return [...named, ...people];
}

function usePlaces(): Found[] {
  const navigate = useNavigate();
  const places = placesOf(useMe()).flatMap(({ places: of }) => of);
  return places.map(({ to, word }) => ({ key: to, said: t(word), beside: t('palette.PAGE'), also: to, go: () => void navigate(to) }));
}

const ACTS = ['.page-head', '.sheet-acts', '.case-acts', '.activity-cards'].map((part) => `main ${part} button[data-testid]:not(:disabled)`).join();

/** Acts are pressed where they stand: whatever they ask for, they ask for in the same way. */
function useActs(): Found[] {
  const navigate = useNavigate();
  const me = useMe();
  const [here] = useState(() => [...document.querySelectorAll<HTMLElement>(ACTS)].filter(nameOf));
  const pressed = here.map((button, i) => ({ key: `act-${i}`, said: nameOf(button), beside: t('palette.ACT'), go: () => button.click() }));
  const open = { key: 'act-new', said: t('cases.new'), beside: t('palette.ACT'), go: () => void navigate('/cases?new=1') };
  return isOne(me, 'caseworker', 'supervisor') && !here.some(({ dataset }) => dataset.testid === 'archive-open') ? [...pressed, open] : pressed;
}

const nameOf = (button: HTMLElement): string => button.getAttribute('aria-label') ?? button.querySelector('b')?.textContent ?? button.textContent ?? '';

const MOST = 6;
/** A name, in its characters or as it is spoken; numbers are looked for among the files, where it is said what for. */
const NAME = /^(\p{Script=Han}|[a-z]{2})/iu;

function usePeople(q: string): Found[] {
  const navigate = useNavigate();
  const name = useDebounced(q, 60);
  const asked = NAME.test(name);
  const { value } = useRead('/api/cases', { query: { q: name, limit: MOST } }, { enabled: asked, retry: false });
  const rows = asked ? (value?.items ?? []) : [];
  const all = { key: 'all', said: t('palette.all', { q }), beside: t('nav.cases'), go: () => void navigate(`/cases?${new URLSearchParams({ q })}`) };
  return [...rows.map((row) => personOf(row, () => void navigate(`/cases/${row.caseId}`))), ...(q ? [all] : [])];
}

const personOf = ({ caseId, name, erased, identityNumber, union }: CaseRow, go: () => void): Found => ({
  key: caseId,
  said: erased ? t('common.erased') : joined([name, identityNumber]),
  beside: joined([t('palette.PERSON'), union.name]),
  go,
});
