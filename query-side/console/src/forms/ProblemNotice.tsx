import { Alert, Button } from 'antd';
import { Problem } from '../api/problem';
import { useWords, words, type Say, type WordKey } from '../i18n';

/** A refusal in clear words: what the server says, what to do about it, and its code for whoever is asked for help. */
export function ProblemNotice({ problem, onRetry, extra = [] }: { problem: unknown; onRetry?: () => void; extra?: string[] }) {
  const { t } = useWords();
  const { title, lines, code } = inWords(problem, t);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      data-testid="problem"
      style={{ marginBottom: 16 }}
      title={title}
      description={
        <>
          {[...lines, ...extra].map((line) => (
            <div key={line}>{line}</div>
          ))}
          <div className="quiet mono" data-testid="problem-code">
            {t('problem.code', { code })}
          </div>
        </>
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )
      }
    />
  );
}

export function inWords(problem: unknown, t: Say): { title: string; lines: string[]; code: string } {
  if (!(problem instanceof Problem)) return { title: t('problem.title'), lines: [t('problem.unknown')], code: 'UNKNOWN' };
  if (problem.status === 0) return { title: t('problem.title'), lines: [t('problem.network')], code: problem.code };
  const hint = wordIfAny(`problem.hint.${problem.code}`, t);
  const fallback = wordIfAny(`problem.status.${problem.status}`, t) ?? t('problem.unknown');
  const said = problem.detail && problem.detail !== problem.title ? problem.detail : undefined;
  const lines = [said, hint].filter((line): line is string => !!line);
  return { title: problem.title || t('problem.title'), lines: lines.length || problem.title ? lines : [fallback], code: problem.code };
}

function wordIfAny(key: string, t: Say): string | undefined {
  return key in words ? t(key as WordKey) : undefined;
}
