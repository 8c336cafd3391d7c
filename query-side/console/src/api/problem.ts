export interface FieldError {
  pointer: string;
  detail: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  status?: number;
  code?: string;
  [extra: string]: unknown;
}

/** A refusal in the server's own words (RFC 9457), or the network's silence (`status` 0). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly fields: FieldError[];

  constructor(status: number, body: ProblemBody) {
    super(`${status} ${body.code ?? ''}`);
    this.status = status;
    this.code = body.code ?? (status ? `HTTP_${status}` : 'NO_ANSWER');
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.fields = fieldErrors(body);
  }
}

function fieldErrors(body: ProblemBody): FieldError[] {
  if (!Array.isArray(body.fields)) return [];
  return body.fields.map((entry: Record<string, unknown>) => ({ pointer: String(entry.pointer ?? ''), detail: String(entry.detail ?? entry.code ?? '') }));
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  return new Problem(response.status, body);
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
