import type { Word } from '../language';

export const assignmentWords = {
  'act.assign': ['分派、领取', 'Assign'],
  'act.unassign': ['收回分派', 'Take back from whose work it is'],
  'assign.assignee': ['负责人', 'In charge'],
  'assign.nobody': ['无人负责', 'Nobody in charge'],
  'assign.title': ['指定负责人', 'Whose work it is'],
  'assign.submit': ['指定负责人', 'Assign'],
  'assign.explain': [
    '档案连同约定的回访由负责人办理。移交其他工会后，由对方重新指定。',
    'The file and the return visits promised on it are their work. Once it has moved to another union, that union assigns it anew.',
  ],
  'assign.files': ['{n} 份档案', '{n} {n|file|files}'],
  'assign.choose': ['批量指定负责人', 'Assign several'],
  'assign.chooseOne': ['选择 {name}', 'Choose {name}'],
  'assign.chosen': ['已选 {n} 份', '{n} chosen'],
  'unassign.title': ['收回分派', 'Nobody in charge any more'],
  'unassign.submit': ['收回分派', 'Take back'],
  'unassign.explain': ['收回后档案无人负责，可由经办人领取或重新指定。', "The file is nobody's work then; a caseworker may take it, or it is assigned anew."],
  'whose.all': ['全部负责人', "Everybody's"],
  'caseload.title': ['负责情况', 'Who has what'],
  'caseload.files': ['在档户数', 'Files'],
  'caseload.overdue': ['回访逾期', 'Return visits overdue'],
  'caseload.dueSoon': ['七天内到期', 'Due within seven days'],
  'caseload.empty': ['没有在档档案', 'No file is open'],
  'caseload.explain': [
    '有人离开时，打开其名下的档案，批量指定新的负责人。',
    'When somebody leaves, open what is theirs and assign all of it to somebody else.',
  ],
  'worklists.column.contact': ['电话、住址', 'Phone and address'],
  'event.case.assigned': ['指定由 {who} 负责', 'Assigned to {who}'],
  'event.case.unassigned': ['不再由 {who} 负责', 'Taken back from {who}'],
} satisfies Record<string, Word>;
