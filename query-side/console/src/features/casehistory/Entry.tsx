import { useState } from 'react';
import type { LedgerEntry } from '../../api/types';
import { dateOfInstant, daysBetween, joined, timeOfInstant } from '../../format';
import { choice, language, t } from '../../i18n';
import { Do, useFundNames, useMe, useStaff, useUnionNames } from '../../parts';
import { sentence, type termsIn, unionsIn } from './sentences';
import { wayBack } from './standing';
import { TakeBack } from './TakeBack';

const TONES = {
  hot: ['case.archived', 'case.reopened'],
  calm: ['case.visited', 'aid.funded'],
  good: ['case.aided'],
  bad: [
    'aid.reversed',
    'aid.rejected',
    'case.closed',
    'aid.funds-refused',
    'aid.lapsed',
    'case.objection-raised',
    'case.visit-reversed',
    'case.archiving-reversed',
    'case.closure-reversed',
    'case.reopening-reversed',
    'case.transfer-reversed',
    'case.transfer-returned',
    'case.transfer-withdrawn',
    'case.fact-reversed',
  ],
};

const toneOf = (type: string) => Object.entries(TONES).find(([, types]) => types.includes(type))?.[0] ?? '';

interface Props {
  caseId: string;
  entry: LedgerEntry;
  termsOf: ReturnType<typeof termsIn>;
  /** Nothing took it back yet, and it is now that is shown. */
  stands: boolean;
  /** The file is elsewhere by now. */
  moved?: boolean;
  /** The union that keeps the file now, where it is shown as its own. */
  keeper?: string;
  takenBackBy: LedgerEntry | undefined;
  takesBack: LedgerEntry[];
  /** Those that are on the page. */
  shown: LedgerEntry[];
}

/** When it happened, what it was, by whom and when it was written down, and what corrects it. */
export function Entry({ caseId, entry, termsOf, stands, takenBackBy, takesBack, shown, moved, keeper }: Props) {
  const { said, parts } = useSaid(entry, termsOf);
  return (
    <li
      id={placeOf(entry)}
      tabIndex={-1}
      className={`history-entry ${toneOf(entry.type)} ${takenBackBy ? 'taken-back' : ''}`}
      data-testid="timeline-entry"
      data-type={entry.type}>
      <time className="history-date num" dateTime={entry.occurredOn}>
        <span className="visually-hidden">{t('history.occurred')} </span>
        {entry.occurredOn}
      </time>
      <div>
        <p className="history-said">{takenBackBy ? <s>{said}</s> : said}</p>
        {parts.length > 0 && <p className="history-parts">{joined(parts)}</p>}
        {takenBackBy && <Corrected word="history.takenBackBy" by={takenBackBy} shown={shown} />}
        {takesBack.map((one) => (
          <Corrected key={one.sequence} word="history.takesBack" by={one} shown={shown} />
        ))}
        <Written entry={entry} />
        {stands && <Back {...{ caseId, entry, said, moved, keeper }} />}
      </div>
    </li>
  );
}

/** Where it can be taken back: nowhere by whoever has the file now, of its coming there, or of what another union paid before. */
function Back({ caseId, entry, said, moved, keeper }: Pick<Props, 'caseId' | 'entry' | 'moved' | 'keeper'> & { said: string }) {
  const me = useMe();
  const [taking, setTaking] = useState(false);
  const way = wayBack(entry, me?.role, moved);
  const keeps = me?.union.code === keeper;
  if (!way || (keeps && (way.fact === 'TRANSFER' || (way.fact === 'VISIT' && entry.union !== keeper)))) return null;
  return (
    <>
      <Do word="takeback.submit" onDo={() => setTaking(true)} testid="entry-takeback" />
      {taking && <TakeBack {...{ caseId, way, entry, said }} onClose={() => setTaking(false)} />}
    </>
  );
}

const placeOf = ({ sequence }: LedgerEntry) => `entry-${sequence}`;

interface CorrectedProps {
  word: 'history.takenBackBy' | 'history.takesBack';
  by: LedgerEntry;
  shown: LedgerEntry[];
}

/** Leads to the entry that says otherwise, where it is on the page. */
function Corrected({ word, by, shown }: CorrectedProps) {
  const said = t(word, { date: by.occurredOn });
  const go = (event: React.MouseEvent) => {
    event.preventDefault();
    const place = document.getElementById(placeOf(by));
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };
  const there = shown.includes(by);
  return (
    <p className="history-corrected" data-testid="entry-corrected">
      {there ? <a href={`#${placeOf(by)}`} onClick={go} children={said} /> : said}
    </p>
  );
}

function useSaid(entry: LedgerEntry, termsOf: ReturnType<typeof termsIn>) {
  const unionName = useUnionNames(unionsIn([entry]));
  const fundName = useFundNames(JSON.stringify(entry.data ?? {}).includes('"fund"'));
  return sentence(entry, language(), unionName, termsOf, fundName, useStaff());
}

/** By whom, when, and how late it was written down. */
function Written({ entry: { role, actor, recordedAt, occurredOn, source, lateByDays } }: { entry: LedgerEntry }) {
  const staff = useStaff();
  const late = lateByDays ?? daysBetween(occurredOn, dateOfInstant(recordedAt));
  return (
    <p className="history-meta">
      <span>{staff(actor) || choice('role', role?.toLowerCase())}</span>
      <time className="num" dateTime={recordedAt}>
        {t('history.recorded', { time: timeOfInstant(recordedAt) })}
      </time>
      {source && <span>{t('history.imported', { row: source.row })}</span>}
      {late > 0 && <span className={`chip ${late > 30 ? 'warn' : ''}`}>{t('history.late', { n: late })}</span>}
    </p>
  );
}
