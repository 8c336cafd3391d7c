import type { Word } from '../language';

/** What to do about a refusal, by its code; the refusal's own words come from the server. */
export const problemWords = {
  'problem.title': ['没有成功', 'That did not go through'],
  'problem.network': ['连不上服务器，请检查网络后重试。', 'The server cannot be reached. Check the network and try again.'],
  'problem.unknown': ['服务器没有说明原因。', 'The server gave no reason.'],
  'problem.code': ['代码 {code}', 'Code {code}'],
  'problem.way.plans': ['去拟定或查看使用方案', 'Draw up a spending plan, or look at those there are'],
  'problem.way.goLive': ['去声明启用日', 'Declare the go-live day'],
  'problem.status.401': ['登录已过期，请重新登录。', 'Your session has ended. Please sign in again.'],
  'problem.status.403': ['您的角色不能办理此事。', 'Your role does not allow this.'],
  'problem.status.404': ['没有找到，或不在您的管辖范围内。', 'Not found, or outside your union’s scope.'],
  'problem.status.413': ['文件太大。', 'The file is too large.'],
  'problem.status.415': ['不支持这种文件。', 'This kind of file is not supported.'],
  'problem.status.429': ['操作太频繁，请稍后再试。', 'Too many requests. Please wait a moment.'],
  'problem.status.500': ['服务器出错，已记录。', 'The server failed; this has been logged.'],
  'problem.status.503': ['服务暂时不可用，请稍后再试。', 'The service is not available right now. Try again shortly.'],
  'problem.hint.VERSION_CONFLICT': ['页面已经刷新。请看清最新内容，再提交。', 'The page shows the latest content now. Look at it, then submit again.'],
  'problem.hint.NOT_YET_VISIBLE': ['刚才的操作已记入台账，页面稍后就会显示。', 'What you just did is in the ledger; the page will show it in a moment.'],
  'problem.hint.C01_DUPLICATE_WORKER': ['请先搜索此人的档案。', 'Search for this person’s file first.'],
  'problem.hint.C09_PAYEE_MISMATCH': ['如系代领，请勾选并填写代领人。', 'If somebody else collects it, tick the box and fill in the proxy.'],
  'problem.hint.C25_SECOND_APPROVAL_MISSING': [
    '请未经手此事的同事在“核查发现”页复批。',
    'Ask a colleague who had no hand in it to approve it on the page of findings.',
  ],
  'problem.hint.C13_SAME_HANDS': ['请同事办理这一步。', 'Ask a colleague to take this step.'],
} satisfies Record<string, Word>;
