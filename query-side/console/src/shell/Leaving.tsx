import { Alert } from 'antd';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useBlocker, useLocation, useNavigate } from 'react-router';
import { dropDraft, drafts, forgetDrafts, onDrafts, type Draft } from '../api/drafts';
import { anyUnsent, letGo, reopen, useAskToLeave, usePressed } from '../forms';
import { t } from '../i18n';
import { Do, useMe } from '../parts';

/** Nobody loses what they typed by Back, a link or a reload, nor by a session that ended: it is asked for, or found again. */
export function Leaving() {
  usePressed();
  useAskedOnTheWay();
  const left = useLeft();
  return left.length > 0 && <Left draft={left[0]!} />;
}

function useAskedOnTheWay() {
  const ask = useAskToLeave();
  const { state, proceed, reset } = useBlocker(({ currentLocation: here, nextLocation: there }) => {
    return anyUnsent() && (here.pathname !== there.pathname || here.search !== there.search);
  });
  const go = () => {
    letGo();
    proceed?.();
  };
  useEffect(() => {
    if (state === 'blocked') ask(go, reset);
  }, [state]);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => anyUnsent() && event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);
}

/** What this person had typed before the session was lost, while its form is not open. */
function useLeft(): Draft[] {
  const by = useMe()?.subject;
  const all = useSyncExternalStore(onDrafts, drafts);
  const [there] = useState(all);
  useEffect(() => {
    if (by) forgetDrafts(by);
  }, [by]);
  return there.filter((draft) => draft.by === by && all.some(({ key }) => key === draft.key));
}

/** Opens the form again where that is; where it cannot be opened, says that it was not sent. */
function Left({ draft }: { draft: Draft }) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const tried = useRef(false);
  const [missed, setMissed] = useState(false);
  const here = draft.place === pathname + search;
  const open = () => void reopen(draft).then((found) => setMissed(!found));
  useEffect(() => {
    if (!here || tried.current) return;
    tried.current = true;
    open();
  }, [here]);
  if (here && !missed) return null;
  const go = () => (here ? open() : void navigate(draft.place));
  const action = (
    <span className="row-acts">
      <Do word="draft.goOn" primary onDo={go} testid="draft-go-on" />
      <Do word="draft.drop" onDo={() => dropDraft(draft.key)} testid="draft-forget" />
    </span>
  );
  return <Alert type="info" showIcon banner title={t('draft.waiting', { title: draft.title })} action={action} data-testid="draft-waiting" />;
}
