package org.warmledger.command.running;

import java.util.List;
import org.warmledger.platform.description.KeptDescription;

/** The log of reads, as the side that answers questions would keep it. */
public final class KeptReads {

  private KeptReads() {}

  public static void on(RunningLedger ledger) {
    ledger
        .jdbc()
        .execute(
            "create table access_log (at timestamptz, actor text, role text, union_code text,"
                + " union_path text, what text, subject text, purpose text, rows integer,"
                + " in_full boolean, files varchar(160)[], asked text, outcome text)");
  }

  /** Who ordered what, with which outcome, in order. */
  static List<String> ordered(RunningLedger ledger) {
    return ledger
        .jdbc()
        .queryForList(
            "select actor || ' ' || what || ' ' || subject || ' ' || outcome from access_log"
                + " where outcome is not null order by at",
            String.class);
  }

  /** What was noted so far, in order. */
  public static List<String> noted(RunningLedger ledger) {
    return ledger
        .jdbc()
        .queryForList("select what || ' ' || subject from access_log order by at", String.class);
  }

  /** What is no fact cannot be rehearsed. */
  static List<String> orders() {
    return KeptDescription.of("command-side").operations().stream()
        .filter(one -> one.method().equals("POST") && !one.path().endsWith("/trials"))
        .filter(one -> !one.said().path("parameters").toString().contains("dryRun"))
        .map(KeptDescription.Operation::path)
        .toList();
  }
}
