import type { FormInstance } from 'antd';
import { fieldPath, Problem } from '../api/problem';

/** Puts each error at the field its JSON pointer names; answers those whose field is not on this form. */
export function showFieldErrors(form: FormInstance, problem: unknown): string[] {
  if (!(problem instanceof Problem)) return [];
  const onForm = new Set(form.getFieldsError().map(({ name }) => name.join('/')));
  const homeless: string[] = [];
  for (const { pointer, detail } of problem.fields) {
    const name = fieldPath(pointer);
    if (onForm.has(name.join('/'))) form.setFields([{ name, errors: [detail] }]);
    else homeless.push(`${pointer} ${detail}`.trim());
  }
  const first = problem.fields.map(({ pointer }) => fieldPath(pointer)).find((name) => onForm.has(name.join('/')));
  if (first) form.scrollToField(first, { block: 'center', focus: true });
  return homeless;
}
