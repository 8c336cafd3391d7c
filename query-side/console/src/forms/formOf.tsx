import { at } from '../api/http';
import type { ActPath, AnswerTo, Body, Names } from '../api/types';
import { ActDrawer, type ActProps } from './ActDrawer';
import { fieldsOf } from './fields';

type Props<P extends ActPath, V extends object> = ActProps<V, AnswerTo<P>> & { of: Names<P> };

/** The form of what is sent to a path: its drawer, and fields that can only be called what the path takes. */
export function formOf<P extends ActPath, More extends object = object>(path: P, _beside?: More) {
  type Values = Body<P> & More;
  const Act = ({ of, ...props }: Props<P, Values>) => <ActDrawer<Values, AnswerTo<P>> to={at(path, of)} {...props} />;
  return { Act, ...fieldsOf<Values>(path) };
}
