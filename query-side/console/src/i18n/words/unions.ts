import type { Word } from '../language';

export const unionWords = {
  'unions.title': ['工会', 'Unions'],
  'unions.explain': [
    '本工会及所属工会。由管理员登记；名称、级别、电话填错或变动的，由管理员更正，上下级关系不能改。',
    'Your union and those below it. An administrator registers them and puts a wrong name, level or phone right; what stands above a union stays.',
  ],
  'unions.empty': ['没有找到工会。', 'No such union.'],
  'unions.find': ['名称或编码', 'Name or code'],
  'unions.name': ['名称', 'Name'],
  'unions.level': ['级别', 'Level'],
  'unions.phone': ['办公电话', 'Office phone'],
  'unions.phone.hint': [
    '只填单位座机；其他工会查重时看得到，用来联系转档。',
    'A landline of the office. Other unions see it when somebody they ask about is on file here.',
  ],
  'unions.above': ['上级工会', 'Union above'],
  'unions.amend': ['更正', 'Put right'],
  'unions.amend.title': ['更正工会', 'Put the union right'],
  'unions.amend.explain': [
    '档案、资金、报表从此按更正后的名称和级别显示；已报送的报表不变。',
    'Files, funds and forms show the name and level as they are put right; what was filed stays.',
  ],
  'unions.register': ['登记工会', 'Register a union'],
  'unions.register.submit': ['登记', 'Register'],
  'unions.register.explain': ['登记后编码和上级不能改，名称和级别可以更正。', 'Code and union above stay from then on; name and level can be put right.'],
  'unions.code': ['编码', 'Code'],
  'unions.code.hint': ['6 至 12 位数字，以上级编码的有效位开头', '6 to 12 digits that begin as the code of the union above'],
  'unions.load': ['按表格登记', 'Register from a table'],
  'unions.load.explain': [
    '一次登记多个工会：有一行有误就全部不登记。已登记的保持不变。',
    'Registers many unions at once: with one wrong row none is. Those that are registered already stay as they are.',
  ],
  'unions.load.columns': [
    '首行为 code、name、parent、level，依次是编码、名称、上级编码、级别（全国、省、市、县、区、帮扶站）',
    'First row code, name, parent, level: the level is NATIONAL, PROVINCE, CITY, COUNTY or STATION',
  ],
  'unions.load.would': ['表中 {all} 个工会，将登记 {added} 个，{there} 个已登记。', '{all} unions: {added} would be registered, {there} are already.'],
  'unions.load.done': ['表中 {all} 个工会，已登记 {added} 个，{there} 个原已登记。', '{all} unions: {added} were registered, {there} were already.'],
  'unions.load.otherwise': ['下列工会已用其他名称或级别登记，未改动：{codes}', 'Registered under another name or level, and left so: {codes}'],
} satisfies Record<string, Word>;
