import type { LedgerEntry } from '../../api/types';
import { listed, yuan } from '../../format';
import { choiceWord, translate, wordIfAny, words, type Language, type Values, type WordKey } from '../../i18n';
import { amendedIn } from './amended';
import { lackingSaid, type Shortage } from '../../i18n/lacking';

type Data = Record<string, unknown>;
type NameOf = (code: string | undefined) => string;
/** What an aid was proposed or delivered as; a decision on it carries only its id. */
type TermsOf = (aidId: string) => Data | undefined;

/** Every event of a case file, in the words of whoever reads it: one sentence, and what else the event says. */
export function sentence(
  entry: LedgerEntry,
  lang: Language,
  unionName: NameOf,
  termsOf: TermsOf = () => undefined,
  fundName: NameOf = text,
  staffName: NameOf = text,
): { said: string; parts: string[] } {
  const data = entry.data ?? {};
  const key = `event.${entry.type}${data.takesBack && TAKEN_BACK_BY_ITS_LIKE.includes(entry.type) ? '.back' : ''}`;
  if (!(key in words)) return { said: translate('event.unknown', lang, { type: entry.type }), parts: [] };
  const speak = (word: WordKey, values?: Values) => translate(word, lang, values);
  const filled = entry.type.endsWith('assigned') ? { who: staffName(text(data.assignee)) } : fillings(entry.type, data, lang, unionName, termsOf);
  return { said: tidy(speak(key as WordKey, filled)), parts: partsOf(entry.type, data, speak, unionName, fundName, lang) };
}

/** Kinds of entries that are taken back by another of the same kind. */
const TAKEN_BACK_BY_ITS_LIKE = ['aid.repayment-entered', 'case.amended'];

/** Where in its data an event says what its sentence leaves open. */
function fillings(type: string, data: Data, lang: Language, unionName: NameOf, termsOf: TermsOf): Values {
  const terms = termsOf(text(data.aidId)) ?? inner(data, 'terms');
  const hardship = inner(data, 'hardship');
  const word = (kind: string, value: unknown) => choiceWord(kind, text(value), lang);
  if (OF_AID.includes(type)) return { category: word('aid', terms.category), money: amount(terms, lang) };
  if (OF_LOAN.includes(type)) return { money: translate('part.yuan', lang, { money: yuan(fenOf(data.money)) }) };
  if (type.startsWith('case.transfer')) return { union: unionName(unionCode(data.to ?? data.backTo)) };
  switch (type) {
    case 'case.archived':
      return { tier: word('tier', hardship.tier), category: word('category', hardship.category), cause: word('cause', hardship.primaryCause) };
    case 'case.follow-up-promised':
      return { date: text(data.dueOn) || text(data.followUpBy) };
    case 'case.notice-published':
      return { from: text(data.from), to: text(data.to) };
    case 'case.objection-resolved':
      return { outcome: word('objectionOutcome', data.outcome) };
    case 'case.appeal-decided':
      return { outcome: word('appealOutcome', data.outcome) };
    case 'case.attachment-added':
      return { kind: word('attachmentKind', data.kind) };
    case 'case.means-checked':
      return { exclusions: exclusionsIn(data, lang) };
    case 'case.fact-reversed':
    case 'case.closed':
      return { reason: word('closeReason', data.reason), fact: word('fileFact', data.fact) };
    default:
      return {};
  }
}

/** What comes back of a loan is told of its own amount. */
const OF_LOAN = ['loan-repaid', 'repayment-entered', 'repayment-refused', 'repayment-reversed'].map((what) => `aid.${what}`);

/** What happens to aid is told of its terms. */
const OF_AID = ['proposed', 'approved', 'rejected', 'reversed', 'funded', 'funds-refused', 'lapsed'].map((what) => `aid.${what}`).concat('case.aided');

