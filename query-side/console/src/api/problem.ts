import type { components as Command } from './generated/command';
import type { components as Query } from './generated/query';

export type FieldError = Pick<Query['schemas']['FieldProblem'], 'pointer' | 'detail'>;

/** What has happened since something was shown. */
export type ChangedFact = Command['schemas']['ChangedFact'];

/** Aid that is to be settled first. */
export type AidOnTheWay = Command['schemas']['AidOnTheWay'];

/** What another server that stands between says may lack any of it. */
type ProblemBody = Partial<Command['schemas']['Problem'] | Query['schemas']['Problem']>;

/** A refusal in the server's own words (RFC 9457), or the network's silence (`status` 0). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly fields: FieldError[];
  /** When it is worth asking again, in seconds, where the server says it. */
  readonly retryAfter?: number;
  readonly changed: ChangedFact[];
  readonly onTheWay: AidOnTheWay[];

  constructor(status: number, body: ProblemBody, retryAfter?: number) {
    super(`${status} ${body.code ?? ''}`);
    this.status = status;
    this.code = body.code ?? (status ? `HTTP_${status}` : 'NO_ANSWER');
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.fields = fieldErrors(body);
    this.retryAfter = retryAfter;
    this.changed = body.changed ?? [];
    this.onTheWay = body.onTheWay ?? [];
  }
}

const fieldErrors = (body: ProblemBody): FieldError[] => (body.fields ?? []).map(({ pointer, detail, code }) => ({ pointer, detail: detail || code }));

export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new Problem(response.status, body, seconds > 0 ? seconds : undefined);
}

/** `/members/0/identityNumber` → `['members', 0, 'identityNumber']`, the way a form names its fields. */
export function fieldPath(pointer: string): (string | number)[] {
  const parts = pointer
    .replace(/^#/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return parts.at(-1) === 'fen' ? parts.slice(0, -1) : parts;
}
