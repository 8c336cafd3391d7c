import { useWords } from '../../i18n';
import { particularsIn } from './particulars';
import './findings.css';

export function ParticularList({ of }: { of: Record<string, string> | undefined }) {
  const { lang } = useWords();
  return (
    <dl className="particulars">
      {particularsIn(of, lang).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
