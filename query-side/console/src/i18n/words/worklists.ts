import type { Word } from '../language';

export const worklistWords = {
  'worklists.title': ['工作清单', 'Work lists'],
  'worklists.unvisited': ['久未走访', 'Not visited'],
  'worklists.stale': ['长期未更新', 'Nothing happened'],
  'worklists.never-aided': ['在档未帮扶', 'Never aided'],
  'worklists.follow-up': ['待回访', 'Visits promised'],
  'worklists.sent': ['转出可撤回', 'Moved by us'],
  'worklists.unvisited.before': ['此日以来未走访', 'Not visited since'],
  'worklists.stale.before': ['此日以来无动态', 'Nothing since'],
  'worklists.never-aided.before': ['此日前建档', 'Open since before'],
  'worklists.follow-up.before': ['此日前到期', 'Due before'],
  'worklists.sent.before': ['此日前转出', 'Moved before'],
  'worklists.column.sent': ['转出日期', 'Moved on'],
  'worklists.column.sentTo': ['现由谁管理', 'Kept by now'],
  'worklists.sent.explain': [
    '转错了单位的档案，在对方有任何动态之前，主管可以撤回。对方已有动态的，请联系对方主管撤回。',
    'A file that was moved to a wrong union is fetched back by a supervisor until something happens to it there; after that, by the supervisor there.',
  ],
  'worklists.fetch.title': ['撤回转出', 'Fetch a file back'],
  'worklists.fetch.submit': ['撤回转出', 'Fetch back'],
  'worklists.fetch.explain': [
    '转出记录不会删除，仍可查看；会新增一条撤回记录，档案回到原单位。',
    'The move stays readable; another entry takes it back, and the file is with the union that had it.',
  ],
  'worklists.fetch.from': ['{from} 于 {on} 转至 {to}', 'Moved from {from} to {to} on {on}'],
  'worklists.column.last': ['最近动态', 'Last entry'],
  'worklists.column.open': ['建档日期', 'Open since'],
  'worklists.column.due': ['约定回访', 'Visit promised by'],
  'worklists.ago': ['{n} 天前', '{n} {n|day|days} ago'],
  'worklists.empty': ['清单上没有档案', 'Nothing waits on this list'],
} satisfies Record<string, Word>;
