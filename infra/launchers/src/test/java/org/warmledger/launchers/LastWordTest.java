package org.warmledger.launchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastWordTest {

  @Test
  void aFullDiskIsCalledByItsName() {
    assertThat(
            LastWord.in(
                List.of(
                    "2026-01-20 PANIC:  could not write to file \"pg_wal/xlogtemp.1\": No space"
                        + " left on device",
                    "2026-01-20 LOG:  database system is shut down")))
        .isEqualTo("the disk is full");
  }

  @Test
  void theLineThatSaysWhyIsQuotedNotTheOneThatSaysThat() {
    assertThat(
            LastWord.in(
                List.of(
                    "fatal exception while booting Elasticsearch",
                    "java.lang.IllegalStateException: failed to obtain node locks",
                    "\tat org.elasticsearch.Node.start(Node.java:1)",
                    "",
                    "ERROR: Elasticsearch died while starting up, with exit code 1")))
        .isEqualTo("java.lang.IllegalStateException: failed to obtain node locks");
    assertThat(LastWord.in(List.of("FATAL:  lock file \"postmaster.pid\" already exists", "bye")))
        .contains("already exists");
  }

  @Test
  void whoeverWasKilledIsNotSaidToHaveEndedOfWhatItWroteBefore() {
    var before =
        List.of("[WARN ][o.e.c.Health] java.lang.IllegalStateException: not all indices are green");
    assertThat(LastWord.of(137, before)).startsWith("killed from outside (signal 9");
    assertThat(LastWord.of(143, before)).isEqualTo("told to end from outside (signal 15)");
    assertThat(LastWord.of(1, List.of("FATAL:  out of memory"))).isEqualTo("FATAL:  out of memory");
  }

  @Test
  void whoSaidNothingIsNotMadeToSayAnything() {
    assertThat(LastWord.in(List.of())).isEqualTo("no reason given");
    assertThat(LastWord.in(List.of("starting", " "))).isEqualTo("starting");
  }
}
