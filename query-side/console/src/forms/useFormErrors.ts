import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { fieldPath, Problem } from '../api/problem';
import { joined } from '../format';
import { wordIfAny } from '../i18n';

interface Shown {
  /** Whether a field of this form says it. */
  here: boolean;
  /** What is wrong with fields that are not on this form. */
  homeless: string[];
}

const NOTHING: Shown = { here: false, homeless: [] };

/** Each error at the field that its JSON pointer names; answers those whose field is not on this form. */
export function useFormErrors(form: FormInstance, problem: unknown): Shown {
  const [told, setTold] = useState(NOTHING);
  useEffect(() => setTold(problem instanceof Problem ? shown(form, problem) : NOTHING), [form, problem]);
  return told;
}

function shown(form: FormInstance, problem: Problem): Shown {
  const onForm = new Set(form.getFieldsError().map(({ name }) => name.join('/')));
  const errors = problem.fields.map((error) => ({ ...error, name: fieldPath(error.pointer) }));
  const isHere = ({ name }: { name: (string | number)[] }) => onForm.has(name.join('/'));
  form.setFields(errors.filter(isHere).map(({ name, detail }) => ({ name, errors: [detail] })));
  const first = errors.find(isHere);
  if (first) form.scrollToField(first.name, { block: 'center', focus: true });
  const homeless = errors.filter((error) => !isHere(error)).map(({ name, detail }) => joined([fieldWord(name), detail], '：'));
  return { here: !!first, homeless };
}

/** What a field is called, where the product has a word for it. */
function fieldWord(path: (string | number)[]): string | undefined {
  const name = String(path.filter((part) => typeof part === 'string').at(-1) ?? '');
  return ['common', 'case', 'fund', 'visit', 'aid'].map((room) => wordIfAny(`${room}.${name}`)).find(Boolean);
}
