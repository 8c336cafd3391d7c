package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

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
  private final NewHousehold member = NewHousehold.invented();
  private final NewHousehold proxy = NewHousehold.invented();
  private final NewHousehold another = NewHousehold.invented();
  private final NewHousehold spouse = NewHousehold.invented();
  private final NewHousehold applicant = NewHousehold.invented();
  private final NewHousehold wife = NewHousehold.invented();
  private final String somebody = somebody(household);

  private static String somebody(NewHousehold of) {
    return of.name() + " " + of.identityNumber() + " " + of.mobile();
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

  private void erase(Api reader, String file) {
    JsonNode shown = reader.get(file).ok().body();
    Api admin = stack.as("admin@" + UNION);
    String request = "/api/persons/" + shown.at("/head/personId").asString() + "/erasure-request";
    for (String letter : List.of(somebody, "关于" + household.name())) {
      Reply named = admin.post(request, "{\"reason\":\"ORDERED\",\"letter\":\"" + letter + "\"}");
      assertThat(named.problem()).as(named.text()).isEqualTo("422 INVALID_FIELDS");
    }
    eraseAll(reader, file);
  }

  private void eraseAll(Api reader, String file) {
    Api admin = stack.as("admin@" + UNION);
    Api compliance = stack.as("compliance@" + UNION);
    for (String person : persons(reader.get(file).ok().body())) {
      supervisor.after(admin.erase(compliance, person));
    }
  }

  private static List<String> persons(JsonNode file) {
    return Stream.concat(Stream.of(file.at("/head")), file.at("/members").valueStream())
        .map(one -> one.path("personId").asString(""))
        .filter(person -> !person.isEmpty())
        .toList();
  }

  private String log() throws IOException {
    Path out = stack.data().resolveSibling(stack.data().getFileName() + ".out");
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  @Test
  void whatIsLeftOfAKeyIsGoneOnceItsTableIsWrittenAnew() {
    TidiedUp remains = new TidiedUp(stack);
    String body = NewHousehold.invented().archiving(UNION);
    String file = "/api/cases/" + caseworker.post("/api/cases", body).ok().said("/caseId");
    String person = caseworker.get(file).ok().said("/head/personId");
    byte[] key = remains.key(person);
    supervisor.after(stack.as("admin@" + UNION).erase(stack.as("compliance@" + UNION), person));
    supervisor.get(file).ok();
    assertThat(remains.holds(key)).as("a deleted row lies where it lay").isTrue();

    remains.keys();

    assertThat(remains.holds(key)).isFalse();
  }

  @Test
  void whoeverWasErasedIsInNoTableNoIndexAndNoLogWhereverTheyWereNamed() throws IOException {
    EveryText text = new EveryText(somebody);
    NamedEverywhere named = new NamedEverywhere(stack, UNION, text, household, member, proxy);
    String file = named.archived();
    open(file);
    named.on(file);
    NamedInApplications applied = new NamedInApplications(stack, UNION, text, applicant, wife);
    String approved = applied.onFile();
    assertThat(text.untried()).as("texts in which nobody was named").isEmpty();
    String imported = new NamedInImports(stack, UNION, another, spouse, somebody(another)).all();
    Map<String, String> key = Map.of("Idempotency-Key", Api.encoded(somebody + " 走访"));
    caseworker.post(file + "/visits", "{\"occurredOn\":\"2026-01-21\"}", key);
    erase(named.reader().after(caseworker), file);
    eraseAll(caseworker, imported);
    eraseAll(applied.reader(), approved);
    assertThat(supervisor.get(file).ok().text()).doesNotContain(household.name());
    assertThat(supervisor.find(household.identityNumber()).said("/total")).isEqualTo("0");
    List<String> words =
        Stream.of(household, member, proxy, another, spouse, applicant, wife)
            .flatMap(one -> Stream.of(one.name(), one.identityNumber(), one.mobile()))
            .toList();
    assertThat(TablesAtRest.readableIn(stack.data().resolve("postgres"), words)).isEmpty();
    assertThat(DataAtRest.documentsWith(stack, words.toArray(String[]::new))).isEmpty();
    for (String folder : List.of("uploads", "logs")) {
      assertThat(DataAtRest.readableIn(stack.data().resolve(folder), words)).isEmpty();
    }
    assertThat(log()).doesNotContain(words);
  }
}
