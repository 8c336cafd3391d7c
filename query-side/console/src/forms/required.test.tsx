// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Form } from 'antd';
import { expect, test } from 'vitest';
import { fieldsOf } from './fields';

const F = fieldsOf<{ name: string; householdSize: number; annualIncome: { fen: number } }>();

const filled = (values: object) => {
  const sent: unknown[] = [];
  const { unmount } = render(
    <Form initialValues={values} onFinish={(said) => sent.push(said)} onFinishFailed={({ errorFields }) => sent.push(errorFields.map(({ name }) => name[0]))}>
      <F.Text name="name" required />
      <F.Count name="householdSize" required />
      <F.Money name="annualIncome" required />
      <button type="submit" data-testid="send" />
    </Form>,
  );
  fireEvent.click(screen.getByTestId('send'));
  return waitFor(() => expect(sent).toHaveLength(1)).then(() => (unmount(), sent[0]));
};

test('a number and an amount that have to be said are taken when they are said, and nothing is when it is not', async () => {
  const whole = { name: '王小芳', householdSize: 1, annualIncome: { fen: 1_800_000 } };
  expect(await filled(whole)).toEqual(whole);
  expect(await filled({ name: '  ' })).toEqual(['name', 'householdSize', 'annualIncome']);
});
