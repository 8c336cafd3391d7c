package org.warmledger.command.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.events.PaperConfirmed;

/** What an import brings, read event by event, as if each were a batch of its own. */
class ImportedPastIT {

  private static final int PAPERS = 21;

  private static CheckFacts reading(RunningLedger ledger) {
    return new CheckFacts(
        ledger.bean(Examiner.class), ledger.bean(CheckSweep.class), ledger.bean(StoredFacts.class));
  }

  private static void takePapers(RunningLedger ledger, CheckFacts reading)
      throws InterruptedException {
    EventStore store = ledger.bean(EventStore.class);
    int papers = 0;
    try (BlockingStream<TrackedEventMessage<?>> all = store.openStream(store.createTailToken())) {
      while (papers < PAPERS) {
        DomainEventMessage<?> fact = (DomainEventMessage<?>) all.nextAvailable();
        if (fact.getPayloadType() == PaperConfirmed.class) {
          papers++;
          ledger
              .bean(TransactionTemplate.class)
              .executeWithoutResult(unused -> reading.begin(List.of(fact)).run());
        }
      }
    }
  }

  /** What happened to findings about whoever brought it in. */
  private static List<String> findings(RunningLedger ledger) {
    return ledger
        .jdbc()
        .queryForList(
            "select event_name || coalesce(substring(convert_from(payload, 'UTF8')"
                + " from '\"events\":\"([0-9]+)\"'), '') from ledger_event where stream_id in"
                + " (select stream_id from ledger_event where event_name = 'finding.raised' and"
                + " convert_from(payload, 'UTF8') like ?) order by position",
            String.class,
            "%\"C15_BACKDATED_BATCH\"%\"id\":\"" + ImportedPapers.IMPORTER.value() + "\"%");
  }

  @Test
  void itsFindingsAreComputedOnceAtTheEnd() throws InterruptedException {
    try (RunningLedger ledger = RunningLedger.start()) {
      String file =
          ledger
              .as("caseworker@410803")
              .post(
                  "/api/cases",
                  Drafts.household(Drafts.someone()).replace("2026-01-12", "2025-03-12"))
              .ok()
              .said("/caseId");
      new ImportedPapers(ledger).imported(file, 1, PAPERS);

      takePapers(ledger, reading(ledger));
      assertThat(findings(ledger)).as("while more of it may come").isEmpty();

      ledger.bean(CheckSweep.class).sweep();
      assertThat(findings(ledger)).containsExactly("finding.raised" + PAPERS);
    }
  }
}
