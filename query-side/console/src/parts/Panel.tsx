import { useId, type CSSProperties, type ReactNode } from 'react';

interface Props {
  title?: ReactNode;
  beside?: ReactNode;
  className?: string;
  style?: CSSProperties;
  testid?: string;
  children: ReactNode;
}

/** A part of a page with its heading. */
export function Panel({ title, beside, className = '', style, testid, children }: Props) {
  const id = useId();
  return (
    <section className={`panel ${className}`} style={style} aria-labelledby={title ? id : undefined} data-testid={testid}>
      {(title || beside) && (
        <div className="panel-head">
          {title && <h2 id={id}>{title}</h2>}
          {beside}
        </div>
      )}
      {children}
    </section>
  );
}
