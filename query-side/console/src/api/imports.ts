import { at, commonHeaders, parsed, read, readAfter, send } from './http';
import type { ImportJob } from './types';

/** The job as it stands; whatever is read after it reflects the rows it has written. */
export async function readImport(importId: string, signal?: AbortSignal) {
  const answer = await read('/api/imports/{importId}', { path: { importId }, signal });
  readAfter(answer.data.ledgerPosition);
  return answer;
}

/**
 * Follows an import's progress. EventSource cannot carry a bearer token, so the stream is read with fetch; every
 * message is the job as it now is. Ends when the server ends the stream or the signal aborts it.
 */
export async function followImport(importId: string, onJob: (job: Partial<ImportJob>) => void, signal: AbortSignal) {
  const headers = { ...commonHeaders(), Accept: 'text/event-stream' };
  const response = await send(at('/api/imports/{importId}/events', { importId }), { headers, signal });
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
  const dataOf = (block: string) => block.split('\n').flatMap((line) => /^data: ?(.*)/.exec(line)?.[1] ?? []);
  return { messages: blocks.map((block) => dataOf(block).join('\n')).filter((data) => data.startsWith('{')), rest };
}