function partsOf(type: string, data: Data, speak: (word: WordKey, values?: Values) => string, unionName: NameOf, fundName: NameOf, lang: Language): string[] {
  const terms = inner(data, 'terms');
  const fen = type === 'case.visited' ? fenOf(data.money) : 0;
  const reason = type === 'case.closed' ? text(data.note) : text(data.reason) || text(data.note);
  const household = inner(data, 'household');
  const parts: (string | false | undefined)[] = [
    fen > 0 && speak('part.money', { money: yuan(fen) }),
    ...goodsOf(terms.goods ?? data.goods).map((goods) => speak('part.goods', goods)),
    text(terms.fund) &&
      (data.origin === 'IMPORTED' ? speak('part.label', { label: text(terms.fund) }) : speak('part.fund', { fund: fundName(text(terms.fund)) })),
    text(data.fund) && type.includes('repayment') && speak('repayment.into', { fund: fundName(text(data.fund)) }),
    data.origin === 'IMPORTED' && text(data.source) && choiceWord('source', text(data.source), lang),
    text(inner(data, 'past').label) && speak('part.label', { label: text(inner(data, 'past').label) }),
    text(inner(data, 'past').source) && choiceWord('source', text(inner(data, 'past').source), lang),
    campaign(terms, data) && speak('part.campaign', { campaign: campaign(terms, data) }),
    text(data.visitors ?? inner(data, 'notes').visitors) && speak('part.visitors', { visitors: text(data.visitors ?? inner(data, 'notes').visitors) }),
    text(data.findings ?? inner(data, 'notes').findings),
    type === 'case.archived' && Number(household.size) > 0 && speak('part.members', { n: Number(household.size) }),
    type === 'case.transferred' && speak('part.from', { union: unionName(unionCode(data.union ?? data.from)) }),
    ...receiptOf(data, speak, lang),
    ...careOf(data, speak, lang),
    ...(type === 'case.amended' ? amendedIn(data, lang) : []),
    ...pendingOf(data, speak, lang),
    fenOf(terms.selfPaid) > 0 && speak('part.selfPaid', { money: yuan(fenOf(terms.selfPaid)) }),
    reason && speak(wordOfReason(type), { reason, note: reason }),
    data.origin === 'IMPORTED' && speak('part.imported'),
    ...enteredIn(type, data, lang),
  ];
  return parts.filter((part): part is string => !!part);
}

/** What its form asks for besides is said as the form calls it, a value of a closed list in the word of the list of that name. */
function enteredIn(type: string, data: Data, lang: Language): string[] {
  const form = FORMS[type];
  const besides = form ? Object.entries(data).filter(([field]) => !SAID.includes(field)) : [];
  return besides.flatMap(([field, value]) => {
    const label = wordIfAny(`${form}.${field}`, lang);
    const said = text(value) && (wordIfAny(`${field}.${text(value)}`, lang) ?? text(value));
    const shown = typeof value === 'number' ? String(value) : fenOf(value) > 0 ? yuan(fenOf(value)) : said;
    return label && shown ? [`${label} ${shown}`] : [];
  });
}

const FORMS: Record<string, string> = { 'case.visited': 'visit' };
const SAID = ['campaign', 'money', 'goods', 'notes', 'visitors', 'findings'];

/** Events whose words are a note, not the reason of a decision. */
const NOTED = ['case.closed', 'case.archived', 'case.means-checked'];

/** A return visit has no reason: what it found is told. */
const wordOfReason = (type: string): WordKey => (type === 'case.follow-up-done' ? 'part.found' : NOTED.includes(type) ? 'part.note' : 'part.reason');

/** What notices, checks and decisions on money say beyond their sentence. */
function careOf(data: Data, speak: (word: WordKey, values?: Values) => string, lang: Language): string[] {
  const seen = inner(data, 'seen');
  const [file, fund] = [seen.fileVersion, seen.fundVersion];
  return [
    text(data.code) && speak('part.refusedBy', { rule: choiceWord('check', text(data.code), lang) }),
    ...lackingSaid(data.lacking as Shortage | undefined, speak),
    text(data.capOverride) && speak('part.override', { reason: text(data.capOverride) }),
    typeof file === 'number' && (typeof fund === 'number' ? speak('part.seenFund', { file, fund }) : speak('part.seen', { file })),
    typeof data.text === 'string' && data.text,
    text(data.objection),
    text(data.authorization) && speak('part.authorization', { number: text(data.authorization) }),
    text(data.plan) && speak('part.plan'),
    text(data.place) && speak('part.place', { place: text(data.place) }),
    !inner(data, 'receipt').voucher && voucherOf(data) && speak('part.voucher', { voucher: voucherOf(data) }),
  ].filter((part): part is string => !!part);
}

