import { FileTextOutlined, InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { useState } from 'react';
import { useWords } from '../i18n';

interface Props {
  file: File | undefined;
  onFile: (file: File) => void;
  prompt: string;
  hint: string;
  testid: string;
}

/** Takes one spreadsheet, by drop or by hand. */
export function FileDrop({ file, onFile, prompt, hint, testid }: Props) {
  const { t } = useWords();
  const [wrong, setWrong] = useState(false);
  const choose = (chosen: File) => {
    const fits = /\.(csv|xlsx)$/i.test(chosen.name);
    setWrong(!fits);
    if (fits) onFile(chosen);
    return false;
  };
  return (
    <div style={{ marginBottom: 16 }}>
      <Upload.Dragger accept=".csv,.xlsx" showUploadList={false} beforeUpload={choose} maxCount={1} data-testid={testid}>
        <p style={{ fontSize: 26, color: 'var(--accent)', margin: 0 }}>{file ? <FileTextOutlined /> : <InboxOutlined />}</p>
        <p style={{ margin: '0 12px 4px', overflowWrap: 'anywhere' }} data-testid={`${testid}-name`}>
          {file ? file.name : prompt}
        </p>
        <p className="quiet" style={{ margin: '0 12px' }}>
          {file ? `${(file.size / 1024).toFixed(1)} KB` : hint}
        </p>
      </Upload.Dragger>
      {wrong && (
        <p role="alert" style={{ color: 'var(--bad)', margin: '6px 0 0' }}>
          {t('imports.types')}
        </p>
      )}
    </div>
  );
}
