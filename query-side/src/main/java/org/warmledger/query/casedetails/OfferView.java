package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Money;
import org.warmledger.query.casefile.Aid;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casefile.CaseState;
import org.warmledger.query.casefile.Offer;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.unions.NamedUnion;

/**
 * Which union is asked to take a file over, or was and does not.
 *
 * @param onTheWay aid that is settled where the file is, before it moves
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OfferView(
    NamedUnion to,
    LocalDate on,
    StaffId by,
    Optional<String> reason,
    Optional<ReturnView> returned,
    List<Unsettled> onTheWay) {

  /** When, by whom and why it was sent back. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record ReturnView(LocalDate on, StaffId by, Optional<String> reason) {}

  /**
   * Aid that waits to be decided on or to be handed over.
   *
   * @param since when it was proposed or, where it is approved, approved
   */
  public record Unsettled(AidId aidId, AidCategory category, Money money, LocalDate since) {}

  /** What there is of it; nothing while nobody is asked, or once the file is closed. */
  public static Optional<OfferView> of(
      CaseFile file, Masking.Lens lens, Function<UnionCode, NamedUnion> unions) {
    return file.offer()
        .filter(_ -> file.state() == CaseState.OPEN)
        .map(
            offer ->
                new OfferView(
                    unions.apply(offer.to().code()),
                    offer.on(),
                    offer.by(),
                    lens.words(offer.reason()),
                    offer.returned().map(back -> returned(back, lens)),
                    file.aids().stream().flatMap(OfferView::unsettled).toList()));
  }

  private static ReturnView returned(Offer.Returned back, Masking.Lens lens) {
    return new ReturnView(back.on(), back.by(), lens.words(back.reason()));
  }

  private static Stream<Unsettled> unsettled(Aid aid) {
    return Stream.of(aid)
        .filter(one -> one.state().isOnTheWay())
        .flatMap(one -> one.decided().or(one::proposed).stream())
        .map(
            step ->
                new Unsettled(aid.aidId(), aid.terms().category(), aid.terms().money(), step.on()));
  }
}
