import { count } from '../format';
import { t, type WordKey } from '../i18n';

/** How many there are in all, once that is known. */
export function Total({ of, word, testid }: { of?: { total?: number }; word: WordKey; testid: string }) {
  if (of?.total === undefined) return null;
  return <span className="num quiet" data-testid={testid} children={t(word, { n: count(of.total) })} />;
}
