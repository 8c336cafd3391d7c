import type { ReactNode } from 'react';
import { t, type WordKey } from '../i18n';
import './file.css';

/** A fact with its name; one that there is nothing to say of is not mentioned. */
export function Fact({ name, children }: { name?: WordKey; children: ReactNode }) {
  if (children === undefined || children === false || children === '') return null;
  return (
    <div>
      <dt>{name && t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
