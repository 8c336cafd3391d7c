import type { Word } from '../language';

export const accessWords = {
  'access.explain': [
    '谁、何时、以何用途查阅了什么，系统管理员维护查询数据的操作也在内。只增不改，最新的在前。',
    'Who read what, when and for what purpose, and what administrators had done with read models. Never changed; the newest first.',
  ],
  'access.refused': ['未执行（{why}）', 'Refused ({why})'],
  'access.notYours': ['只有经审监督和系统管理员查看查阅日志', 'The access log is for compliance and administrators'],
  'access.actor': ['查阅人', 'Who read'],
  'access.subject': ['档案或发放编号', 'Id of a file or disbursement'],
  'access.what': ['查阅内容', 'What was read'],
  'access.empty': ['没有这类查阅', 'No such reads'],
  'access.column.at': ['时间', 'When'],
  'access.column.who': ['查阅人', 'Who'],
  'access.byNumber': ['按完整号码查找', 'By a whole number'],
  'access.column.rows': ['条数', 'Rows'],

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
  'withdrawKin.staff': ['申报人', 'Who declared it'],
  'withdrawKin.submit': ['撤销', 'Take back'],
  'declare.submit': ['申报', 'Declare'],
} satisfies Record<string, Word>;
