import {
  AlertOutlined,
  ApartmentOutlined,
  AppstoreOutlined,
  AuditOutlined,
  BankOutlined,
  CarOutlined,
  CarryOutOutlined,
  CheckSquareOutlined,
  CloudUploadOutlined,
  DatabaseOutlined,
  EyeOutlined,
  FileDoneOutlined,
  FlagOutlined,
  FolderAddOutlined,
  FolderOpenOutlined,
  ProfileOutlined,
  ScheduleOutlined,
  TableOutlined,
  UnorderedListOutlined,
  UserDeleteOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Me, Role } from '../api/types';
import type { WordKey } from '../i18n';
import menu from './menu.json';

export interface Place {
  to: string;
  word: WordKey;
  icon: ReactNode;
  /** Leads there after a g. */
  letter?: string;
}

export interface PlaceGroup {
  word?: WordKey;
  places: Place[];
}

interface Whose {
  /** What it cannot be shown without. */
  reads: string;
  /** Everybody's where absent. */
  roles?: string[];
  /** Of those, theirs alone who run the ledger. */
  runsLedger?: boolean;
}

/** Whose each room is, and what it reads: it stands in nobody's menu whom the interface refuses that. */
export const MENU: Record<string, Whose> = menu;

const isTheirs = ({ role, runsLedger }: Me, { roles, runsLedger: only }: Whose) => (!roles || roles.includes(role)) && (!only || runsLedger);

const isEverybodys = ({ roles }: Whose) => !roles;

/** The rooms of the product, by what is done in them. */
const GROUPS: PlaceGroup[] = [
  {
    places: [
      { to: '/today', word: 'nav.today', letter: 't', icon: <CheckSquareOutlined /> },
      { to: '/overview', word: 'nav.overview', letter: 'o', icon: <AppstoreOutlined /> },
    ],
  },
  {
    word: 'nav.group.cases',
    places: [
      { to: '/cases', word: 'nav.cases', letter: 'c', icon: <FolderOpenOutlined /> },
      { to: '/applications', word: 'nav.applications', letter: 'b', icon: <FolderAddOutlined /> },
      { to: '/worklists', word: 'nav.worklists', letter: 'w', icon: <ScheduleOutlined /> },
      { to: '/campaigns', word: 'nav.campaigns', letter: 'v', icon: <FlagOutlined /> },
      { to: '/round', word: 'nav.round', letter: 'n', icon: <CarOutlined /> },
      { to: '/activity', word: 'nav.activity', letter: 'a', icon: <CarryOutOutlined /> },
      { to: '/imports', word: 'nav.imports', letter: 'i', icon: <CloudUploadOutlined /> },
    ],
  },
  {
    word: 'nav.group.money',
    places: [
      { to: '/approvals', word: 'nav.approvals', letter: 'p', icon: <AuditOutlined /> },
      { to: '/funds', word: 'nav.funds', letter: 'f', icon: <BankOutlined /> },
      { to: '/plans', word: 'nav.plans', letter: 'l', icon: <FileDoneOutlined /> },
      { to: '/rosters', word: 'nav.rosters', letter: 'r', icon: <ProfileOutlined /> },
      { to: '/disbursements', word: 'nav.disbursements', letter: 'd', icon: <UnorderedListOutlined /> },
    ],
  },
  {
    word: 'nav.group.checks',
    places: [
      { to: '/findings', word: 'nav.findings', letter: 'k', icon: <AlertOutlined /> },
      { to: '/forms', word: 'nav.forms', letter: 's', icon: <TableOutlined /> },
      { to: '/unions', word: 'nav.unions', letter: 'u', icon: <ApartmentOutlined /> },
      { to: '/erasures', word: 'nav.erasures', letter: 'e', icon: <UserDeleteOutlined /> },
      { to: '/readers', word: 'nav.readers', letter: 'm', icon: <DatabaseOutlined /> },
      { to: '/access-log', word: 'nav.access-log', letter: 'h', icon: <EyeOutlined /> },
    ],
  },
];

/** What each role reaches with its thumb; the rest is one tap away. */
const THUMB: Record<Role, string[]> = {
  caseworker: ['/today', '/cases', '/activity', '/rosters'],
  supervisor: ['/today', '/cases', '/approvals', '/findings'],
  finance: ['/today', '/funds', '/rosters', '/disbursements'],
  compliance: ['/today', '/findings', '/disbursements', '/forms'],
  admin: ['/today', '/cases', '/funds', '/findings'],
};

export const placesOf = (me: Me | undefined): PlaceGroup[] =>
  GROUPS.map((group) => ({ ...group, places: group.places.filter(({ to }) => (me ? isTheirs(me, MENU[to]!) : isEverybodys(MENU[to]!))) }));

export function thumbPlacesOf(me: Me | undefined): Place[] {
  const all = placesOf(me).flatMap(({ places }) => places);
  return THUMB[me?.role ?? 'caseworker'].map((to) => all.find((place) => place.to === to)).filter((place): place is Place => !!place);
}
