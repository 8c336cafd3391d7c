import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../../..');
const WORDS = 'query-side/console/src/i18n/words';
const RESOURCES = ['shared-events', 'command-side', 'query-side', 'infra/platform', 'infra/local'].map((module) => `${module}/src/main/resources`);

const under = (folder: string, fits: RegExp) =>
  readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => fits.test(file))
    .map((file) => `${folder}/${file}`);

/** Whatever a user is told in Chinese: by pages, by refusals, on the sign-in page, in lists and on what is printed. */
const FILES = [...under(WORDS, /\.ts$/), ...RESOURCES.flatMap((folder) => under(folder, /(_zh\.properties|words\.txt)$/))];

/** What clerks stumbled on, and what they say themselves. */
const SAID_NOW: [old: RegExp, now: string][] = [
  [/承付/, '已占用（待支付）'],
  [/上缴|缴往/, '退回'],
  [/预演/, '试导入'],
  [/已接受|已拒绝/, '通过、不通过'],
  [/随册未收/, '因整册未通过'],
  [/大事记/, '办理记录'],
  [/在档自/, '建档日期'],
  [/久无动态/, '长期未更新'],
  [/返困重启/, '返困恢复在档'],
  // What keeps somebody from being aided (排除情形) is called so by the rules themselves.
  [/排除(?!情形)/, '核实无问题'],
  [/抹除/, '依法删除'],
  [/(?<!符)合规/, '经审监督'],
  [/所见/, '审批时档案版本'],
  [/按字节封存/, '封存留底'],
  [/添加慰问品/, '添加物资'],
];

const linesOf = (file: string) =>
  readFileSync(resolve(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(#|\/\/|\/?\*)/.test(line));

test('no word that clerks stumbled on is left in any file of words', () => {
  expect(FILES.length).toBeGreaterThan(25);
  const left = FILES.flatMap((file) =>
    linesOf(file).flatMap((line) => SAID_NOW.filter(([old]) => old.test(line)).map(([, now]) => `${file}: ${line.trim()} → ${now}`)),
  );
  expect(left).toEqual([]);
});
