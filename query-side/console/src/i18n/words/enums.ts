import type { Word } from '../language';
import { moneyEnumWords } from './moneyenums';

/** The closed lists of the field, `<kind>.<VALUE>`. */
export const enumWords = {
  'role.caseworker': ['帮扶专员', 'Caseworker'],
  'role.supervisor': ['主管', 'Supervisor'],
  'role.finance': ['财务', 'Finance'],
  'role.compliance': ['合规', 'Compliance'],
  'role.admin': ['系统管理员', 'Administrator'],

  'state.OPEN': ['在档', 'Open'],
  'state.CLOSED': ['已注销', 'Closed'],

  'tier.NATIONAL': ['全国级', 'National'],
  'tier.PROVINCIAL': ['省级', 'Provincial'],
  'tier.CITY': ['地市级', 'City'],
  'tier.COUNTY': ['区县级', 'County'],
  'tier.GRASSROOTS': ['基层', 'Grass roots'],

  'category.DEEP': ['深度困难', 'Deep hardship'],
  'category.RELATIVE': ['相对困难', 'Relative hardship'],
  'category.ACCIDENT': ['意外致困', 'Sudden hardship'],
  'category.DIBAO': ['低保户', 'On subsistence allowance'],
  'category.DIBAO_MARGIN': ['低保边缘户', 'Near subsistence line'],

  'cause.NO_WORK_CAPACITY': ['无劳动能力', 'Unable to work'],
  'cause.ABLE_BUT_UNEMPLOYED': ['有劳动能力而未就业', 'Able but unemployed'],
  'cause.LAID_OFF': ['下岗失业', 'Laid off'],
  'cause.NO_SOCIAL_INSURANCE': ['未参加社会保险', 'No social insurance'],
  'cause.BENEFITS_NOT_PAID': ['社会保险待遇落实不到位', 'Benefits not paid'],
  'cause.MAJOR_ILLNESS': ['患重特大疾病', 'Major illness'],
  'cause.NATURAL_DISASTER': ['遭受自然灾害', 'Natural disaster'],
  'cause.ACCIDENT': ['遭受意外事故', 'Accident'],
  'cause.CHILD_SCHOOLING': ['子女上学', 'Children’s schooling'],
  'cause.OTHER': ['其他', 'Other'],

  'identity.URBAN': ['城镇职工', 'Urban worker'],
  'identity.MIGRANT': ['农民工', 'Migrant worker'],
  'identity.PLATFORM': ['新就业形态劳动者', 'Platform worker'],
  'identity.MODEL': ['困难劳模', 'Model worker in need'],

  'relation.SPOUSE': ['配偶', 'Spouse'],
  'relation.CHILD': ['子女', 'Child'],
  'relation.PARENT': ['父母', 'Parent'],
  'relation.SIBLING': ['兄弟姐妹', 'Sibling'],
  'relation.GRANDPARENT': ['祖父母', 'Grandparent'],
  'relation.GRANDCHILD': ['孙子女', 'Grandchild'],
  'relation.OTHER': ['其他', 'Other'],

  'aid.LIVING': ['生活救助', 'Living'],
  'aid.MEDICAL': ['医疗救助', 'Medical'],
  'aid.EDUCATION': ['助学救助', 'Schooling'],
  'aid.TRAINING': ['职业培训', 'Job training'],
  'aid.JOB_PLACEMENT': ['职业介绍', 'Job placement'],
  'aid.LEGAL_AID': ['法律援助', 'Legal aid'],
  'aid.POLICY_ADVICE': ['政策咨询', 'Policy advice'],
  'aid.STARTUP_LOAN': ['创业贷款', 'Start-up loan'],
  'aid.WAGE_RECOVERY': ['追讨欠薪', 'Wage recovery'],
  'aid.SAFE_RETURN': ['平安返乡', 'Safe return home'],
  'aid.CONDOLENCE': ['慰问', 'Condolence'],
  'aid.OTHER': ['其他', 'Other'],

  'aidState.PROPOSED': ['待审批', 'Proposed'],
  'aidState.APPROVED': ['已审批', 'Approved'],
  'aidState.FUNDED': ['待发放', 'Ready to pay'],
  'aidState.FUNDS_REFUSED': ['资金未落实', 'Funds refused'],
  'aidState.REJECTED': ['已驳回', 'Rejected'],
  'aidState.DELIVERED': ['已发放', 'Delivered'],
  'aidState.REVERSED': ['已冲正', 'Reversed'],
  'aidState.LAPSED': ['已过期', 'Lapsed'],
  'origin.CASEWORK': ['日常办理', 'Casework'],
  'origin.IMPORTED': ['历史导入', 'Imported'],

  'closeReason.LIFTED': ['脱困', 'Lifted out of hardship'],
  'closeReason.RELIEVED': ['解困', 'Passed to the state safety net'],
  'closeReason.DEATH': ['死亡', 'Death'],
  'closeReason.RETIRED': ['退休', 'Retired'],
  'closeReason.MOVED': ['迁出', 'Moved away'],
  'closeReason.UNREACHABLE': ['失联', 'Unreachable'],
  'closeReason.MISIDENTIFIED': ['识别有误', 'Misidentified'],
  'closeReason.DUPLICATE': ['重复建档', 'Duplicate file'],
  'closeReason.TEMPORARY_EXPIRED': ['临时帮扶期满', 'Temporary aid expired'],
  'closeReason.WITHDRAWN': ['退档', 'Withdrawn'],

  'receipt.BANK_SLIP': ['银行回单', 'Bank slip'],
  'receipt.SIGNATURE': ['签领单', 'Signed receipt'],
  'receipt.CASH_RECEIPT': ['现金收据', 'Cash receipt'],
  'receipt.GOODS_RECEIPT': ['物资签收单', 'Goods receipt'],
  'receipt.OTHER': ['其他凭证', 'Other voucher'],

  'verdict.accepted': ['已接受', 'Accepted'],
  'verdict.rejected': ['已拒绝', 'Rejected'],
  'verdict.duplicate': ['重复', 'Duplicate'],
  'verdict.withheld': ['随册未收', 'Withheld'],
  'kind.files': ['建档记录', 'Files'],
  'kind.visits': ['走访记录', 'Visits'],
  'kind.aids': ['帮扶记录', 'Aid'],
  'kind.roster': ['发放花名册', 'Roster'],
  'mode.rehearse': ['预演', 'Rehearse'],
  'mode.apply': ['正式写入', 'Apply'],
  'importState.RUNNING': ['进行中', 'Running'],
  'importState.DONE': ['已完成', 'Done'],
  'importState.STOPPED': ['已中断', 'Stopped'],
  'importState.FAILED': ['失败', 'Failed'],
} satisfies Record<string, Word>;

/** The values of one list, in the order they are offered. */
export function valuesOf(kind: string): string[] {
  return [...Object.keys(enumWords), ...Object.keys(moneyEnumWords)].filter((key) => key.startsWith(`${kind}.`)).map((key) => key.slice(kind.length + 1));
}
