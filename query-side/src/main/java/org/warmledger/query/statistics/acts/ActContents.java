package org.warmledger.query.statistics.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.CentreStated;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Share;
import org.warmledger.query.statistics.acts.Act.Content;

/** What one fact counts as. */
final class ActContents {

  private ActContents() {}

  static Content of(LedgerEvent event) {
    return switch (event) {
      case CaseVisited visit -> visit(visit);
      case CaseAided aid -> aid(aid);
      case ServiceProvided service -> service(service);
      case EnterpriseVisited visit -> enterprise(visit);
      case FundReceived receipt -> receipt(receipt);
      case FundMoveReversed back -> noReceipt(back);
      case CentreStated centre -> centre(centre);
      default -> throw new IllegalArgumentException(event.getClass().getSimpleName());
    };
  }

  private static long value(Money money, List<Goods> goods) {
    return Math.addExact(money.fen(), Goods.valueOf(goods).fen());
  }

  private static Content visit(CaseVisited visit) {
    return content(
        Facet.of(ActKind.VISIT, none(), none(), visit.identity(), none(), none()),
        visit.union(),
        visit.campaign(),
        visit.fund(),
        Optional.of(visit.caseId().value()),
        visit.occurredOn(),
        Counts.visit(value(visit.money(), visit.goods())));
  }

  /** A person is who the aid is for: the member it names, otherwise the household as one. */
  private static Content aid(CaseAided aid) {
    AidTerms terms = aid.terms();
    return content(
        Facet.of(
            ActKind.AID, none(), Optional.of(terms.category()), aid.identity(), none(), none()),
        aid.union(),
        terms.campaign(),
        terms.fund(),
        Optional.of(terms.beneficiary().map(PersonId::value).orElse(aid.caseId().value())),
        aid.occurredOn(),
        Counts.aid(value(terms.money(), terms.goods())));
  }

  private static Content service(ServiceProvided service) {
    return content(
        Facet.of(
            ActKind.SERVICE,
            Optional.of(service.kind()),
            service.category(),
            none(),
            service.transport(),
            none()),
        service.union(),
        service.campaign(),
        service.fund(),
        Optional.empty(),
        service.occurredOn(),
        Counts.of(service.counts(), value(service.money(), service.goods())));
  }

  /** An enterprise is known by its name, however written, to the union that visits it. */
  private static Content enterprise(EnterpriseVisited visit) {
    return content(
        Facet.of(ActKind.ENTERPRISE_VISIT, none(), none(), none(), none(), none()),
        visit.union(),
        visit.campaign(),
        visit.fund(),
        Optional.of(visit.union().code() + "/" + Names.folded(visit.enterprise())),
        visit.occurredOn(),
        Counts.value(value(visit.money(), visit.goods())));
  }

  private static Content receipt(FundReceived receipt) {
    return new Content(
        Facet.of(ActKind.RECEIPT, none(), none(), none(), none(), Optional.of(receipt.source())),
        receipt.union(),
        receipt.from().map(Giver::union),
        receipt.campaign(),
        Optional.of(receipt.fund().value()),
        Optional.empty(),
        receipt.occurredOn(),
        Counts.value(value(Share.moneyOf(receipt.shares()), Share.goodsOf(receipt.shares()))),
        Optional.empty());
  }

  /** Of the same kind as the receipt, and as much below nothing, on its own day. */
  private static Content noReceipt(FundMoveReversed back) {
    return new Content(
        Facet.of(ActKind.RECEIPT, none(), none(), none(), none(), Optional.of(back.source())),
        back.union(),
        back.other().map(Giver::union),
        back.campaign(),
        Optional.of(back.fund().value()),
        Optional.empty(),
        back.occurredOn(),
        Counts.value(-value(Share.moneyOf(back.shares()), Share.goodsOf(back.shares()))),
        Optional.empty());
  }

  private static Content centre(CentreStated centre) {
    return new Content(
        Facet.of(ActKind.CENTRE, none(), none(), none(), none(), none()),
        centre.union(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        centre.occurredOn(),
        Counts.value(0),
        Optional.of(
            new Act.Centre(
                centre.staff(), centre.squareMetres(), centre.leadBody(), centre.coordinates())));
  }

  private static Content content(
      Facet facet,
      UnionPath path,
      Optional<String> campaign,
      Optional<FundCode> fund,
      Optional<String> subject,
      LocalDate day,
      Counts counts) {
    return new Content(
        facet,
        path,
        Optional.empty(),
        campaign,
        fund.map(FundCode::value),
        subject,
        day,
        counts,
        Optional.empty());
  }

  private static <E extends Enum<E>> Optional<E> none() {
    return Optional.empty();
  }
}
