import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { MoneyInput, moneyRule } from '../../forms/inputs';
import { isIdentityNumber } from '../../format/masks';
import { yuan, type Money } from '../../format/money';
import { useWords } from '../../i18n';

export interface HandLine {
  identityNumber?: string;
  name?: string;
  accountNumber?: string;
  money?: Money;
  selfPaid?: Money;
}

export const totalOf = (lines: (HandLine | undefined)[]): Money => ({ fen: lines.reduce((sum, line) => sum + (line?.money?.fen || 0), 0) });

/** A few lines typed; what they add up to stands below, as the roster's total. */
export function HandLines() {
  const { t } = useWords();
  const required = [{ required: true, message: t('common.required') }];
  const identity = {
    validator: (_: unknown, value?: string) =>
      !value || isIdentityNumber(value) ? Promise.resolve() : Promise.reject(new Error(t('form.badIdentity'))),
  };
  return (
    <Form.List name="lines">
      {(rows, { add, remove }) => (
        <>
          <div className="hand-lines">
            {rows.map(({ key, name }) => (
              <div key={key} className="hand-line">
                <Form.Item name={[name, 'identityNumber']} rules={[...required, identity]} validateTrigger="onBlur">
                  <Input
                    placeholder={t('case.identityNumber')}
                    aria-label={t('case.identityNumber')}
                    maxLength={18}
                    autoComplete="off"
                    data-testid={`line-identity-${name}`}
                  />
                </Form.Item>
                <Form.Item name={[name, 'name']} rules={required}>
                  <Input
                    placeholder={t('roster.line.name')}
                    aria-label={t('roster.line.name')}
                    autoComplete="off"
                    data-testid={`line-name-${name}`}
                  />
                </Form.Item>
                <Form.Item name={[name, 'accountNumber']} rules={required}>
                  <Input
                    placeholder={t('roster.line.account')}
                    aria-label={t('roster.line.account')}
                    inputMode="numeric"
                    autoComplete="off"
                    data-testid={`line-account-${name}`}
                  />
                </Form.Item>
                <Form.Item name={[name, 'money']} rules={[...required, moneyRule(t('form.badMoney'))]}>
                  <MoneyInput testid={`line-money-${name}`} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  disabled={rows.length === 1}
                  onClick={() => remove(name)}
                  aria-label={t('drawUp.removeLine', { n: name + 1 })}
                />
                <SelfPaid line={name} />
              </div>
            ))}
          </div>
          <div className="hand-foot">
            <Button size="small" icon={<PlusOutlined />} onClick={() => add({})} data-testid="line-add">
              {t('drawUp.addLine')}
            </Button>
            <Sum />
          </div>
        </>
      )}
    </Form.List>
  );
}

/** Medical aid stays within what the household paid itself, so each line says it. */
function SelfPaid({ line }: { line: number }) {
  const { t } = useWords();
  if (Form.useWatch('category') !== 'MEDICAL') return null;
  return (
    <Form.Item
      className="hand-self-paid"
      name={[line, 'selfPaid']}
      rules={[{ required: true, message: t('common.required') }, moneyRule(t('form.badMoney'))]}>
      <MoneyInput testid={`line-self-paid-${line}`} placeholder={t('aid.selfPaid')} />
    </Form.Item>
  );
}

function Sum() {
  const { t } = useWords();
  const lines = (Form.useWatch('lines') ?? []) as (HandLine | undefined)[];
  return <b className="num">{t('drawUp.sum', { n: lines.length, money: yuan(totalOf(lines)) })}</b>;
}
