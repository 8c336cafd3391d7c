package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.wire.EventContext;

/** Thresholds that were set long ago: by whoever asks now they hold from tomorrow on. */
public final class LongSet {

  private static final LocalDate THEN = LocalDate.of(2020, 1, 1);

  private LongSet() {}

  public static void of(
      RunningLedger ledger, UnionPath union, CheckCode code, Map<String, Long> thresholds) {
    EventContext context =
        new EventContext(
            new StaffId("compliance@100000"),
            "compliance",
            new UnionCode("100000"),
            "test",
            Optional.empty(),
            "test",
            Optional.empty());
    ledger
        .bean(Ledger.class)
        .write(
            new SetThresholds(union, code.name(), thresholds, THEN, "分级审批", THEN),
            CommandData.of(context),
            List.of());
    ledger.bean(LedgerReference.class).forget();
  }
}
