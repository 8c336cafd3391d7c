import { act, commonHeaders, newKey, parsed, read, readAfter, send } from './http';
import type { ImportJob, ImportKind, ImportMode, ImportRow, Verdict } from './types';

export function startImport(file: File, kind: ImportKind, mode: ImportMode, idempotencyKey: string) {
  const form = new FormData();
  form.set('kind', kind);
  form.set('mode', mode);
  form.set('file', file);
  return act<{ importId: string }>('/api/imports', form, { idempotencyKey });
}

/** The job as it stands; whatever is read after it reflects the rows it has written. */
export async function readImport(importId: string, signal?: AbortSignal) {
  const answer = await read<ImportJob>(`/api/imports/${encodeURIComponent(importId)}`, { signal });
  readAfter(answer.data.ledgerPosition);
  return answer;
}

export const listImports = (signal?: AbortSignal) => read<{ items: ImportJob[] }>('/api/imports', { signal });

export const steerImport = (importId: string, step: 'stop' | 'resumption') =>
  act<ImportJob>(`/api/imports/${encodeURIComponent(importId)}/${step}`, {}, { idempotencyKey: newKey() });

export const readImportRows = (importId: string, verdict?: Verdict, cursor?: string, signal?: AbortSignal) =>
  read<{ items: ImportRow[]; cursor?: string | null }>(`/api/imports/${encodeURIComponent(importId)}/rows`, {
    query: { verdict, cursor, limit: 100 },
    signal,
  });

/**
 * Follows an import's progress. EventSource cannot carry a bearer token, so the stream is read with fetch; every
 * message is the job as it now is. Ends when the server ends the stream or the signal aborts it.
 */
export async function followImport(importId: string, onJob: (job: Partial<ImportJob>) => void, signal: AbortSignal) {
  const response = await send(`/api/imports/${encodeURIComponent(importId)}/events`, {
    headers: { ...commonHeaders(), Accept: 'text/event-stream' },
    signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let pending = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const { messages, rest } = splitMessages(pending + value);
    pending = rest;
    for (const data of messages) {
      const job = parsed(data) as Partial<ImportJob>;
      readAfter(job.ledgerPosition);
      onJob(job);
    }
  }
}

/** The complete messages of an event stream's text so far, and what is left over. Comments and names are skipped. */
export function splitMessages(text: string): { messages: string[]; rest: string } {
  const blocks = text.replace(/\r\n?/g, '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const messages = blocks
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).replace(/^ /, ''))
        .join('\n'),
    )
    .filter((data) => data.startsWith('{'));
  return { messages, rest };
}
