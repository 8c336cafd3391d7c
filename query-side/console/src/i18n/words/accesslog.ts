import type { Word } from '../language';

export const accessWords = {
  'access.explain': ['谁、何时、以何用途查阅了什么。只增不改，最新的在前。', 'Who read what, when and for what purpose. Never changed; the newest first.'],
  'access.notYours': ['只有合规和系统管理员查看查阅日志', 'The access log is for compliance and administrators'],
  'access.actor': ['账号，如 supervisor@410803', 'Account, e.g. supervisor@410803'],
  'access.subject': ['档案或发放编号', 'Id of a file or disbursement'],
  'access.what': ['查阅内容', 'What was read'],
  'access.room.activities': ['活动登记', 'Activity'],
  'access.room.appropriations': ['拨款去向', 'Where an appropriation went'],
  'access.room.checks': ['核查规则', 'Checks'],
  'access.room.funding': ['资金流转', 'Money on its way'],
  'access.room.dashboards': ['概览', 'Overview'],
  'access.room.statistics': ['统计报表', 'Forms'],
  'access.empty': ['没有这类查阅', 'No such reads'],
  'access.column.at': ['时间', 'When'],
  'access.column.who': ['查阅人', 'Who'],
  'access.column.rows': ['条数', 'Rows'],
  'access.subject.cases': ['档案', 'Files'],
  'access.subject.disbursements': ['发放明细', 'Disbursements'],

  'declare.title': ['亲属回避申报', 'Declare kin'],
  'declare.explain': [
    '申报本人及近亲属的电话、住址和银行账户，与经手的帮扶重合时会提示回避。只留不可还原的标记；再次申报是补充，已申报的只能由上级工会监督人员撤销。',
    'Phones, addresses and accounts of yourself and close kin. Aid you handle that meets them is flagged. Only marks are kept that cannot be read back; what you declare again is added, and what was declared is taken back by compliance staff of a union above only.',
  ],
  'declare.phones': ['电话', 'Phones'],
  'declare.addresses': ['住址', 'Addresses'],
  'declare.accounts': ['银行账户', 'Bank accounts'],
  'declare.lines': ['每行一个', 'One to a line'],
  'withdrawKin.title': ['撤销亲属申报', 'Take back declared kin'],
  'withdrawKin.explain': [
    '只撤销下面写明的电话、住址和账户。申报以不可还原的标记留存，须按当时的写法重新填写。',
    'Takes back the phones, addresses and accounts below, and nothing else. They are kept as marks only: type them as they were declared.',
  ],
  'withdrawKin.staff': ['申报人账号', 'Account of who declared it'],
  'withdrawKin.submit': ['撤销', 'Take back'],
  'declare.submit': ['申报', 'Declare'],
} satisfies Record<string, Word>;
