package org.warmledger.query.fundstatement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.FundEvent;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Share;
import org.warmledger.query.fundbook.Posting;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per fund, business day, and money or kind of goods. */
@Component
final class DayModel extends ReadModel<DaySums> {

  static final IndexDefinition INDEX = new IndexDefinition("funddays", 4);

  DayModel() {
    super(
        FundLookup.READER,
        INDEX,
        DaySums.class,
        Grain.within(FundEvent.class, DayModel::documents),
        DayModel::fold);
  }

  private static Stream<String> documents(FundEvent event) {
    return Posting.of(event).stream()
        .flatMap(posting -> Stream.concat(Stream.of(""), kinds(posting).map(Kinds::id)))
        .map(kind -> document(event, kind));
  }

  private static Stream<GoodsKind> kinds(Posting posting) {
    return Share.goodsOf(posting.shares()).stream().map(GoodsKind::of);
  }

  private static String document(FundEvent event, String kindId) {
    return event.fund() + "~" + event.occurredOn() + "~" + kindId;
  }

  private static DaySums fold(Optional<DaySums> before, String id, Fact fact) {
    FundEvent event = (FundEvent) fact.event();
    Posting posting = Posting.of(event).orElseThrow();
    List<Goods> goods = Share.goodsOf(posting.shares());
    Optional<Goods> moved =
        goods.stream()
            .filter(each -> document(event, Kinds.id(GoodsKind.of(each))).equals(id))
            .findFirst();
    String kindId = moved.map(GoodsKind::of).map(Kinds::id).orElse("");
    DaySums sums =
        before.orElseGet(
            () ->
                DaySums.none(
                    event.fund().value(), event.occurredOn(), kindId, moved.map(GoodsKind::of)));
    return moved
        .map(each -> sums.plus(posting.movement(), each.quantity(), 0))
        .orElseGet(
            () ->
                sums.plus(
                    posting.movement(), Share.moneyOf(posting.shares()).fen(), posting.count()));
  }
}
