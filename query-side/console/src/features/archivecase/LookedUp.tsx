import type { ReactNode } from 'react';
import type { Sending } from '../../forms';
import { t, type WordKey } from '../../i18n';
import { NearFiles } from './NearFiles';
import { WhoFields } from './PersonFields';
import type { Looking, Somebody } from './useLooking';

/** Who it is, who on file is alike, and the rest once they were compared. */
export const LookedUp = ({ looking: { stage, found }, children }: { looking: Looking; children: ReactNode }) => (
  <>
    <WhoFields />
    {found && <NearFiles found={found} compared={stage === 'fill'} />}
    {stage === 'fill' && children}
  </>
);

export const Intro = ({ looking: { stage }, word }: { looking: Looking; word: WordKey }) => (
  <p className="quiet archive-explain">{t(stage === 'fill' ? word : 'archive.who')}</p>
);

/** What is done next: looked, passed over as nobody the same, or sent. */
export function sendingOf<V extends { head?: Somebody }>({ stage, found, pending, look, pass }: Looking, sending: Sending<V>): Sending<V> {
  if (stage === 'look') return { word: 'archive.look', testid: 'archive-look', loading: pending, onSend: ({ head }) => look(head) };
  if (stage === 'compare') return { word: 'archive.pass', testid: 'archive-pass', loading: false, disabled: found?.onFile, onSend: pass };
  return sending;
}
