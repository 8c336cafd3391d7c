import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { fieldPath, Problem } from '../api/problem';

/** Each error at the field that its JSON pointer names; answers those whose field is not on this form. */
export function useFormErrors(form: FormInstance, problem: unknown): string[] {
  const [homeless, setHomeless] = useState<string[]>([]);
  useEffect(() => setHomeless(problem instanceof Problem ? shown(form, problem) : []), [form, problem]);
  return homeless;
}

function shown(form: FormInstance, problem: Problem): string[] {
  const onForm = new Set(form.getFieldsError().map(({ name }) => name.join('/')));
  const errors = problem.fields.map((error) => ({ ...error, name: fieldPath(error.pointer) }));
  const isHere = ({ name }: { name: (string | number)[] }) => onForm.has(name.join('/'));
  form.setFields(errors.filter(isHere).map(({ name, detail }) => ({ name, errors: [detail] })));
  const first = errors.find(isHere);
  if (first) form.scrollToField(first.name, { block: 'center', focus: true });
  return errors.filter((error) => !isHere(error)).map(({ pointer, detail }) => `${pointer} ${detail}`.trim());
}
