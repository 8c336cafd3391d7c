package org.warmledger.command.checks.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.cases.confirmpaper.ConfirmPaper;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.wire.EventContext;

/** Papers of one imported file, all said to have been kept long ago. */
record ImportedPapers(RunningLedger ledger) {

  static final StaffId IMPORTER = new StaffId("importer@410803");

  void imported(String file, int from, int until) {
    for (int row = from; row <= until; row++) {
      var unused =
          ledger
              .bean(Ledger.class)
              .write(
                  new ConfirmPaper(
                      new CaseId(file), "档案柜" + row, IMPORTER, LocalDate.of(2025, 4, 1)),
                  CommandData.of(
                      new EventContext(
                          IMPORTER,
                          "caseworker",
                          new UnionCode("410803"),
                          "batch",
                          Optional.empty(),
                          "test",
                          Optional.of(new EventContext.ImportedRow("b".repeat(64), row)))),
                  List.of());
    }
  }
}
