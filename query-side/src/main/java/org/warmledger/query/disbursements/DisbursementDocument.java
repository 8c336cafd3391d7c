package org.warmledger.query.disbursements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.Names;
import org.warmledger.query.disbursements.book.Booking;
import org.warmledger.query.disbursements.book.Disbursement;
import org.warmledger.query.disbursements.book.DisbursementState;
import org.warmledger.query.steps.Step;

/**
 * A disbursement as stored: what it is found by, itself with the payee sealed, and its steps as
 * they were written. No name and no account number is in the index.
 *
 * @param unions the union it was handed over by and those above it
 * @param scope these, the fund's and those of who keeps the file: whoever has one of them may see
 *     it
 * @param fund as it is shown: what is of before the ledger bears the label of one
 * @param source whose money it was, as a register of the past says
 * @param ofHousehold whether it is shown as the household's, nobody being named as paid
 * @param enterprise that was visited, as names are compared
 */
record DisbursementDocument(
    String id,
    PurposeKind kind,
    Optional<String> caseId,
    List<String> unions,
    List<String> scope,
    Optional<String> fund,
    Optional<String> label,
    Optional<FundingSource> source,
    Optional<AidCategory> category,
    Optional<String> campaign,
    Optional<String> roster,
    long fen,
    DisbursementState state,
    boolean listed,
    boolean handed,
    Optional<LocalDate> day,
    Optional<String> person,
    boolean ofHousehold,
    Optional<String> enterprise,
    List<String> appropriations,
    Disbursement given,
    List<Step> steps) {

  static DisbursementDocument of(String id, Disbursement of, List<Step> steps) {
    List<String> unions = of.union().parts();
    return new DisbursementDocument(
        id,
        of.kind(),
        of.caseId().map(CaseId::value),
        unions,
        scope(unions, of),
        of.fund().map(FundCode::value),
        of.label(),
        of.given().source(),
        of.given().category(),
        of.given().campaign(),
        of.given().roster().map(RosterId::value),
        of.given().money().fen(),
        of.state(),
        of.listed(),
        of.handed(),
        of.day(),
        of.person().map(PersonId::value),
        of.ofHousehold(),
        of.enterprise().map(Names::folded),
        of.booking().stream()
            .flatMap(book -> book.shares().stream())
            .map(share -> share.appropriation().value())
            .distinct()
            .toList(),
        of,
        steps);
  }

  private static List<String> scope(List<String> unions, Disbursement of) {
    Stream<UnionPath> others =
        Stream.concat(Stream.of(of.keeper()), of.booking().stream().map(Booking::union));
    return Stream.concat(unions.stream(), others.flatMap(union -> union.parts().stream()))
        .distinct()
        .toList();
  }
}
