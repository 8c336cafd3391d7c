package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.testkit.Reply;

/** What a rehearsal promises of the real thing. */
final class Rehearsals {

  private Rehearsals() {}

  /** Whether a command can be rehearsed. */
  static boolean isOfferedBy(KeptDescription.Operation command) {
    return command
        .said()
        .path("parameters")
        .valueStream()
        .anyMatch(one -> one.path("$ref").asString("").endsWith("/dryRun"));
  }

  /** The real thing says of what follows by itself what its rehearsal said. */
  static void foretold(String command, Reply rehearsed, Reply done) {
    assertThat(rehearsed.status()).as("%s, %s", command, rehearsed.text()).isEqualTo(200);
    rehearsed.body().properties().stream()
        .filter(said -> !said.getKey().equals("events"))
        .forEach(
            said ->
                assertThat(done.body().get(said.getKey()))
                    .as("%s of %s", said.getKey(), command)
                    .isEqualTo(said.getValue()));
  }
}
