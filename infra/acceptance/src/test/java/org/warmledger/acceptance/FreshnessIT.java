package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import org.warmledger.platform.testkit.Reply;

/** Every answer says which position of the ledger it reflects, and can be asked to wait for one. */
@OnSharedStack
class FreshnessIT {

  private static final String UNION = "220200";

  private final Stack stack = Stack.shared();
  private final Api caseworker = stack.as("caseworker@" + UNION);

  @Test
  void everyReadSaysWhatItReflectsAndReadersCatchUpWithTheirWriter() {
    NewHousehold household = NewHousehold.invented();
    Reply archived = caseworker.post("/api/cases", household.archiving(UNION)).ok();
    long written = Long.parseLong(archived.header("Ledger-Position"));
    String path = "/api/cases/" + archived.body().get("caseId").asString();
    for (String read :
        new String[] {
          path,
          path + "/history",
          "/api/cases?q=" + Api.encoded(household.name()),
          "/api/dashboards/overview"
        }) {
      Reply answer = caseworker.get(read).ok();
      assertThat(Long.parseLong(answer.header("Ledger-Position")))
          .as(read)
          .isGreaterThanOrEqualTo(written);
    }
  }

  @Test
  void aPositionThatNobodyHasReachedIsNotYetVisible() {
    Reply early =
        caseworker.get("/api/cases", Map.of("Ledger-Position", "9000000000", "Prefer", "wait=1"));
    assertThat(early.status()).isEqualTo(503);
    assertThat(early.code()).isEqualTo("NOT_YET_VISIBLE");
    assertThat(early.header("Retry-After")).isNotEmpty();
  }

  /** Somebody who has just written knows by it whether to wait. */
  @Test
  void whatIsNotThereSaysUpToWhereItWasLookedFor() {
    List<String> silent = new ArrayList<>();
    AtomicInteger missing = new AtomicInteger();
    for (Operation read : KeptDescription.of("query-side").operations()) {
      if (looksUp(read)) {
        Reply answer = stack.as(reader(read)).get(read.path().replaceAll("\\{[^}]+}", "case-none"));
        if (answer.status() == 404) {
          missing.incrementAndGet();
          Stream.of(read.toString())
              .filter(any -> answer.header("Ledger-Position").isEmpty())
              .forEach(silent::add);
        }
      }
    }
    assertThat(silent).isEmpty();
    assertThat(missing.get()).isGreaterThan(5);
  }

  /** By an id, and not by the name of a list. */
  private static boolean looksUp(Operation read) {
    return read.method().equals("GET")
        && read.path().contains("{")
        && !read.path().contains("{name}")
        && read.said().path("parameters").toString().contains("Ledger-Position");
  }

  private static String reader(Operation read) {
    return (read.path().contains("/case") ? "caseworker@" : "compliance@") + UNION;
  }

  @Test
  void aFileCanBeReadAsItWas() {
    Reply archived = caseworker.post("/api/cases", NewHousehold.invented().archiving(UNION)).ok();
    String path = "/api/cases/" + archived.body().get("caseId").asString();
    caseworker.post(path + "/visits", NewHousehold.visit("2026-02-10")).ok();
    assertThat(caseworker.get(path).ok().body().get("visits").size()).isEqualTo(1);
    assertThat(caseworker.get(path + "?asOf=2026-02-09").ok().body().get("visits").size()).isZero();
  }
}
