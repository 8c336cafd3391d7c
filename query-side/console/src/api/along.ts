import { newKey } from './http';
import { dropSealed, keepSealed, unsealed } from './sealed';
import type { Me, UnionRef } from './types';

/** A household that is to be visited. */
export interface ToVisit {
  caseId: string;
  name?: string;
  union: UnionRef;
}

/** A list that somebody has taken along: whom to visit, and what the form of a visit asks the ledger for. */
export interface Along {
  id: string;
  me: Me;
  title: string;
  at: string;
  until: string;
  campaign?: string;
  files: ToVisit[];
  /** Answers by their question. */
  known: [question: unknown[], answer: unknown][];
}

const KIND = 'along';
const HOURS = 36;

/** What is over is thrown away when somebody looks. */
export async function taken(by?: string): Promise<Along[]> {
  const all = await unsealed<Along>(KIND, by);
  const now = new Date().toISOString();
  await Promise.all(all.filter(({ until }) => until <= now).map(leave));
  return all.filter(({ until }) => until > now).sort((a, b) => b.at.localeCompare(a.at));
}

/** The same list taken once more takes the place of the one before. */
export async function take(list: Omit<Along, 'id' | 'at' | 'until'>): Promise<void> {
  const before = (await taken(list.me.subject)).filter(({ title }) => title === list.title);
  const at = new Date();
  const one = { ...list, id: newKey(), at: at.toISOString(), until: new Date(at.getTime() + HOURS * 3_600_000).toISOString() };
  await keepSealed(`${KIND}/${one.id}`, list.me.subject, one);
  await Promise.all(before.map(leave));
}

export const leave = ({ id }: Along): Promise<void> => dropSealed(`${KIND}/${id}`);
