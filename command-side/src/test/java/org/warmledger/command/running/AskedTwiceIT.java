package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/**
 * What was so already is never answered as if it was written. Every command is done, and asked for
 * once more with another key: a second fact says 201 and is one, what changes nothing says so, or
 * is refused by its code. A command without its line here fails.
 */
class AskedTwiceIT {

  /** What nobody writes by, or what is a work of its own that says what it did row by row. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "/api/checks/{code}/trials", "writes nothing",
          "/api/funding/stuck/{id}/retry", "RosterCarryingIT: says whether it is done",
          "/api/imports", "a work: its rows say DUPLICATE",
          "/api/imports/{importId}/release", "a work: its rows say what they changed",
          "/api/imports/{importId}/rejection", "ImportReleaseIT: already so",
          "/api/imports/{importId}/stop", "tells how the work stands",
          "/api/imports/{importId}/resumption", "tells how the work stands",
          "/api/imports/{importId}/reversal", "a work: its rows say what they changed",
          "/api/statistics/{form}/filings", "FilingTest: already so; needs both sides",
          "/api/statistics/{form}/mismatches", "FilingTest: already so; needs both sides");

  /** Of each command what a second time comes to; written anew with {@code -Dtwice=write}. */
  private static final Path STANCES = Path.of("src/test/resources/asked-twice.txt");

  private static final Map<String, String> REHEARSED = Map.of("kind", "visits", "mode", "rehearse");

  private static final String VISITS = "身份证号,走访日期,慰问金\n" + Drafts.someone() + ",2026-01-20,100\n";

  private static RunningLedger ledger;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  @Test
  void whatWasSoAlreadyIsNeverAnsweredAsIfItWasWritten() throws Exception {
    Twice twice = new Twice(ledger);
    new TwiceOnFiles(twice).all();
    new TwiceOnApplications(twice).all();
    new TwiceOnFunds(twice).all();
    new TwiceElsewhere(twice).all();
    Map<String, String> stances = new TreeMap<>(twice.came());
    stances.putAll(ELSEWHERE);
    assertThat(stances.keySet())
        .containsExactlyInAnyOrderElementsOf(
            KeptDescription.of("command-side").operations().stream()
                .filter(one -> one.method().equals("POST"))
                .map(KeptDescription.Operation::path)
                .toList());
    String came =
        twice.came().entrySet().stream()
            .map(one -> one.getValue() + " " + one.getKey() + "\n")
            .collect(Collectors.joining());
    if (System.getProperty("twice", "").equals("write")) {
      Files.writeString(STANCES, came);
    }
    assertThat(STANCES).hasContent(came);
  }

  private static Sender caseworker() {
    return ledger.as("caseworker@410803");
  }

  private static String file() {
    return "/api/cases/"
        + caseworker().post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
  }

  private static long kept() {
    return ledger.jdbc().queryForObject("select count(*) from idempotent_answer", Long.class);
  }

  @Test
  void whatWasWrittenIsFoundByItsEventAndKeptNowhereElse() {
    long kept = kept();
    Sender retrying = caseworker().with("Idempotency-Key", "once-1");
    String visit = Drafts.visit("2026-01-20");
    String visits = file() + "/visits";
    Reply first = retrying.post(visits, visit);
    Reply again = retrying.post(visits, visit);
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(retrying.post(visits + "?dryRun=true", visit).text())
        .as("a rehearsal of what was written")
        .contains("\"events\":[]");
    assertThat(kept()).isEqualTo(kept);
    for (String dry : List.of("?dryRun=true", "")) {
      assertThat(retrying.upload("/api/imports" + dry, VISITS, REHEARSED).problem())
          .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
      assertThat(retrying.post(visits + dry, Drafts.visit("2026-01-21")).problem())
          .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }
  }

  @Test
  void whatWasSoAlreadyIsKeptWithNothingPersonal() {
    String closure = file() + "/closure";
    caseworker().post(closure, Drafts.closure("2026-03-01"));
    Sender retrying = caseworker().with("Idempotency-Key", "private");
    Reply first = retrying.post(closure, Drafts.closure("2026-03-01"));
    assertThat(first.status()).as(first.text()).isEqualTo(200);
    ledger
        .decide(
            ledger.as("supervisor@410803"),
            closure.replace("closure", "reopening"),
            "{\"reason\":\"收入又低了\",\"occurredOn\":\"2026-04-01\"}")
        .ok();
    Reply again = retrying.post(closure, Drafts.closure("2026-03-01"));
    assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(
            ledger
                .jdbc()
                .queryForList("select request || answer from idempotent_answer", String.class))
        .isNotEmpty()
        .noneMatch(kept -> kept.contains("张诚实") || kept.contains("410899"));
  }
}
