import type { Word } from '../language';

/** What waits for whoever is signed in. */
export const todayWords = {
  'today.done': ['今天没有等您办的事', 'Nothing waits for you today'],
  'today.all': ['全部', 'All'],
  'today.overdue': ['{n} 件已逾期', '{n} overdue'],
  'today.approvals': ['待我审批', 'To approve'],
  'today.applications': ['办理中的建档申请', 'Applications underway'],
  'today.offered': ['待我接收的档案', 'Files offered to us'],
  'today.returned': ['退回的移交', 'Transfers sent back'],
  'today.follow-ups': ['七天内回访', 'Return visits within seven days'],
  'today.to-pay': ['待发放', 'To be paid out'],
  'today.rosters': ['待发放的花名册', 'Rosters to be paid'],
  'today.findings': ['待我核查', 'Findings in my charge'],
  'today.unvisited': ['久未走访', 'Not visited for long'],
  'today.kind.AID': ['救助申报', 'Aid proposed'],
  'today.kind.REPAYMENT': ['借款归还', 'Loan repaid'],
  'today.kind.REPAYMENT_REVERSAL': ['撤回借款归还', 'Repayment taken back'],
  'today.kind.ROSTER': ['花名册', 'Roster'],
  'today.kind.MOVEMENT': ['资金变动', 'Fund movement'],
  'today.kind.PLAN': ['使用方案', 'Spending plan'],
  'today.kind.CORRECTION': ['花名册更正', 'Roster correction'],
  'today.kind.SECOND_APPROVAL': ['另一人复核', 'Second approval'],
  'today.kind.ERASURE': ['依法删除', 'Erasure'],
  'today.kind.IMPORT': ['导入', 'Import'],
  'today.kind.APPEAL': ['申诉', 'Appeal'],
  'today.kind.OBJECTION': ['公示异议', 'Objection'],
} satisfies Record<string, Word>;
