import { FileTextOutlined, InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { useState } from 'react';
import { t } from '../i18n';
import './filedrop.css';

interface Props {
  file: File | undefined;
  onFile: (file: File) => void;
  prompt: string;
  hint: string;
  testid: string;
}

/** Takes one spreadsheet, by drop or by hand. */
export function FileDrop({ file, onFile, prompt, hint, testid }: Props) {
  const [wrong, setWrong] = useState(false);
  const choose = (chosen: File) => {
    const fits = /\.(csv|xlsx)$/i.test(chosen.name);
    setWrong(!fits);
    if (fits) onFile(chosen);
    return false;
  };
  return (
    <div className="file-drop">
      <Upload.Dragger accept=".csv,.txt,.xlsx" showUploadList={false} beforeUpload={choose} maxCount={1} data-testid={testid}>
        <p className="file-icon">{file ? <FileTextOutlined /> : <InboxOutlined />}</p>
        <p className="file-name" data-testid={`${testid}-name`}>
          {file ? file.name : prompt}
        </p>
        <p className="quiet">{file ? `${(file.size / 1024).toFixed(1)} KB` : hint}</p>
      </Upload.Dragger>
      {wrong && (
        <p role="alert" className="file-wrong">
          {t('imports.types')}
        </p>
      )}
    </div>
  );
}
