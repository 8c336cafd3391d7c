package org.warmledger.command.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CentreStatementReversed;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EventNames;
import org.warmledger.events.FactReversed;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReturned;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.RosterAnswerReversed;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;

/**
 * C29: an amount, a payee or a date changes only by a reversing fact with a reason. The database
 * refuses the rest (AppendOnlyIT of the platform).
 */
class CorrectionTrailTest {

  private static final Pattern CHANGES =
      Pattern.compile(
          "(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into)\\s+ledger_event",
          Pattern.CASE_INSENSITIVE);

  @Test
  void whatTakesAnythingBackSaysWhy() {
    for (Class<? extends LedgerEvent> reversing :
        List.of(
            AidReversed.class,
            ServiceReversed.class,
            EnterpriseVisitReversed.class,
            VisitReversed.class,
            ArchivingReversed.class,
            ClosureReversed.class,
            ReopeningReversed.class,
            TransferReversed.class,
            FactReversed.class,
            CentreStatementReversed.class,
            FundReturned.class,
            FundMoveReversed.class,
            FundsReleased.class,
            RosterAnswerReversed.class,
            RosterLineDropped.class)) {
      assertThat(Arrays.stream(reversing.getRecordComponents()).map(part -> part.getName()))
          .as(reversing.getSimpleName())
          .contains("reason");
    }
  }

  private static final List<String> CHANGING =
      List.of(
          "aid.reversed",
          "aid.repayment-reversed",
          "case.visit-reversed",
          // Nothing was paid for these.
          "application.step-reversed",
          "application.refusal-reversed",
          "case.archiving-reversed",
          "case.closure-reversed",
          "case.reopening-reversed",
          "case.transfer-reversed",
          "case.fact-reversed",
          // A file that was offered stays where it is.
          "case.transfer-returned",
          "programme.centre-statement-reversed",
          "programme.service-reversed",
          "programme.enterprise-visit-reversed",
          "fund.returned",
          "fund.move-reversed",
          // What something is called, what a fund is for and whether it is open: nothing was paid.
          "union.amended",
          // The account of a file stays as it is while approved aid goes to it.
          "case.amended",
          "campaign.amended",
          "fund.amended",
          "fund.closure-reversed",
          "funds.released",
          "funds.refunded",
          "funds.refund-reversed",
          "person.released",
          "erasure.dropped",
          // Before it is paid; what was returned by the bank has not been paid.
          "roster.bank-answer-reversed",
          "roster.line-correction-entered",
          "roster.line-corrected",
          "roster.line-bills-corrected",
          "aid.bills-corrected",
          "roster.line-dropped");

  /** The whole list, so that a new way of changing what was paid has to be thought about. */
  @Test
  void nothingElseChangesWhatWasPaid() {
    assertThat(
            EventNames.all().stream()
                .map(EventNames.Wire::name)
                .filter(
                    name ->
                        name.matches(
                            ".*(revers|return|refund|releas|correct|drop|chang|updat|amend|edit"
                                + "|delet|remov|replac|adjust).*")))
        .containsExactlyInAnyOrderElementsOf(CHANGING);
  }

  @Test
  void noCodeChangesTheLedger() throws IOException {
    List<Path> modules =
        List.of(
            Path.of("../command-side/src/main"),
            Path.of("../query-side/src/main"),
            Path.of("../shared-events/src/main"),
            Path.of("../infra/platform/src/main"),
            Path.of("../infra/local/src/main"));
    for (Path module : modules) {
      try (Stream<Path> files = Files.walk(module)) {
        assertThat(files.filter(CorrectionTrailTest::changesTheLedger))
            .as(module.toString())
            .isEmpty();
      }
    }
  }

  private static boolean changesTheLedger(Path file) {
    if (!file.toString().endsWith(".java") && !file.toString().endsWith(".sql")) {
      return false;
    }
    try {
      return CHANGES.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
