package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.description.KeptDescription;

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
}
