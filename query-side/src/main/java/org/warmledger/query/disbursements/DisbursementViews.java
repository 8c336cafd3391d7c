package org.warmledger.query.disbursements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Masks;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Share;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.appropriations.Appropriations;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.disbursements.book.Booking;
import org.warmledger.query.disbursements.book.Disbursement;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.unions.Unions;

/** Shows many disbursements at once, with the names that they do not keep themselves. */
@Component
public record DisbursementViews(
    FundLookup funds,
    Appropriations appropriations,
    Unions unions,
    CaseNames names,
    Accounts accounts) {

  /** Whose name to show. */
  private record Whom(Optional<String> name, boolean erased, Optional<String> accountTail) {
    static final Whom NOBODY = new Whom(Optional.empty(), false, Optional.empty());
  }

  /** With no account but its end. */
  public List<DisbursementView> of(List<Row> rows) {
    return of(rows, Map.of());
  }

  /** With the accounts that the caller's task needs. */
  public List<DisbursementView> of(List<Row> rows, Caller caller) {
    return of(rows, accounts.of(rows, caller));
  }

  private List<DisbursementView> of(List<Row> rows, Map<String, String> known) {
    Map<String, FundLookup.FundName> named =
        funds.named(rows.stream().flatMap(row -> fund(row).stream()).distinct().toList());
    Map<String, Optional<String>> heads =
        names.of(
            rows.stream()
                .filter(row -> row.given().course().payee().isEmpty())
                .flatMap(row -> row.given().caseId().stream())
                .map(CaseId::value)
                .distinct()
                .toList());
    Map<String, FundingSource> sources =
        appropriations.sources(rows.stream().flatMap(DisbursementViews::drawn).distinct().toList());
    return rows.stream()
        .map(
            row ->
                view(
                    row,
                    fund(row).map(named::get),
                    drawn(row)
                        .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
                        .findFirst(),
                    whom(row.given(), heads),
                    Optional.ofNullable(known.get(row.id()))))
        .toList();
  }

  /** The appropriations that it was drawn from, the oldest first. */
  private static Stream<String> drawn(Row row) {
    return row.given().booking().stream()
        .flatMap(book -> book.shares().stream())
        .map(share -> share.appropriation().value());
  }

  private static Optional<String> fund(Row row) {
    return row.given().fund().map(FundCode::value);
  }

  private static Whom whom(Disbursement of, Map<String, Optional<String>> heads) {
    Optional<Personal<Payee>> payee = of.course().payee();
    if (payee.isPresent()) {
      Optional<Payee> known = payee.flatMap(Personal::known);
      return new Whom(
          known.map(Payee::name),
          known.isEmpty(),
          known.map(Payee::accountNumber).filter(number -> !number.isEmpty()).map(Masks::account));
    }
    Optional<Optional<String>> head =
        of.caseId().map(CaseId::value).flatMap(id -> Optional.ofNullable(heads.get(id)));
    return head.map(name -> new Whom(name, name.isEmpty(), Optional.empty()))
        .orElseGet(() -> of.enterprise().map(DisbursementViews::firm).orElse(Whom.NOBODY));
  }

  private static Whom firm(String name) {
    return new Whom(Optional.of(name), false, Optional.empty());
  }

  private DisbursementView view(
      Row row,
      Optional<FundLookup.FundName> fund,
      Optional<FundingSource> source,
      Whom whom,
      Optional<String> account) {
    Disbursement of = row.given();
    return new DisbursementView(
        row.id(),
        of.kind(),
        of.purposeId(),
        of.caseId(),
        whom.name(),
        whom.erased(),
        whom.accountTail(),
        account,
        of.fund().or(() -> of.given().fund()),
        fund.map(FundLookup.FundName::name),
        source.or(() -> fund.map(FundLookup.FundName::source)).or(() -> of.given().source()),
        unions.named(of.union().code()),
        of.given().campaign(),
        of.given().category(),
        of.given().money(),
        of.given().goods(),
        of.booking().map(Booking::refunded).filter(back -> !back.isEmpty()).map(Share::moneyOf),
        of.state(),
        of.course().origin(),
        of.course().approvedOn(),
        of.course().deliveredOn(),
        of.day(),
        of.given().roster());
  }
}
