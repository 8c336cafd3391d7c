import { useQueryClient } from '@tanstack/react-query';
import type { Me, Union } from '../../api/types';
import { formOf } from '../../forms';

/** What hardly ever changes is asked again only here. */
export function useUnionsAgain() {
  const queries = useQueryClient();
  return () => ['/api/unions', '/api/me'].forEach((path) => void queries.invalidateQueries({ queryKey: [path] }));
}

interface OfUnion {
  union: Union;
  onClose: () => void;
}

const R = formOf('/api/unions');

/** Another union below one's own. */
export const RegisterUnion = ({ me, onClose }: { me: Me | undefined; onClose: () => void }) => (
  <R.Act
    of={{}}
    word={['unions.register', 'unions.register.submit']}
    explain="unions.register.explain"
    initial={{ parent: me?.union.code }}
    onDone={useUnionsAgain()}
    onClose={onClose}
    testid="union-register">
    <R.Union name="parent" label="unions.above" required testid="union-register-parent" />
    <R.Text name="code" label="unions.code" extra="unions.code.hint" required inputMode="numeric" testid="union-register-code" />
    <R.Text name="name" label="unions.name" required testid="union-register-name" />
    <R.Choice name="level" label="unions.level" required kind="unionLevel" testid="union-register-level" />
    <R.Text name="phone" label="unions.phone" extra="unions.phone.hint" inputMode="tel" testid="union-register-phone" />
  </R.Act>
);

const A = formOf('/api/unions/{code}/amendments');
const AMEND = { word: ['unions.amend.title', 'unions.amend'], explain: 'unions.amend.explain', testid: 'union-amend' } as const;

/** Whose name, level or phone was typed wrongly is put right. */
export const AmendUnion = ({ union, onClose }: OfUnion) => (
  <A.Act of={union} {...AMEND} initial={{ name: union.name, level: union.level, phone: union.phone }} onDone={useUnionsAgain()} onClose={onClose}>
    <A.Text name="name" label="unions.name" required testid="union-amend-name" />
    <A.Choice name="level" label="unions.level" required kind="unionLevel" testid="union-amend-level" />
    <A.Text name="phone" label="unions.phone" extra="unions.phone.hint" inputMode="tel" testid="union-amend-phone" />
    <A.Area name="reason" label="amended.reason" required testid="union-amend-reason" />
  </A.Act>
);

const W = formOf('/api/unions/{code}/go-live/reversal');
const BACK = { word: ['goLive.withdraw', 'goLive.withdraw.submit'], explain: 'goLive.withdraw.explain', testid: 'go-live-back' } as const;

/** The ledger is not the union's book from that day on after all. */
export const WithdrawGoLive = ({ union, onClose }: OfUnion) => (
  <W.Act of={union} {...BACK} danger onDone={useUnionsAgain()} onClose={onClose}>
    <W.Day name="occurredOn" label="takeback.date" required testid="go-live-back-date" />
    <W.Area name="reason" label="takeback.reason" required testid="go-live-back-reason" />
  </W.Act>
);
