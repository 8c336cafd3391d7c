import type { Word } from '../language';

export const erasureWords = {
  'erasures.title': ['个人信息依法删除', 'Erasures'],
  'erasures.empty': ['没有依法删除的申请', 'Nobody was asked to be erased'],
  'erasures.notYours': ['个人信息依法删除由经审监督人员和管理员办理。', 'Erasures are for compliance staff and administrators.'],
  'erasures.column.file': ['档案', 'File'],
  'erasures.file': ['查看档案', 'Open the file'],
  'erasures.column.asked': ['申请', 'Asked for'],
  'erasures.column.ended': ['办结', 'Done'],
  'erasure.reason': ['依法删除的理由', 'Why'],
  'erasure.letter': ['申请书或函件文号', 'Number of the letter'],
  'erasure.letter.hint': ['长期保留，不得写入姓名、证件号码或电话。', 'Kept for good: no names, numbers or phones.'],
  'erasure.warnings': ['请注意', 'To be known'],
  'erasure.who': ['依法删除谁的个人信息', 'Whose data is to be erased'],
  'erasure.ask': ['提交申请', 'Ask for it'],
  'erasure.ask.title': ['申请依法删除个人信息', 'Ask for an erasure'],
  'erasure.ask.explain': [
    '由另一人办理。办理后此人的个人信息在档案、凭证和备份中都不能再打开，账目不变。',
    'Another person does it. The data of this person then opens nowhere any more; the books stay as they are.',
  ],
  'erasure.do': ['办理依法删除', 'Erase'],
  'erasure.do.title': ['办理个人信息依法删除', 'Erase personal data'],
  'erasure.do.explain': ['密钥将被销毁，不能恢复。', 'The key is destroyed. This can’t be undone.'],
  'erasure.known': ['我已知悉档案保管期限未满，仍予依法删除', 'I know that the file is still to be kept, and erase all the same'],
  'erasure.refuse': ['退回申请', 'Refuse'],
  'erasure.withdraw': ['撤回申请', 'Take it back'],
} satisfies Record<string, Word>;
