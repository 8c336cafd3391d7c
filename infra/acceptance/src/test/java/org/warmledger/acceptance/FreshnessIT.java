package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.platform.description.KeptDescription;
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

  static Stream<Named<Unknown>> whatIsNotThere() {
    return Stream.of("command-side", "query-side")
        .map(KeptDescription::of)
        .flatMap(
            side ->
                side.operations().stream()
                    .map(one -> new Unknown(side, one))
                    .filter(Unknown::namesSomething))
        .map(one -> Named.of(one.toString(), one));
  }

  /** Somebody who has just written knows by it whether to wait. */
  @ParameterizedTest
  @MethodSource("whatIsNotThere")
  void whatIsNotThereIsNotFoundAndSaysUpToWhereItWasLookedFor(Unknown asked) {
    Reply answer = asked.asked(stack, UNION);
    assertThat(answer.problem()).as(answer.text()).startsWith("404 ");
    assertThat(answer.header("Ledger-Position")).as(answer.text()).isNotEmpty();
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
