import { speak, useWords } from '../i18n';

export function LanguageSwitch() {
  const { t, lang } = useWords();
  return (
    <div className="language" role="group" aria-label={t('shell.language')}>
      <button type="button" lang="zh-CN" aria-pressed={lang === 'zh-CN'} onClick={() => speak('zh-CN')} data-testid="language-zh">
        中文
      </button>
      <button type="button" lang="en" aria-pressed={lang === 'en'} onClick={() => speak('en')} data-testid="language-en">
        EN
      </button>
    </div>
  );
}
