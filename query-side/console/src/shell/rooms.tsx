import {
  AlertOutlined,
  ApartmentOutlined,
  AppstoreOutlined,
  AuditOutlined,
  BankOutlined,
  CarryOutOutlined,
  CloudUploadOutlined,
  DatabaseOutlined,
  EyeOutlined,
  FileDoneOutlined,
  FolderOpenOutlined,
  ProfileOutlined,
  ScheduleOutlined,
  TableOutlined,
  UnorderedListOutlined,
  UserDeleteOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Role } from '../api/types';
import type { WordKey } from '../i18n';

export interface Place {
  to: string;
  word: WordKey;
  icon: ReactNode;
  /** Everybody's where absent. */
  roles?: Role[];
}

export interface PlaceGroup {
  word?: WordKey;
  places: Place[];
}

const CASEWORK: Role[] = ['caseworker', 'supervisor', 'admin'];

/** The rooms of the product, by what is done in them. */
const GROUPS: PlaceGroup[] = [
  { places: [{ to: '/overview', word: 'nav.overview', icon: <AppstoreOutlined /> }] },
  {
    word: 'nav.group.cases',
    places: [
      { to: '/cases', word: 'nav.cases', icon: <FolderOpenOutlined /> },
      { to: '/worklists', word: 'nav.worklists', icon: <ScheduleOutlined /> },
      { to: '/activity', word: 'nav.activity', icon: <CarryOutOutlined />, roles: CASEWORK },
      { to: '/imports', word: 'nav.imports', icon: <CloudUploadOutlined />, roles: CASEWORK },
    ],
  },
  {
    word: 'nav.group.money',
    places: [
      { to: '/approvals', word: 'nav.approvals', icon: <AuditOutlined />, roles: ['supervisor', 'finance', 'compliance', 'admin'] },
      { to: '/funds', word: 'nav.funds', icon: <BankOutlined /> },
      { to: '/plans', word: 'nav.plans', icon: <FileDoneOutlined /> },
      { to: '/rosters', word: 'nav.rosters', icon: <ProfileOutlined /> },
      { to: '/disbursements', word: 'nav.disbursements', icon: <UnorderedListOutlined /> },
    ],
  },
  {
    word: 'nav.group.checks',
    places: [
      { to: '/findings', word: 'nav.findings', icon: <AlertOutlined /> },
      { to: '/forms', word: 'nav.forms', icon: <TableOutlined /> },
      { to: '/unions', word: 'nav.unions', icon: <ApartmentOutlined />, roles: ['admin'] },
      { to: '/erasures', word: 'nav.erasures', icon: <UserDeleteOutlined />, roles: ['compliance', 'admin'] },
      { to: '/readers', word: 'nav.readers', icon: <DatabaseOutlined />, roles: ['admin'] },
      { to: '/access-log', word: 'nav.access-log', icon: <EyeOutlined />, roles: ['compliance', 'admin'] },
    ],
  },
];

/** What each role reaches with its thumb; the rest is one tap away. */
const THUMB: Record<Role, string[]> = {
  caseworker: ['/overview', '/cases', '/activity', '/rosters'],
  supervisor: ['/overview', '/cases', '/approvals', '/findings'],
  finance: ['/overview', '/funds', '/rosters', '/disbursements'],
  compliance: ['/overview', '/findings', '/disbursements', '/forms'],
  admin: ['/overview', '/cases', '/funds', '/findings'],
};

export const placesOf = (role: Role | undefined): PlaceGroup[] =>
  GROUPS.map((group) => ({ ...group, places: group.places.filter(({ roles }) => !roles || (role && roles.includes(role))) }));

export function thumbPlacesOf(role: Role | undefined): Place[] {
  const all = placesOf(role).flatMap(({ places }) => places);
  return THUMB[role ?? 'caseworker'].map((to) => all.find((place) => place.to === to)).filter((place): place is Place => !!place);
}
