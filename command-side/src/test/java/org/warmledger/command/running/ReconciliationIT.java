package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Both books are compared as of one moment, however much is posted meanwhile. */
class ReconciliationIT {

  private static final String FUND = "AGREES";
  private static final String VISIT =
      """
      {"occurredOn":"%s","money":{"fen":1000},
       "receipt":{"voucher":"QL1","kind":"SIGNATURE"}}\
      """
          .formatted(Planned.TODAY);
  private static final int TIMES = 8;

  @Test
  void theBooksAgreeWheneverSomebodyAsksWhileMoneyMoves() throws Exception {
    try (RunningLedger ledger = RunningLedger.start("warmledger.fund-snapshot-every=3")) {
      Sender finance = ledger.as("finance@410803");
      ledger.move(finance, "/api/funds", Drafts.fund(FUND)).ok();
      ledger.move(finance, "/api/funds/" + FUND + "/receipts", Drafts.receipt(40_000)).ok();
      Sender caseworker = ledger.as("caseworker@410803");
      String visit = Planned.under(new Planned(ledger).approved(FUND, 40_000), VISIT);
      ConcurrentLinkedQueue<String> files = new ConcurrentLinkedQueue<>();
      for (int i = 0; i < 4; i++) {
        files.add(
            caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId"));
      }
      Sender compliance = ledger.as("compliance@410800");
      var unused =
          ManyHands.ask(
              2 * files.size(),
              () -> {
                String file = files.poll();
                return file == null ? asked(compliance) : visited(caseworker, file, visit);
              });
      Reply last = asked(compliance);
      assertThat(last.said("/book/money/disbursed/fen")).isEqualTo("32000");
    }
  }

  private static Reply visited(Sender caseworker, String file, String visit) {
    Reply last = caseworker.post("/api/cases/" + file + "/visits", visit).ok();
    for (int i = 1; i < TIMES; i++) {
      last = caseworker.post("/api/cases/" + file + "/visits", visit).ok();
    }
    return last;
  }

  private static Reply asked(Sender compliance) {
    Reply last = agrees(compliance);
    for (int i = 1; i < TIMES; i++) {
      last = agrees(compliance);
    }
    return last;
  }

  private static Reply agrees(Sender compliance) {
    Reply books = compliance.get("/api/funds/" + FUND + "/reconciliation");
    assertThat(books.said("/agrees")).as(books.text()).isEqualTo("true");
    return books;
  }
}
