import { useWords } from '../i18n';

/** The name of the page in the browser's tab and history. */
export function PageTitle({ of }: { of: string }) {
  const { t } = useWords();
  return <title>{`${of} · ${t('product.name')}`}</title>;
}
