import { fieldsOf } from '../../forms';
import type { Body } from '../../api/types';

type NewCase = Body<'/api/cases'>;
const H = fieldsOf<NewCase>('/api/cases');
const M = fieldsOf<NonNullable<NewCase['members']>[number]>('/api/cases', ['members']);

/** Who the head of the household is: all that is asked for before it is looked who is on file. */
export const WhoFields = () => (
  <div className="archive-row">
    <H.Text name={['head', 'name']} label="common.name" required testid="head-name" />
    <H.Identity name={['head', 'identityNumber']} label="case.identityNumber" required testid="head-identity" />
  </div>
);

/** What else is said of the head, and where to be found. */
export const HeadFields = () => (
  <div className="archive-row">
    <H.Choice name={['head', 'identity']} label="case.identity" required kind="identity" testid="head-worker-identity" />
    <H.Mobile name={['head', 'mobile']} label="case.mobile" required testid="head-mobile" />
    <H.Text name={['head', 'employer']} label="case.employer" testid="head-employer" />
    <H.Text name={['head', 'address']} label="case.address" required testid="head-address" />
  </div>
);

export const MemberFields = ({ row }: { row: number }) => (
  <div className="archive-row three">
    <M.Text name="name" row={row} label="common.name" required testid={`members-${row}-name`} />
    <M.Choice name="relation" row={row} label="case.relation" required kind="relation" testid={`members-${row}-relation`} />
    <M.Identity name="identityNumber" row={row} label="case.identityNumber" required testid={`members-${row}-identity`} />
  </div>
);
