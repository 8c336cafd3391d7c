package org.warmledger.acceptance;

import java.util.Map;
import org.warmledger.platform.testkit.Reply;

/** A household applies to be put on file, and is; somebody is named in every text on the way. */
final class NamedInApplications {

  private static final String ON = "\"occurredOn\":\"2026-01-16\"}";
  private static final String WHY = "{\"reason\":\"录错了人\"," + ON;

  private final String union;
  private final EveryText text;
  private final NewHousehold household;
  private final NewHousehold member;
  private final Api caseworker;
  private final Api surveyor;
  private final Api supervisor;

  NamedInApplications(Stack stack, String union, EveryText text, NewHousehold... people) {
    this.union = union;
    this.text = text;
    this.household = people[0];
    this.member = people[1];
    this.caseworker = stack.as("caseworker@" + union);
    this.surveyor = stack.as("caseworker2@" + union);
    this.supervisor = stack.as("supervisor@" + union);
  }

  /** Answers the path of the file. */
  String onFile() {
    done(caseworker, made() + "/withdrawal", WHY);
    String application = made();
    done(caseworker, application + "/review", "{" + ON);
    done(supervisor, application + "/steps/FIRST_REVIEW/reversal", WHY);
    done(caseworker, application + "/review", "{" + ON);
    found(application);
    objectedTo(application);
    done(caseworker, application + "/refusal", "{\"ground\":\"NEAR_MISS\"," + WHY.substring(1));
    done(supervisor, application + "/refusal/reversal", WHY);
    return "/api/cases/" + decided(application, application + "/approval", "{}").said("/caseId");
  }

  /** Who has seen all of it. */
  Api reader() {
    return supervisor.after(caseworker).after(surveyor);
  }

  private Reply done(Api who, String path, String body) {
    return who.post(path, text.named(path, body)).ok();
  }

  private Reply decided(String application, String path, String body) {
    String shown = reader().get(application).ok().header("ETag");
    return supervisor.post(path, text.named(path, body), Map.of("If-Match", shown)).ok();
  }

  private String made() {
    String account = "{\"accountNumber\":\"6222000000009911\",\"holder\":\"%s\"}";
    String body =
        household
            .applying(union, member.asMember("SPOUSE"))
            .replace(
                "\"identity\":\"URBAN\"",
                "\"identity\":\"URBAN\",\"account\":" + account.formatted(household.name()));
    return "/api/applications/"
        + done(caseworker, "/api/applications", body).said("/applicationId");
  }

  private void found(String application) {
    done(
        surveyor,
        application + "/survey",
        "{\"surveyedWith\":\"caseworker@%s\",\"signedOn\":\"2026-01-16\",".formatted(union) + ON);
    done(
        caseworker,
        application + "/means-check",
        "{\"exclusions\":[],\"authorization\":\"SQ-1\"," + ON);
    caseworker.post(application + "/notice", "{" + ON).ok();
  }

  private void objectedTo(String application) {
    String all = application + "/objections";
    String one = all + "/" + done(caseworker, all, "{" + ON).said("/objectionId");
    decided(application, one + "/resolution", "{\"outcome\":\"DISMISSED\"," + WHY.substring(1));
  }
}
