import { choiceWord, wordIfAny, type Language } from '../../i18n';
import { joined } from '../../format';

/** What a read was about, in words: an address by its parts, a thing by its kind; ids and codes have no words. */
export function aboutOf(subject: string, lang?: Language): string {
  const parts = subject.split('/').flatMap((part) => wordIfAny(`access.part.${part.replace(/\.xlsx$/, '')}`, lang) ?? []);
  if (parts.length > 0) return joined(parts);
  const of = /^[a-z]+(?=-)/.exec(subject)?.[0];
  if (of === 'fund') return subject.slice('fund-'.length);
  return wordIfAny(`access.of.${of}`, lang) ?? wordIfAny('access.other', lang)!;
}

/** A purpose begins with a task of the list, and may go on in words of its own. */
export function purposeOf(purpose: string, lang?: Language): string {
  const [, task = '', rest = ''] = /^\s*([A-Z_]+)(?![A-Za-z])(.*)$/s.exec(purpose) ?? [];
  return task ? choiceWord('accessPurpose', task, lang) + rest : purpose;
}
