import type { Word } from '../language';

/** What the pages name by code besides the closed lists, `<kind>.<VALUE>`. */
export const enumWords = {
  'counted.households': ['户', 'Households'],
  'counted.householdTimes': ['户次', 'Household-times'],
  'counted.persons': ['人', 'Persons'],
  'counted.personTimes': ['人次', 'Person-times'],
  'counted.pieces': ['件、个、张、列、辆、艘', 'Pieces: cases, points, tickets, vehicles'],
  'counted.modelWorkers': ['其中：困难劳模', 'of which model workers'],
  'counted.migrants': ['其中：农民工', 'of which migrant workers'],
  'counted.hardshipWorkers': ['其中：困难职工', 'of which hardship workers'],
  'counted.zeroEmployment': ['其中：零就业家庭', 'of which zero-employment households'],

  'threshold.grantByTwoFen': ['授权额度两人办理限额', 'Most that two people grant'],
  'threshold.piecesDays': ['合并计算天数', 'Days within which pieces are one amount'],
  'threshold.allocationByTwoFen': ['资金下拨两人办理限额', 'Most that two people allocate'],
  'threshold.timeFen': ['每次上限', 'Most each time'],
  'threshold.householdYearFen': ['每户每年上限', 'Most per household and year'],
  'threshold.days': ['天数', 'Days'],
  'threshold.campaignDays': ['同一活动天数', 'Days within a campaign'],
  'threshold.files': ['档案数', 'Files'],
  'threshold.visitDays': ['走访有效天数', 'Days a visit holds'],
  'threshold.workingDays': ['工作日', 'Working days'],
  'threshold.events': ['记录数', 'Entries'],
  'threshold.months': ['月数', 'Months'],
  'threshold.deepPercent': ['深度困难（低保标准的 %）', 'Deep (% of the line)'],
  'threshold.relativePercent': ['相对困难（低保标准的 %）', 'Relative (% of the line)'],
  'threshold.marginPercent': ['低保边缘（低保标准的 %）', 'Margin (% of the line)'],
  'threshold.lines': ['行数', 'Lines'],
  'threshold.readsPerDay': ['每日查阅次数', 'Reads a day'],
  'threshold.rowsPerDay': ['每日导出行数', 'Rows a day'],

  'why.LATE': ['补录', 'entered late'],
  'why.CORRECTED': ['更正', 'corrected'],
} satisfies Record<string, Word>;
