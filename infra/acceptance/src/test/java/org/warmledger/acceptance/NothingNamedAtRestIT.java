package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;

/**
 * Somebody's name, number and phone, typed wherever a text may be typed, are nowhere once they have
 * been erased: neither in a table nor in an index nor in a log.
 */
@OnSharedStack
class NothingNamedAtRestIT {

  private static final String UNION = "410823";

  private final Stack stack = Stack.shared();
  private final Api caseworker = stack.as("caseworker@" + UNION);
  private final Api supervisor = stack.as("supervisor@" + UNION);
  private final NewHousehold household = NewHousehold.invented();
  private final String somebody =
      household.name() + " " + household.identityNumber() + " " + household.mobile();

  private String archived() {
    String body =
        household
            .archiving(UNION)
            .replace("需长期透析", somebody)
            .replace("\"note\":", "\"description\":\"" + somebody + "\",\"note\":");
    return caseworker.post("/api/cases", body).ok().said("/caseId");
  }

  /** Sealed, so it may be said. */
  private void sealed(String file) {
    String visit =
        NewHousehold.visit("2026-01-20").replace("春燕走访组", somebody).replace("希望介绍工作", somebody);
    String visitId = caseworker.post(file + "/visits", visit).ok().said("/visitId");
    caseworker
        .post(
            file + "/visits/" + visitId + "/follow-up",
            "{\"note\":\"" + somebody + "\",\"occurredOn\":\"2026-02-10\"}")
        .ok();
    String aid = NewHousehold.medicalAid("2026-02-01", 10_000).replace("住院自付", somebody);
    String aidId = caseworker.post(file + "/aids", aid).ok().said("/aidId");
    supervisor
        .after(caseworker)
        .decide(file + "/aids/" + aidId + "/rejection", NewHousehold.because(somebody))
        .ok();
    supervisor
        .post(
            file + "/closure",
            "{\"reason\":\"LIFTED\",\"occurredOn\":\"2026-03-01\",\"note\":\"" + somebody + "\"}")
        .ok();
  }

  /** What is said of a household's means, and against it. */
  private void disputed(String file) {
    String notice =
        file
            + "/notices/"
            + caseworker
                .post(
                    file + "/notices",
                    "{\"from\":\"2026-02-02\",\"to\":\"2026-02-06\",\"text\":\"欧**，困难救助\",\"occurredOn\":\"2026-02-02\"}")
                .ok()
                .said("/noticeId");
    String objection =
        caseworker
            .post(notice + "/objections", saying("objection", "2026-02-03"))
            .ok()
            .said("/objectionId");
    decided(supervisor, file, notice + "/objections/" + objection + "/resolution", "DISMISSED");
    String check =
        file
            + "/means-checks/"
            + supervisor
                .post(
                    file + "/means-checks",
                    "{\"exclusions\":[\"VEHICLE\"],\"authorization\":\"授权书 1 号\","
                        + saying("note", "2026-01-20").substring(1))
                .ok()
                .said("/checkId");
    caseworker.after(supervisor).post(check + "/appeal", saying("reason", "2026-02-18")).ok();
    decided(stack.as("supervisor2@" + UNION), file, check + "/appeal/decision", "GRANTED");
  }

  private void decided(Api who, String file, String path, String outcome) {
    String body = "{\"outcome\":\"" + outcome + "\"," + saying("reason", "2026-02-20").substring(1);
    String shown = who.after(caseworker).get(file).ok().header("ETag");
    who.post(path, body, Map.of("If-Match", shown)).ok();
  }

  private String saying(String field, String day) {
    return "{\"%s\":\"%s\",\"occurredOn\":\"%s\"}".formatted(field, somebody, day);
  }

  /** Open, so it names nobody: not by a number, and not by the name alone. */
  private void open(String file) {
    for (String text : List.of(somebody, "转交" + household.name())) {
      String wrong = text.equals(somebody) ? "PERSONAL_NUMBER" : "PERSONAL_NAME";
      refused(file + "/paper-confirmations", "{\"place\":\"%s\"}", text, "/place " + wrong);
      refused(
          file + "/means-checks",
          "{\"authorization\":\"%s\",\"exclusions\":[]}",
          text,
          "/authorization " + wrong);
      refused(
          file + "/visits",
          "{\"occurredOn\":\"2026-01-21\",\"campaign\":\"%s\"}",
          text,
          "/campaign " + wrong);
      refused(
          "/api/services",
          "{\"kind\":\"COOLNESS\",\"counts\":{\"persons\":1},\"occurredOn\":\"2026-01-21\","
              + "\"caseId\":\""
              + file.substring("/api/cases/".length())
              + "\",\"note\":\"%s\"}",
          text,
          "/note " + wrong);
      refused("/api/rosters", roster(), text, "/title " + wrong);
    }
  }

  private String roster() {
    return """
    {"title":"%%s","category":"LIVING","fund":"ZYCZ-2026","total":{"fen":1000},
     "occurredOn":"2026-01-21","lines":[{"identityNumber":"%s","name":"%s",
     "accountNumber":"6222000000009911","money":{"fen":1000}}]}
    """
        .formatted(household.identityNumber(), household.name());
  }

  private void refused(String path, String body, String text, String field) {
    Reply reply = caseworker.post(path, body.formatted(text));
    assertThat(reply.problem()).as(path + reply.text()).isEqualTo("422 INVALID_FIELDS");
    assertThat(reply.fields()).as(path).containsExactly(field);
  }

  private void erase(String file) {
    String personId = caseworker.get(file).ok().said("/head/personId");
    Api admin = stack.as("admin@" + UNION);
    String request = "/api/persons/" + personId + "/erasure-request";
    for (String letter : List.of(somebody, "关于" + household.name())) {
      Reply named = admin.post(request, "{\"reason\":\"ORDERED\",\"letter\":\"" + letter + "\"}");
      assertThat(named.problem()).as(named.text()).isEqualTo("422 INVALID_FIELDS");
    }
    supervisor.after(admin.erase(stack.as("compliance@" + UNION), personId));
  }

  private String log() throws IOException {
    Path out = stack.data().resolveSibling(stack.data().getFileName() + ".out");
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  @Test
  void whoeverWasErasedIsInNoTableNoIndexAndNoLogWhereverTheyWereNamed() throws IOException {
    String file = "/api/cases/" + archived();
    open(file);
    disputed(file);
    sealed(file);
    String key = somebody + " 走访";
    caseworker.post(
        file + "/visits",
        "{\"occurredOn\":\"2026-01-21\"}",
        Map.of("Idempotency-Key", Api.encoded(key)));
    erase(file);
    assertThat(supervisor.get(file).ok().text())
        .doesNotContain(household.name(), household.mobile());
    assertThat(supervisor.find(household.identityNumber()).said("/total")).isEqualTo("0");
    List<String> words = List.of(household.name(), household.identityNumber(), household.mobile());
    assertThat(TablesAtRest.readableIn(stack.data().resolve("postgres"), words)).isEmpty();
    assertThat(DataAtRest.documentsWith(stack, words.toArray(String[]::new))).isEmpty();
    assertThat(log()).doesNotContain(words);
  }
}
