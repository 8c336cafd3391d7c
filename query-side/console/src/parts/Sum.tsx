import type { ReactNode } from 'react';
import { t, type WordKey } from '../i18n';
import './file.css';

/** One of the figures that stand at the head of a page, in its unit. */
export const Sum = ({ word, unit, testid, children }: { word: WordKey; unit?: WordKey; testid?: string; children: ReactNode }) => (
  <div>
    <dt>{t(word)}</dt>
    <dd className="num" data-testid={testid}>
      {children}
      {unit && <small> {t(unit)}</small>}
    </dd>
  </div>
);
