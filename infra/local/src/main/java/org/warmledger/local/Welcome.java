package org.warmledger.local;

/** What stands in the terminal when everything is ready. */
final class Welcome {
  private Welcome() {}

  static String text(String address, DataLayout data) {
    return """

        暖账 · Warm Ledger 已就绪 · is ready

          打开 · open       %1$s
          登录 · sign in    supervisor@410800   密码 · password  %2$s
          令牌 · token      ./warmledger token supervisor@410800
          数据 · data       %3$s
          日志 · log        %4$s
          停止 · stop       Ctrl-C
        """
        .formatted(address, DemoUser.PASSWORD, data.root(), data.log());
  }
}
