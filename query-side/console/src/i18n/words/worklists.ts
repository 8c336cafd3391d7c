import type { Word } from '../language';

export const worklistWords = {
  'worklists.title': ['工作清单', 'Work lists'],
  'worklists.unvisited': ['久未走访', 'Not visited'],
  'worklists.stale': ['久无动态', 'Nothing happened'],
  'worklists.never-aided': ['在档未帮扶', 'Never aided'],
  'worklists.follow-up': ['待回访', 'Visits promised'],
  'worklists.unvisited.before': ['此日以来未走访', 'Not visited since'],
  'worklists.stale.before': ['此日以来无动态', 'Nothing since'],
  'worklists.never-aided.before': ['此日前建档', 'Open since before'],
  'worklists.follow-up.before': ['此日前到期', 'Due before'],
  'worklists.column.last': ['最近动态', 'Last entry'],
  'worklists.column.open': ['在档自', 'Open since'],
  'worklists.column.due': ['约定回访', 'Visit promised by'],
  'worklists.ago': ['{n} 天前', '{n} {n|day|days} ago'],
  'worklists.empty': ['清单上没有档案', 'Nothing waits on this list'],
} satisfies Record<string, Word>;
