package org.warmledger.command.rosters.recordbankresults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.deliveraid.DeliverAid;
import org.warmledger.command.cases.reverseaid.ReverseAid;
import org.warmledger.command.cases.reverseaid.ReverseAid.Witness;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.OwnHands;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LinesAhead;
import org.warmledger.command.rosters.LinesOnFiles;
import org.warmledger.command.rosters.Roster;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.recordbankresults.Sorted.BankAnswer;
import org.warmledger.events.ByHand;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;
import org.warmledger.platform.store.LedgerPositions;

/**
 * Takes the bank's answers, those to paid lines to their files first and all of them to the roster
 * then. A row that cannot be taken keeps none of the others from being taken, and the same file
 * again finishes what was interrupted.
 */
@Component
record BankResults(
    Ledger ledger, LedgerPositions positions, LinesAhead ahead, LinesOnFiles lines, OwnHands own) {

  private static final Note SENT_BACK = Note.of("银行退汇");

  /**
   * What came of a file.
   *
   * @param position from which on the roster shows it; empty when nothing was recorded
   */
  record Taken(
      List<LinePayment> recorded, int unchanged, List<RefusedRow> refused, OptionalLong position) {

    int count(BankResult result) {
      return (int) recorded.stream().filter(answer -> answer.result() == result).count();
    }
  }

  Taken take(RosterState.Approved roster, BankFile file, CommandData data) {
    own.require(
        roster.sheet().fund(),
        List.of(roster.sheet().id().value()),
        BankResults::isApproval,
        data.context().toMetadata());
    Sorted sorted =
        Sorted.of(
            roster,
            file.rows(),
            file.refused(),
            data.context().actor(),
            asking -> seen(roster.sheet().fund(), asking));
    List<RefusedRow> refused = new ArrayList<>(sorted.refused());
    List<LinePayment> recorded = new ArrayList<>();
    OptionalLong position = OptionalLong.empty();
    List<BankAnswer> answers = sorted.answers();
    for (int from = 0; from < answers.size(); from += Roster.LINES_TO_AN_EVENT) {
      int to = Math.min(from + Roster.LINES_TO_AN_EVENT, answers.size());
      List<LinePayment> taken =
          onFiles(roster.sheet().fund(), answers.subList(from, to), refused, data);
      if (!taken.isEmpty()) {
        position = onRoster(roster, taken, data);
      }
      recorded.addAll(taken);
    }
    refused.sort(Comparator.comparingInt(RefusedRow::row));
    return new Taken(recorded, sorted.unchanged(), refused, position);
  }

  /** Of the whole, before anything is taken; of each line its file asks. */
  private static boolean isApproval(ByHand fact) {
    return fact instanceof RosterApproved || fact instanceof RosterLineRenewed;
  }

  private List<Line> seen(FundCode fund, List<Line> asking) {
    return ahead.map(fund, asking, line -> LinesAhead.Whom.of(line.listed()), lines::seen);
  }

  /** Those that reached their files; why the others did not goes to the refused. */
  private List<LinePayment> onFiles(
      FundCode fund, List<BankAnswer> answers, List<RefusedRow> refused, CommandData data) {
    List<Optional<RejectionCode>> outcomes =
        ahead.map(
            fund,
            answers,
            answer -> LinesAhead.Whom.of(answer.line().listed()),
            answer -> onFile(answer, data));
    List<LinePayment> taken = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      BankAnswer answer = answers.get(i);
      outcomes
          .get(i)
          .ifPresentOrElse(
              code -> refused.add(new RefusedRow(answer.row(), code.name(), "")),
              () -> taken.add(answer.payment()));
    }
    return taken;
  }

  /** What was paid reaches the household by the same command as everybody else's. */
  private Optional<RejectionCode> onFile(BankAnswer answer, CommandData data) {
    if (answer.payment().result() != BankResult.PAID) {
      return BankAnswerRule.isSentBack(answer.line(), answer.payment())
          ? written(takenBack(answer, data), data)
          : Optional.empty();
    }
    return switch (answer.line().listed().payee().opened()) {
      case Personal.Erased<Payee> erased -> Optional.of(RejectionCode.PERSON_ERASED);
      case Personal.Known<Payee> known -> deliver(answer, known.value(), data);
    };
  }

  private Optional<RejectionCode> deliver(BankAnswer answer, Payee payee, CommandData data) {
    return written(
        new DeliverAid(
            answer.line().listed().caseId(),
            answer.line().listed().aidId(),
            payee,
            new Receipt(answer.payment().voucher(), proof(answer)),
            DeliverAid.Word.BANK,
            data.context().actor(),
            answer.payment().paidOn()),
        data);
  }

  /** Money goes into the line's account; goods alone are signed for, whoever tells of it. */
  private static ReceiptKind proof(BankAnswer answer) {
    return answer.line().listed().money().isNone()
        ? ReceiptKind.GOODS_RECEIPT
        : ReceiptKind.BANK_SLIP;
  }

  /** What the bank sends back after it was paid did not reach the household: its fund has it. */
  private static ReverseAid takenBack(BankAnswer answer, CommandData data) {
    return new ReverseAid(
        answer.line().listed().caseId(),
        answer.line().listed().aidId(),
        SENT_BACK,
        Optional.empty(),
        Witness.BANK,
        data.context().actor(),
        answer.payment().paidOn());
  }

  private Optional<RejectionCode> written(Object command, CommandData data) {
    try {
      Optional<Written> unused = ledger.writeOrRehearse(command, data);
      return Optional.empty();
    } catch (CommandExecutionException ended) {
      return Optional.of(Refusal.in(ended).orElseThrow(() -> ended).code());
    }
  }

  private OptionalLong onRoster(
      RosterState.Approved roster, List<LinePayment> taken, CommandData data) {
    LocalDate latest =
        taken.stream().map(LinePayment::paidOn).max(LocalDate::compareTo).orElseThrow();
    return ledger
        .writeOrRehearse(
            new RecordBankResults(roster.sheet().id(), taken, data.context().actor(), latest), data)
        .map(written -> OptionalLong.of(positions.of(written.stream(), written.sequence())))
        .orElseGet(OptionalLong::empty);
  }
}
