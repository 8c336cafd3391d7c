package org.warmledger.acceptance;

import org.junit.jupiter.api.Test;

/** A file goes from one union to another, in the hands of a supervisor of each. */
@OnSharedStack
class TransferIT {

  private static final String FROM = "220104";
  private static final String TO = "220200";

  private final Stack stack = Stack.shared();
  private final NewHousehold household = NewHousehold.invented();

  @Test
  void aFileIsOfferedSentBackOfferedAgainAndAcceptedAndBothSeeWhatTheyDid() {
    String file =
        "/cases/"
            + stack
                .as("caseworker@" + FROM)
                .post("/api/cases", household.archiving(FROM))
                .ok()
                .said("/caseId");
    try (ConsolePage page = new ConsolePage(stack)) {
      page.signIn("supervisor@" + FROM).open(file);
      offer(page);
      page.signIn("supervisor@" + TO).open("/worklists/offered");
      page.says("worklist-case", household.name());
      page.click("offer-return");
      page.type("return-reason", "未在本辖区居住");
      page.submit("return");
      page.says("worklist-count", "0");
      offerAgain(file);
      page.open("/worklists/offered");
      page.click("offer-accept");
      page.picture("transfer-accept");
      page.submit("accept");
      page.open(file);
      page.says("case-name", household.name());
      page.signIn("caseworker@" + FROM).open(file);
      page.says("case-moved", "不在本会");
      page.says("timeline", "退回移交");
      page.picture("transfer-moved");
    }
  }

  private static void offer(ConsolePage page) {
    page.click("act-transfer");
    page.find("transfer-union", TO);
    page.type("transfer-reason", "随子女迁居");
    page.picture("transfer-offer");
    page.submit("transfer");
    page.says("case-offer", "待对方接收");
    page.picture("transfer-waiting");
  }

  /** The other union reads no earlier than what is written here. */
  private void offerAgain(String file) {
    Api supervisor = stack.as("supervisor@" + FROM);
    String again = "{\"to\":\"" + TO + "\",\"reason\":\"租房合同已补\"}";
    supervisor.post("/api" + file + "/transfer", again).ok();
    stack.as("supervisor@" + TO).after(supervisor).get("/api/worklists/offered").ok();
  }
}
