package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.values.AidTerms;

/**
 * Approval waits until a notice has run its time without an objection (C12). The last notice of the
 * file's present period decides; an earlier one can only hold aid up with an objection that nobody
 * has answered.
 */
public final class NoticeRule {

  private static final Optional<RejectionCode> C12 =
      Optional.of(RejectionCode.C12_NOTICE_TOO_SHORT);

  private NoticeRule() {}

  /**
   * Why aid may not be approved on that day.
   *
   * @param fund absent for a service
   */
  public static Optional<RejectionCode> refusal(
      FileView file, AidTerms terms, LocalDate day, Optional<FundFacts> fund) {
    if (file.announced().anyMatch(notice -> notice.openObjectionOn().isPresent())) {
      return C12;
    }
    return last(file)
        .map(last -> last.isPassedBy(day) ? Optional.<RejectionCode>empty() : C12)
        .orElseGet(() -> isRequired(terms, fund) ? C12 : Optional.empty());
  }

  /**
   * Why approved aid may not be handed over: somebody had objected by that day whom nobody has
   * answered, or who was right. A notice that began after the approval is of what comes next.
   */
  static Optional<RejectionCode> objection(FileView file, LocalDate day) {
    return Stream.concat(
                file.announced().flatMap(notice -> notice.openObjectionOn().stream()),
                last(file).flatMap(FileView.Announced::upheldObjectionOn).stream())
            .anyMatch(raised -> !raised.isAfter(day))
        ? C12
        : Optional.empty();
  }

  private static Optional<FileView.Announced> last(FileView file) {
    return file.announced()
        .filter(notice -> !notice.from().isBefore(file.openedOn()))
        .reduce((earlier, later) -> later.to().isBefore(earlier.to()) ? earlier : later);
  }

  private static boolean isRequired(AidTerms terms, Optional<FundFacts> fund) {
    return !terms.isService()
        && fund.filter(named -> named.scope().evidence().contains(EvidenceKind.NOTICE)).isPresent();
  }
}
