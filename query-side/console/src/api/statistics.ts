import type { Page } from './funds';
import { read } from './http';
import type { UnionRef } from './types';

export const FORMS = ['send-warmth', 'two-festivals', 'register', 'schooling', 'summer'] as const;
export type FormName = (typeof FORMS)[number];

interface Words {
  zh: string;
  en: string;
}

export interface Cell {
  id: string;
  item: string;
  label: Words;
  unit: Words;
  value?: number;
  yes?: boolean;
  fen?: number;
  printed: string;
}

export interface FormProblem {
  code: string;
  check: string;
  cells: string[];
  particulars: Record<string, string>;
}

export interface Difference {
  cell: string;
  before: string;
  after: string;
  /** Whether the events account for all of it. */
  explained: boolean;
  events: { position: number; stream: string; sequence: number; name: string; occurredOn: string; recordedAt: string; why: string }[];
}

export interface FormView {
  form: string;
  title: Words;
  union: UnionRef;
  from: string;
  to: string;
  reporter?: string;
  phone?: string;
  position: number;
  cells: Cell[];
  rows: { union: UnionRef; cells: Cell[] }[];
  problems: FormProblem[];
  since?: number;
  differences?: Difference[];
}

export interface Filing {
  filingId: string;
  number: number;
  union: UnionRef;
  from: string;
  to: string;
  position: number;
  sha256: string;
  filedBy: string;
  filedOn: string;
  recordedAt: string;
}

export interface CellEvent {
  position: number;
  stream: string;
  sequence: number;
  name: string;
  occurredOn: string;
  recordedAt: string;
  union: string;
  value?: number;
  fen?: number;
  takesBack?: boolean;
}

export interface Asked {
  union?: string;
  from: string;
  to: string;
}

export const formPath = { form: (form: string) => `/api/statistics/${form}`, filings: (form: string) => `/api/statistics/${form}/filings` };

export const readForm = (form: FormName, asked: Asked, signal?: AbortSignal) =>
  read<FormView>(formPath.form(form), { query: { ...asked }, signal });

export const readCellEvents = (form: FormName, cell: string, asked: Asked, cursor?: string, signal?: AbortSignal) =>
  read<Page<CellEvent>>(`${formPath.form(form)}/cells/${encodeURIComponent(cell)}/events`, {
    query: { ...asked, cursor, limit: 50 },
    signal,
  });

export const listFilings = (form: FormName, union: string | undefined, signal?: AbortSignal) =>
  read<Page<Filing>>(formPath.filings(form), { query: { union }, signal });

export const readFiling = (form: FormName, filingId: string, signal?: AbortSignal) =>
  read<FormView>(`${formPath.filings(form)}/${encodeURIComponent(filingId)}`, { signal });
