package org.warmledger.acceptance;

import org.junit.jupiter.api.Test;

/** A file becomes somebody's work, and nobody's again. */
@OnSharedStack
class AssignmentIT {

  private static final String UNION = "220200";
  private static final String WORKER = "caseworker@" + UNION;

  private static final String NAME = "赵卫东";

  private final Stack stack = Stack.shared();
  private final NewHousehold household = NewHousehold.invented();

  @Test
  void aSupervisorAssignsWhatWasFoundAndWhoseItIsGivesItBack() {
    Api worker = named();
    String file =
        "/cases/" + worker.post("/api/cases", household.archiving(UNION)).ok().said("/caseId");
    try (ConsolePage page = new ConsolePage(stack)) {
      page.signIn("supervisor@" + UNION).open("/cases?q=" + household.name());
      page.says("case-row", household.name());
      page.click("assign-choose");
      page.click("assign-all");
      page.click("assign-chosen");
      page.find("assign-assignee", NAME);
      page.picture("assign");
      page.submit("assign");
      page.signIn(WORKER).open("/cases?whose=MINE&q=" + household.name());
      page.says("case-row", household.name());
      page.open("/worklists/unvisited?whose=MINE");
      page.says("worklist", household.name());
      page.picture("worklist-mine");
      page.open("/worklists/caseload");
      page.says("caseload", NAME);
      page.open(file);
      page.says("timeline", "负责");
      page.click("act-more");
      page.click("act-unassign");
      page.submit("unassign");
      page.says("case-assignee", "无人负责");
    }
  }

  /** Somebody whose provider says what people call them, so that others find them by it. */
  private Api named() {
    String token = stack.issuer().token(WORKER, claims -> claims.claim("name", NAME));
    return new Api(stack.url(), token);
  }
}
