import { Form, Input } from 'antd';
import { Choice } from '../../forms/inputs';
import { isIdentityNumber } from '../../format/masks';
import { useWords } from '../../i18n';

interface Props {
  /** Where the person is in the body, for test ids: `head` or `members/0`. */
  at: (string | number)[];
  /** Inside a list, fields are named from the list on. */
  list?: (string | number)[];
  head?: boolean;
}

/** Who somebody is. The check digit is tried here at once; the server decides. */
export function PersonFields({ at, list, head = false }: Props) {
  const { t } = useWords();
  const name = (field: string) => [...(list ?? at), field];
  const id = at.join('-');
  const required = { required: true, message: t('common.required') };
  const identity = {
    validator: (_: unknown, value?: string) =>
      !value || isIdentityNumber(value) ? Promise.resolve() : Promise.reject(new Error(t('form.badIdentity'))),
  };
  return (
    <div className={head ? 'archive-row' : 'archive-row three'}>
      <Form.Item name={name('name')} label={t('case.name')} rules={[required]}>
        <Input maxLength={60} autoComplete="off" data-testid={`${id}-name`} />
      </Form.Item>
      {!head && (
        <Form.Item name={name('relation')} label={t('case.relation')} rules={[required]}>
          <Choice kind="relation" testid={`${id}-relation`} />
        </Form.Item>
      )}
      <Form.Item
        name={name('identityNumber')}
        label={t('case.identityNumber')}
        rules={[required, identity]}
        validateTrigger="onBlur"
        normalize={(value: string) => value.trim().toUpperCase()}>
        <Input maxLength={18} autoComplete="off" data-testid={`${id}-identity`} />
      </Form.Item>
      {head && (
        <>
          <Form.Item name={name('identity')} label={t('case.identity')} rules={[required]}>
            <Choice kind="identity" testid={`${id}-worker-identity`} />
          </Form.Item>
          <Form.Item
            name={name('mobile')}
            label={t('case.mobile')}
            rules={[required, { pattern: /^1\d{10}$/, message: t('form.badMobile') }]}
            validateTrigger="onBlur">
            <Input maxLength={11} inputMode="tel" autoComplete="off" data-testid={`${id}-mobile`} />
          </Form.Item>
          <Form.Item name={name('employer')} label={t('case.employer')}>
            <Input maxLength={120} autoComplete="off" data-testid={`${id}-employer`} />
          </Form.Item>
          <Form.Item name={name('address')} label={t('case.address')} rules={[required]}>
            <Input maxLength={200} autoComplete="off" data-testid={`${id}-address`} />
          </Form.Item>
        </>
      )}
    </div>
  );
}
