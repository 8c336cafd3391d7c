package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A county's files, killed in the middle of the import and brought in whole all the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedLedgerIT {

  private static final String CITY = "410800";

  private final SampleFiles sample = new SampleFiles(300, 7);
  private Stack stack;
  private Api supervisor;

  @BeforeAll
  void importIsKilledInTheMiddleAndResumed() {
    Stack first = Stack.startIn(Stack.freshFolder());
    Api caseworker = first.as("caseworker@" + CITY);
    String importId = Imports.start(caseworker, "files", "apply", sample.files());
    await()
        .pollInterval(Duration.ofMillis(20))
        .until(() -> Imports.status(caseworker, importId).get("done").asInt() >= 40);
    first.killGroup();
    stack = Stack.startIn(first.data());
    supervisor = stack.as("supervisor@" + CITY);
    JsonNode resumed = Imports.finished(stack.as("caseworker@" + CITY), importId);
    assertThat(resumed.get("state").asString()).isEqualTo("DONE");
    Imports.applyAll(stack, sample, supervisor);
  }

  @AfterAll
  void stop() {
    stack.close();
  }

  private void sumsAreThoseOfTheSample() {
    OverviewSums.of(supervisor, CITY).mustBe(OverviewSums.of(sample));
  }

  @Test
  void theSumsAreThoseOfTheFiles() {
    sumsAreThoseOfTheSample();
  }

  @Test
  void importingAgainChangesNothing() {
    Api caseworker = stack.as("caseworker@" + CITY);
    JsonNode again = Imports.apply(caseworker, "files", sample.files());
    assertThat(again.get("duplicate").asInt()).isEqualTo(sample.households);
    assertThat(Imports.apply(caseworker, "visits", sample.visits()).get("accepted").asInt())
        .isZero();
    assertThat(Imports.apply(supervisor, "aids", sample.aids()).get("accepted").asInt()).isZero();
    sumsAreThoseOfTheSample();
  }

  /**
   * Paper copies, notices and aid of before are unknown, not missing: who brought it in is named.
   */
  @Test
  void nothingIsFoundThatAnImportCannotKnow() {
    Api compliance = stack.as("compliance@" + CITY);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> found(compliance).path("C15_BACKDATED_BATCH").asInt() >= 3);
    JsonNode counts = found(compliance);
    for (String code :
        List.of(
            "C11_MISSING_EVIDENCE",
            "C14_LATE_ENTRY",
            "C16_STALE_FILE",
            "C17_NEVER_AIDED",
            "C18_PAPER_GAP")) {
      assertThat(counts.has(code)).as(code).isFalse();
    }
  }

  private static JsonNode found(Api compliance) {
    return compliance.get("/api/findings?state=OPEN").ok().body().path("counts");
  }

  @Test
  void aRehearsalGivesVerdictsAndWritesNothing() {
    SampleFiles others = new SampleFiles(20, 8);
    Api caseworker = stack.as("caseworker@" + CITY);
    JsonNode rehearsed =
        Imports.finished(
            caseworker, Imports.start(caseworker, "files", "rehearse", others.files()));
    assertThat(rehearsed.get("accepted").asInt()).isEqualTo(20);
    sumsAreThoseOfTheSample();
  }

  @Test
  void nothingPersonalIsReadableInTheStoreOfEvents() {
    Path postgres = stack.data().resolve("postgres");
    String inPlain = "ledger_event";
    List<String> words = Stream.concat(sample.personal.stream(), Stream.of(inPlain)).toList();
    assertThat(DataAtRest.readableIn(postgres, words)).containsExactly(inPlain);
    assertThat(TablesAtRest.readableIn(postgres, sample.personal)).isEmpty();
  }

  @Test
  void anErasedPersonIsGoneFromEveryAnswerAndTheSumsStay() {
    String name = sample.personal.get(0);
    String number = sample.personal.get(1);
    String address = sample.personal.get(3);
    JsonNode row = supervisor.find(number).ok().body().get("items").get(0);
    String path = "/api/cases/" + row.get("caseId").asString();
    String personId = supervisor.get(path).ok().body().get("head").get("personId").asString();
    Api admin = stack.as("admin@" + CITY);
    supervisor.after(admin.erase(stack.as("compliance@" + CITY), personId));
    JsonNode file = supervisor.get(path).ok().body();
    assertThat(file.get("head").get("erased").asBoolean()).isTrue();
    assertThat(file.toString()).doesNotContain(name, number.substring(14));
    assertThat(supervisor.get(path + "/history").ok().body().toString()).doesNotContain(name);
    assertThat(supervisor.find(number).ok().body().get("total").asInt()).isZero();
    assertThat(DataAtRest.documentsWith(stack, address, number)).isEmpty();
    sumsAreThoseOfTheSample();
  }
}
