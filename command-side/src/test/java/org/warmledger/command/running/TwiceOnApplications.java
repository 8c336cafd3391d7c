package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.warmledger.platform.testkit.Reply;

/** The way of an application, each step done and asked for twice. */
record TwiceOnApplications(Twice twice) {

  private static final String CASEWORKER = "caseworker@410803";
  private static final String SURVEYOR = "caseworker2@410803";
  private static final String SUPERVISOR = "supervisor@410803";
  private static final String ON = "\"occurredOn\":\"2026-02-02\"}";
  private static final String DISMISSED = "{\"outcome\":\"DISMISSED\",\"reason\":\"已报废\"," + ON;
  private static final String REASON = "{\"reason\":\"材料不齐\"," + ON;

  void all() {
    String ended = made();
    twice.done(
        CASEWORKER, ended + "/refusal", REASON.replaceFirst("\\{", "{\"ground\":\"NEAR_MISS\","));
    twice.done(SUPERVISOR, ended + "/refusal/reversal", REASON);
    twice.done(CASEWORKER, ended + "/withdrawal", REASON);
    onFile(made());
  }

  private String made() {
    String household =
        Drafts.household(Drafts.someone())
            .replaceFirst("\\{", "{\"source\":\"HOTLINE\",")
            .replace("2026-01-12", "2026-02-02");
    Reply made = twice.done(CASEWORKER, "/api/applications", household);
    return "/api/applications/" + made.said("/applicationId");
  }

  private void onFile(String application) {
    twice.done(CASEWORKER, application + "/review", "{\"note\":\"材料齐全\"," + ON);
    twice.done(SUPERVISOR, application + "/steps/FIRST_REVIEW/reversal", REASON);
    twice.ledger().as(CASEWORKER).post(application + "/review", "{" + ON).ok();
    twice.done(
        SURVEYOR,
        application + "/survey",
        "{\"findings\":\"租房\",\"surveyedWith\":\"caseworker@410803\",\"signedOn\":\"2026-02-02\","
            + ON);
    twice.done(
        CASEWORKER,
        application + "/means-check",
        "{\"exclusions\":[],\"authorization\":\"SQ-1\"," + ON);
    twice.done(
        CASEWORKER,
        application + "/notice",
        "{\"from\":\"2026-02-02\",\"to\":\"2026-02-06\"," + ON);
    Reply objected =
        twice.done(CASEWORKER, application + "/objections", "{\"objection\":\"有车\"," + ON);
    String first = application + "/objections/" + objected.said("/objectionId") + "/resolution";
    twice.decided(SUPERVISOR, first, DISMISSED);
    dismissTheOther(application);
    Reply approved = twice.decided(SUPERVISOR, application + "/approval", "{}");
    assertThat(facts(approved.said("/caseId"))).isEqualTo("case.archived");
  }

  /** Who objects twice has objected to two things. */
  private void dismissTheOther(String application) {
    twice
        .ledger()
        .jdbc()
        .queryForList(
            "select convert_from(payload, 'UTF8')::json ->> 'objectionId' from ledger_event"
                + " where stream_id = ? and event_name = 'application.objected'",
            String.class,
            application.substring("/api/applications/".length()))
        .forEach(
            objection ->
                twice
                    .ledger()
                    .decide(
                        twice.ledger().as(SUPERVISOR),
                        application + "/objections/" + objection + "/resolution",
                        DISMISSED)
                    .ok());
  }

  private String facts(String stream) {
    return String.join(
        " ",
        twice
            .ledger()
            .jdbc()
            .queryForList(
                "select event_name from ledger_event where stream_id = ? order by sequence",
                String.class,
                stream));
  }
}
