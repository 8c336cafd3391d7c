package org.warmledger.query.fundstatement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundAmended;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundClosed;
import org.warmledger.events.FundClosureReversed;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundGrantEnded;
import org.warmledger.events.FundGranted;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Share;
import org.warmledger.events.wire.EventContext;
import org.warmledger.query.fundbook.Posting;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per event of a fund and of its commitments. */
@Component
final class EntryModel extends ReadModel<Entry> {

  static final IndexDefinition INDEX = new IndexDefinition("fundentries", 1);

  private static final String AID = "aid-";

  EntryModel() {
    super(
        FundLookup.READER,
        INDEX,
        Entry.class,
        Grain.perEvent(FundEvent.class, CommitmentEvent.class),
        (before, id, fact) -> entry(fact),
        Trait.WRITTEN_ANEW);
  }

  /** What an event says besides what it moves. */
  private record More(
      Optional<String> counterFund,
      Optional<String> transfer,
      Optional<String> voucher,
      Optional<String> reason) {

    static final More NONE =
        new More(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static More of(LedgerEvent event) {
      return switch (event) {
        case FundReceived received ->
            between(received.from(), Optional.of(received.voucher()), Optional.empty());
        case FundAllocated allocated ->
            new More(
                Optional.of(allocated.to().value()),
                Optional.of(allocated.transfer().value()),
                Optional.of(allocated.voucher()),
                Optional.empty());
        case FundReturned returned ->
            new More(
                returned.to().map(FundCode::value),
                Optional.of(returned.transfer().value()),
                Optional.empty(),
                Optional.of(returned.reason()));
        case FundMoveReversed back ->
            between(back.other(), Optional.empty(), Optional.of(back.reason()));
        case FundGranted granted ->
            between(Optional.empty(), Optional.of(granted.voucher()), Optional.empty());
        case FundGrantEnded ended -> because(ended.reason());
        case FundClosed closed -> because(closed.reason());
        case FundClosureReversed back -> because(back.reason());
        case FundAmended amended ->
            between(
                Optional.empty(), Optional.of(amended.voucher()), Optional.of(amended.reason()));
        case FundsReleased released -> because(released.reason().name());
        default -> NONE;
      };
    }

    private static More between(
        Optional<Giver> other, Optional<String> voucher, Optional<String> reason) {
      return new More(
          other.map(Giver::fund).map(FundCode::value),
          other.map(giver -> giver.transfer().value()),
          voucher,
          reason);
    }

    private static More because(String reason) {
      return new More(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }
  }

  private static Entry entry(Fact fact) {
    return switch (fact.event()) {
      case FundEvent event -> entry(fact, event.fund(), Posting.of(event), Optional.empty());
      case CommitmentEvent event ->
          entry(
              fact,
              event.fund(),
              Optional.of(Posting.of(event)),
              Optional.of(event.commitment().value()));
      default -> throw new IllegalStateException(fact.type().getSimpleName());
    };
  }

  private static Entry.ShareOf part(Share share) {
    return new Entry.ShareOf(share.appropriation().value(), share.money().fen(), share.goods());
  }

  private static Entry entry(
      Fact fact, FundCode fund, Optional<Posting> posting, Optional<String> commitment) {
    EventContext context = fact.context();
    List<Share> shares = posting.map(Posting::shares).orElse(List.of());
    More more = More.of(fact.event());
    return new Entry(
        new Entry.ToldEntry(
            posting.map(Posting::movement),
            fact.position(),
            fact.streamId(),
            fact.sequence(),
            fact.stored().name(),
            fact.event().occurredOn(),
            fact.recordedAt(),
            context.actor().value(),
            context.role(),
            Share.goodsOf(shares),
            posting.map(Posting::count).orElse(0),
            commitment,
            commitment.map(each -> new CommitmentId(each).given()).filter(id -> id.startsWith(AID)),
            more.counterFund(),
            more.voucher(),
            more.reason()),
        fund.value(),
        fact.event() instanceof FundBooked ? Entry.Level.CONTROL : Entry.Level.DETAIL,
        Share.moneyOf(shares).fen(),
        shares.stream().map(EntryModel::part).toList(),
        more.transfer());
  }
}
