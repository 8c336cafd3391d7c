import type { Word } from '../language';

export const keyWords = {
  'keys.title': ['键盘操作', 'Keys'],
  'keys.search': ['到搜索框', 'To the search'],
  'keys.go': ['依次按两键，到“{place}”', 'One after the other, to {place}'],
  'keys.visit': ['在档案页登记走访', 'Record a visit, on a file'],
  'keys.aid': ['在档案页申报帮扶', 'Propose aid, on a file'],
  'keys.rows': ['在列表各行之间移动', 'From row to row of a list'],
  'keys.enter': ['打开所在的一行；填表时不会提交', 'Opens the row; sends no form'],
  'keys.send': ['提交正在填的表', 'Sends the form'],
  'keys.palette': ['输入名称，直达页面、事项和人', 'By name, to pages, acts and people'],
  'keys.help': ['显示本页', 'Shows this'],
  'keys.leave': ['关闭', 'Closes'],
  'palette.title': ['直达', 'Go to'],
  'palette.placeholder': ['页面、事项或姓名', 'A page, an act or a name'],
  'palette.none': ['没有找到', 'Nothing found'],
  'palette.PAGE': ['页面', 'Page'],
  'palette.ACT': ['事项', 'Act'],
  'palette.PERSON': ['档案', 'File'],
  'palette.all': ['在档案中查找“{q}”', 'Look for “{q}” in the files'],
} satisfies Record<string, Word>;
