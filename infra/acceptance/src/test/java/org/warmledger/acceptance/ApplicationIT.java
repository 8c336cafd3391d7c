package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A household asks to be put on file, and is: step by step, in several hands. */
@OnSharedStack
class ApplicationIT {

  private static final String UNION = "220200";

  private final Stack stack = Stack.shared();
  private final Api caseworker = stack.as("caseworker@" + UNION);
  private final Api colleague = stack.as("caseworker2@" + UNION);

  @Test
  void itIsReviewedSurveyedCheckedPublishedAndApprovedByAnotherAndThenThereIsAFile() {
    NewHousehold household = NewHousehold.invented();
    String id =
        caseworker.post("/api/applications", household.applying(UNION)).ok().said("/applicationId");
    try (ConsolePage page = new ConsolePage(stack)) {
      page.signIn("caseworker@" + UNION).click("nav-applications");
      page.says("application-open", household.name());
      page.click("application-open");
      page.click("application-review");
      page.date("review-date", "2026-01-13");
      page.submit("review");
      page.at("application-survey").waitFor();
      waits("STEP", household.name());
      findOut("/api/applications/" + id);
      waits("DECISION", household.name());
      page.signIn("supervisor@" + UNION).open("/applications/" + id);
      page.says("application-steps", "2026-01-16");
      page.picture("application");
      page.click("application-approve");
      page.submit("approve");
      page.reaches("/cases/");
      page.says("case-name", household.name());
      toldWhatIsKnown(page, household);
    }
  }

  private void waits(String what, String name) {
    String list = "/api/applications?waitsFor=" + what;
    assertThat(caseworker.after(colleague).get(list).ok().text()).contains(name);
  }

  private static void toldWhatIsKnown(ConsolePage page, NewHousehold household) {
    page.click("act-more");
    page.click("act-statement");
    page.reaches("/statement");
    page.click("statement-make");
    page.click("reveal-submit");
    page.says("statement", household.name());
    page.says("statement-looks", "制作本人告知书");
    page.picture("statement");
  }

  private void findOut(String application) {
    colleague
        .post(
            application + "/survey",
            """
            {"findings":"租房，长期透析","surveyedWith":"caseworker@%s","signedOn":"2026-01-14",
             "occurredOn":"2026-01-14"}
            """
                .formatted(UNION))
        .ok();
    colleague
        .post(
            application + "/means-check",
            "{\"exclusions\":[],\"authorization\":\"SQ-1\",\"occurredOn\":\"2026-01-15\"}")
        .ok();
    colleague.post(application + "/notice", "{\"occurredOn\":\"2026-01-16\"}").ok();
  }
}