/** As a number, or with its kind. */
const voucherOf = (data: Data) => text(data.voucher) || text(inner(data, 'voucher').voucher);

/** Aid that was not settled when a file was offered. */
function pendingOf({ onTheWay }: Data, speak: (word: WordKey, values?: Values) => string, lang: Language): string[] {
  const aids = Array.isArray(onTheWay) ? (onTheWay as Data[]) : [];
  const named = aids.map(({ category, money }) => choiceWord('aid', text(category), lang) + (fenOf(money) > 0 ? ` ${yuan(fenOf(money))}` : ''));
  return named.length ? [speak('part.pending', { aid: listed(named, lang) })] : [];
}

function exclusionsIn(data: Data, lang: Language): string {
  const found = Array.isArray(data.exclusions) ? (data.exclusions as string[]) : [];
  if (found.length === 0) return translate('event.case.means-checked.clear', lang);
  return listed(
    found.map((one) => choiceWord('exclusion', one, lang)),
    lang,
  );
}

function receiptOf(data: Data, speak: (word: WordKey, values?: Values) => string, lang: Language): string[] {
  const payee = inner(data, 'payee');
  const proxy = inner(payee, 'proxy');
  const receipt = inner(data, 'receipt');
  return [
    text(payee.name) ? speak('part.payee', { payee: text(payee.name) }) : '',
    text(proxy.name) ? speak('part.proxy', { proxy: text(proxy.name) }) : '',
    text(receipt.voucher) ? `${choiceWord('receipt', text(receipt.kind), lang)} ${text(receipt.voucher)}` : '',
  ].filter((part) => part !== '');
}

function amount(terms: Data, lang: Language): string {
  const fen = fenOf(terms.money);
  return fen > 0 ? translate('part.yuan', lang, { money: yuan(fen) }) : goodsOf(terms.goods).length ? '' : translate('part.service', lang);
}

const campaign = (terms: Data, data: Data) => text(terms.campaign) || text(data.campaign);

function goodsOf(value: unknown): Values[] {
  if (!Array.isArray(value)) return [];
  return value.map((row: Data) => ({ item: text(row.item), quantity: Number(row.quantity ?? 0), unit: text(row.unit) }));
}

const fenOf = (value: unknown): number => Number((value as { fen?: number } | undefined)?.fen ?? 0);

/** A nested object, or the event itself where the read side has flattened it. */
function inner(data: Data, name: string): Data {
  const value = data[name];
  if (value && typeof value === 'object' && !Array.isArray(value)) return value as Data;
  return value === undefined && ['terms', 'hardship'].includes(name) ? data : {};
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value && typeof value === 'object' && 'text' in value) return text((value as Data).text);
  return '';
}

/** A union as a code, or as its path from the top (`410000/410800/410803`), whose last step it is. */
function unionCode(value: unknown): string | undefined {
  if (typeof value === 'string') return value.split('/').filter(Boolean).at(-1);
  if (Array.isArray(value)) return unionCode(value.at(-1));
  return value && typeof value === 'object' && 'code' in value ? text((value as Data).code) : undefined;
}

/** Unions that are named where a file is handed over: one of them is of another scope than whoever reads it. */
export function unionsIn(entries: LedgerEntry[]): string[] {
  const moves = entries.filter(({ type }) => type.startsWith('case.transfer')).map(({ data = {} }) => data);
  return [...new Set(moves.flatMap((data: Data) => [data.to ?? data.backTo, data.union ?? data.from].flatMap((said) => unionCode(said) ?? [])))];
}

const tidy = (said: string) => said.replace(/[\s：:]+$/, '').replace(' （', '（');

/** The terms of every aid that the entries know of. */
export function termsIn(entries: LedgerEntry[]): TermsOf {
  const known = new Map<string, Data>();
  for (const { data = {} } of entries) {
    const terms = inner(data, 'terms');
    if (text(data.aidId) && text(terms.category)) known.set(text(data.aidId), terms);
  }
  return (aidId) => known.get(aidId);
}
