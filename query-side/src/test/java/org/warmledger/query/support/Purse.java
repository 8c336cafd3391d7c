package org.warmledger.query.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Share;

/** Draws on funds as the command side does: first in, first out, every fen with its origin. */
public final class Purse {

  /** What was set aside for one disbursement. */
  public record Set(CommitmentId id, FundCode fund, UnionPath union, List<Share> shares) {}

  private final Map<String, UnionPath> unions = new HashMap<>();
  private final Map<String, LinkedHashMap<AppropriationId, Long>> lots = new HashMap<>();
  private int numbers;

  public LedgerEvent open(String fund, UnionPath union, FundingSource source) {
    unions.put(fund, union);
    lots.put(fund, new LinkedHashMap<>());
    FundScope scope =
        new FundScope(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2099, 12, 31),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());
    return new FundOpened(
        new FundCode(fund),
        union,
        fund + "专项资金",
        source,
        "豫工发〔2026〕" + fund,
        scope,
        LocalDate.of(2026, 1, 1));
  }

  public long inHand(String fund) {
    return lots(fund).values().stream().mapToLong(Long::longValue).sum();
  }

  private LinkedHashMap<AppropriationId, Long> lots(String fund) {
    return lots.get(fund);
  }

  /** A new appropriation from outside; goods are kept with it and never drawn on. */
  public FundReceived receive(String fund, String id, long fen, List<Goods> goods, LocalDate on) {
    AppropriationId appropriation = new AppropriationId("appropriation-" + id);
    lots(fund).merge(appropriation, fen, Long::sum);
    return new FundReceived(
        new FundCode(fund),
        unions.get(fund),
        FundingSource.PROVINCIAL_FISCAL,
        Optional.empty(),
        List.of(new Share(appropriation, new Money(fen), goods)),
        Optional.of("2026年两节送温暖"),
        Optional.empty(),
        "BANK-" + id,
        Optional.empty(),
        on);
  }

  private List<Share> draw(String fund, long fen) {
    List<Share> shares = new ArrayList<>();
    long left = fen;
    for (Map.Entry<AppropriationId, Long> lot : lots(fund).entrySet()) {
      long part = Math.min(left, lot.getValue());
      if (part > 0) {
        shares.add(new Share(lot.getKey(), new Money(part), List.of()));
        lot.setValue(lot.getValue() - part);
        left -= part;
      }
    }
    if (left > 0) {
      throw new IllegalStateException("overdrawn");
    }
    return shares;
  }

  private void putBack(String fund, List<Share> shares) {
    shares.forEach(
        share -> lots(fund).merge(share.appropriation(), share.money().fen(), Long::sum));
  }

  public List<LedgerEvent> allocate(String from, String to, long fen, LocalDate on) {
    TransferId transfer = new TransferId("transfer-" + ++numbers);
    List<Share> shares = draw(from, fen);
    putBack(to, shares);
    return List.of(
        new FundAllocated(
            new FundCode(from),
            unions.get(from),
            transfer,
            new FundCode(to),
            unions.get(to),
            shares,
            "BF" + numbers,
            on),
        received(from, to, transfer, shares, on));
  }

  public List<LedgerEvent> giveBack(String from, String to, long fen, LocalDate on) {
    TransferId transfer = new TransferId("transfer-" + ++numbers);
    List<Share> shares = draw(from, fen);
    putBack(to, shares);
    return List.of(
        new FundReturned(
            new FundCode(from),
            unions.get(from),
            transfer,
            Optional.of(new FundCode(to)),
            Optional.of(unions.get(to)),
            Optional.empty(),
            shares,
            "结余上缴",
            on),
        received(from, to, transfer, shares, on));
  }

  private FundReceived received(
      String from, String to, TransferId transfer, List<Share> shares, LocalDate on) {
    return new FundReceived(
        new FundCode(to),
        unions.get(to),
        FundingSource.UPPER_UNION,
        Optional.of(new Giver(new FundCode(from), unions.get(from), transfer)),
        shares,
        Optional.empty(),
        Optional.empty(),
        "BF" + numbers,
        Optional.empty(),
        on);
  }

  public Set set(String fund, String commitment, long fen) {
    return new Set(
        new CommitmentId(commitment), new FundCode(fund), unions.get(fund), draw(fund, fen));
  }

  public List<LedgerEvent> committed(Set set, Purpose purpose, LocalDate on) {
    return List.of(
        new FundsCommitted(
            set.id(), set.fund(), set.union(), purpose, set.shares(), Optional.empty(), on),
        booked(set, FundMovement.COMMITTED, set.shares(), on));
  }

  public List<LedgerEvent> settled(Set set, LocalDate on) {
    return List.of(
        new FundsSettled(set.id(), set.fund(), set.union(), set.shares(), on),
        booked(set, FundMovement.SETTLED, set.shares(), on));
  }

  public List<LedgerEvent> released(Set set, ReleaseReason reason, LocalDate on) {
    putBack(set.fund().value(), set.shares());
    return List.of(
        new FundsReleased(set.id(), set.fund(), set.union(), reason, set.shares(), on),
        booked(set, FundMovement.RELEASED, set.shares(), on));
  }

  public List<LedgerEvent> refunded(Set set, List<Share> shares, LocalDate on) {
    putBack(set.fund().value(), shares);
    return List.of(
        new FundsRefunded(set.id(), set.fund(), set.union(), shares, on),
        booked(set, FundMovement.REFUNDED, shares, on));
  }

  private static FundBooked booked(
      Set set, FundMovement movement, List<Share> shares, LocalDate on) {
    return new FundBooked(set.fund(), set.union(), movement, 1, shares, Optional.empty(), on);
  }
}
