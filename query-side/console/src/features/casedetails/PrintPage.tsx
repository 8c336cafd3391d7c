import { PrinterOutlined } from '@ant-design/icons';
import { useParams } from 'react-router';
import type { CaseFile } from '../../api/types';
import { today } from '../../format';
import { t, type WordKey } from '../../i18n';
import { Do, Loaded, Sheet, useRead } from '../../parts';
import { FilePaper, Signatures } from './FilePaper';
import { Eye } from './Household';
import { useReveal } from './useReveal';

const SIGNED: WordKey[] = ['onPaper.sign.head', 'onPaper.sign.visitors', 'onPaper.sign.clerk', 'onPaper.sign.supervisor', 'onPaper.sign.union'];

/** A file as it is put on paper and signed. */
export default function PrintPage() {
  const { caseId = '' } = useParams();
  const read = useRead('/api/cases/{caseId}', { path: { caseId } });
  return <Loaded read={read}>{(file) => <OnPaper file={file} />}</Loaded>;
}

/** By the browser, which knows the printer and saves as PDF with the fonts of the machine. */
export const Print = () => <Do word="onPaper.print" icon={<PrinterOutlined />} onDo={() => window.print?.()} testid="paper-print" primary big />;

function OnPaper({ file }: { file: CaseFile }) {
  const reveal = useReveal(file.caseId);
  const up = { to: `/cases/${file.caseId}`, said: t('case.title') };
  const beside = (
    <>
      <Eye reveal={reveal} />
      <Print />
    </>
  );
  const said = (
    <>
      {file.union.name} · <span className="num">{today()}</span> <span className="only-on-screen">{t('onPaper.explain')}</span>
    </>
  );
  return (
    <Sheet up={up} title={t('onPaper.title')} testid="paper-title" said={said} beside={beside}>
      <article className="on-paper">
        <FilePaper file={reveal.file ?? file} />
        <Signatures of={SIGNED} />
      </article>
    </Sheet>
  );
}
