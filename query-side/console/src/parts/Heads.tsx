/** The heads of a table's columns; those of figures stand over their figures. */
export const Heads = ({ of, className }: { of: { head: string; num?: boolean; className?: string }[]; className?: string }) => (
  <thead className={className}>
    <tr>
      {of.map(({ head, num, className: own }, i) => (
        <th key={i} scope="col" className={num ? 'num' : own} children={head} />
      ))}
    </tr>
  </thead>
);
