package org.warmledger.command.funding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.approveaid.FundAnswer;
import org.warmledger.command.cases.fundaid.FundAid;
import org.warmledger.command.cases.fundaid.FundAidsTogether;
import org.warmledger.command.cases.fundaid.FundedTogether;
import org.warmledger.command.cases.refusefunds.RefuseFunds;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.Shortage;

/** Tells files, and those who wait, what the fund of their aid has decided. */
@Component
class Verdicts {

  /** An aid that its fund was asked for. */
  record FundAsked(AidMoved aid, Due.Commit due) {

    CommitmentId commitment() {
      return due.order().commitment();
    }

    FundAid funded(long fundVersion) {
      return new FundAid(
          aid.caseId(), aid.aidId(), due.fund(), commitment(), fundVersion, aid.day());
    }
  }

  private final Ledger ledger;
  private final AnswerRelay news;
  private final FollowSteps steps;

  Verdicts(Ledger ledger, AnswerRelay news, ObjectProvider<FollowSteps> steps) {
    this.ledger = ledger;
    this.news = news;
    this.steps = steps.getIfAvailable(() -> step -> {});
  }

  /** Tells several files in one transaction; one that cannot be told keeps it from all. */
  void funded(FundCode fund, List<FundAsked> asked, long fundVersion) {
    if (asked.size() == 1) {
      funded(asked.getFirst(), fundVersion);
      return;
    }
    ledger
        .ask(
            new FundAidsTogether(fund, asked.stream().map(one -> one.funded(fundVersion)).toList()),
            asked.getFirst().aid.data(),
            FundedTogether.class)
        .stream()
        .flatMap(told -> told.aids().stream())
        .forEach(one -> tell(one.aid(), FundAnswer.committed(), one.written()));
    steps.reached(FollowStep.FUNDED);
  }

  private void funded(FundAsked asked, long fundVersion) {
    AidMoved aid = asked.aid;
    try {
      Written funded = ledger.write(asked.funded(fundVersion), aid.data(), List.of());
      tell(aid.aidId(), FundAnswer.committed(), funded);
      steps.reached(FollowStep.FUNDED);
    } catch (RuntimeException failure) {
      // Turned down in the meantime: the file has the last word.
      var unused = decided(failure);
      ledger.ask(
          new ReleaseAidFunds(
              asked.due.fund(),
              List.of(asked.commitment()),
              ReleaseReason.REFUSED_BY_FILE,
              aid.day()),
          aid.data(),
          Object.class);
      steps.reached(FollowStep.RELEASED);
    }
  }

  void refused(FundAsked asked, Rejection why) {
    AidMoved aid = asked.aid;
    String code = why.code().name();
    Optional<Shortage> lacking = Lacked.of(why, asked.due.order());
    Written refused =
        ledger.write(
            new RefuseFunds(aid.caseId(), aid.aidId(), asked.due.fund(), code, lacking, aid.day()),
            aid.data(),
            List.of());
    tell(aid.aidId(), FundAnswer.refused(code, lacking), refused);
    steps.reached(FollowStep.REFUSED);
  }

  /** What was so already may stand further up than its file is by now. */
  private void tell(AidId aid, FundAnswer answer, Written written) {
    news.tell(
        aid,
        answer,
        written.alreadySo() ? OptionalLong.empty() : OptionalLong.of(written.sequence()));
  }

  /** Why it was refused; a failure that may pass is none of the reasons. */
  static Rejection decided(RuntimeException failure) {
    return Refusal.in(failure)
        .filter(why -> why.code() != RejectionCode.TOO_BUSY)
        .orElseThrow(() -> failure);
  }
}
