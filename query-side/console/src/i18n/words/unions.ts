import type { Word } from '../language';

export const unionWords = {
  'unions.title': ['工会', 'Unions'],
  'unions.explain': [
    '本工会及所属工会。名称或级别填错的，由管理员更正；上下级关系不能改。',
    'Your union and those below it. An administrator puts a wrong name or level right; what stands above it stays.',
  ],
  'unions.empty': ['没有找到工会。', 'No such union.'],
  'unions.find': ['名称或编码', 'Name or code'],
  'unions.name': ['名称', 'Name'],
  'unions.level': ['级别', 'Level'],
  'unions.above': ['上级工会', 'Union above'],
  'unions.amend': ['更正', 'Put right'],
  'unions.amend.title': ['更正工会', 'Put the union right'],
  'unions.amend.explain': [
    '档案、资金、报表从此按更正后的名称和级别显示；已报送的报表不变。',
    'Files, funds and forms show the name and level as they are put right; what was filed stays.',
  ],
} satisfies Record<string, Word>;
