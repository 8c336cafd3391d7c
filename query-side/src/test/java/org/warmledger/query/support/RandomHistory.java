package org.warmledger.query.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Share;

/** A year of money over three tiers of funds, drawn at random from a seed. */
public final class RandomHistory {

  private static final int FEWEST_CASES = 200;
  private static final int AIDS_OF_A_CASE = 20;
  private static final int AT_ONCE = 400;
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 2);
  private static final List<String> COUNTIES = List.of("ZHONGZHAN", "JIEFANG");

  private final Random dice;
  private final Purse purse = new Purse();
  private final List<CaseArchived> cases = new ArrayList<>();
  private final List<String> appropriations = new ArrayList<>();
  private final List<String> disbursements = new ArrayList<>();
  private List<LedgerEvent> waiting = new ArrayList<>();
  private LocalDate today = NEW_YEAR;
  private long disbursedFen;

  public RandomHistory(long seed) {
    this.dice = new Random(seed);
  }

  public Purse purse() {
    return purse;
  }

  public List<String> appropriations() {
    return appropriations;
  }

  public List<String> funds() {
    return List.of("PROVINCE", "CITY", "ZHONGZHAN", "JIEFANG");
  }

  public List<String> someDisbursements(int count) {
    return dice.ints(count, 0, disbursements.size()).mapToObj(disbursements::get).toList();
  }

  public int disbursed() {
    return disbursements.size();
  }

  /** Everything that was set aside, whatever became of it. */
  public long disbursedFen() {
    return disbursedFen;
  }

  /** Writes it; answers the position of its last event. */
  public long write(FilledLedger ledger, int count) {
    begin(Math.max(FEWEST_CASES, count / AIDS_OF_A_CASE));
    long position = 0;
    for (int n = 0; n < count; n++) {
      today = NEW_YEAR.plusDays(360L * n / count);
      if (n % 50 == 0) {
        appropriate(n);
      }
      disburse(n);
      if (dice.nextInt(100) == 0) {
        giveBack();
      }
      if (waiting.size() > AT_ONCE || n == count - 1) {
        position = ledger.append(waiting);
        waiting = new ArrayList<>();
      }
    }
    return position;
  }

  private void begin(int households) {
    UnionPath province = new UnionPath("100000/410000");
    waiting.add(purse.open("PROVINCE", province, FundingSource.PROVINCIAL_FISCAL));
    waiting.add(purse.open("CITY", Samples.CITY, FundingSource.UPPER_UNION));
    waiting.add(purse.open("ZHONGZHAN", Samples.ZHONGZHAN, FundingSource.UPPER_UNION));
    waiting.add(purse.open("JIEFANG", Samples.JIEFANG, FundingSource.UPPER_UNION));
    for (int n = 0; n < households; n++) {
      UnionPath union = n % 2 == 0 ? Samples.ZHONGZHAN : Samples.JIEFANG;
      cases.add(Samples.archived("case-" + n, union, "王" + (char) ('一' + n), n));
    }
    waiting.addAll(cases);
  }

  private void appropriate(int n) {
    long fen = 5_000_000 + dice.nextInt(5_000_000);
    waiting.add(purse.receive("PROVINCE", "a" + n, fen, List.of(), today));
    appropriations.add("appropriation-a" + n);
    waiting.addAll(purse.allocate("PROVINCE", "CITY", part(purse.inHand("PROVINCE")), today));
    for (String county : COUNTIES) {
      waiting.addAll(purse.allocate("CITY", county, part(purse.inHand("CITY")), today));
    }
  }

  private long part(long of) {
    return Math.max(1, of * (40 + dice.nextInt(40)) / 100);
  }

  private void giveBack() {
    String county = COUNTIES.get(dice.nextInt(COUNTIES.size()));
    if (purse.inHand(county) > 100) {
      waiting.addAll(purse.giveBack(county, "CITY", purse.inHand(county) / 7, today));
    }
  }

  private void disburse(int n) {
    CaseArchived of = cases.get(dice.nextInt(cases.size()));
    String own = of.union().equals(Samples.ZHONGZHAN) ? "ZHONGZHAN" : "JIEFANG";
    String fund = dice.nextInt(5) == 0 ? "CITY" : own;
    long fen = Math.min(purse.inHand(fund), 1 + dice.nextInt(200_000));
    if (fen == 0) {
      return;
    }
    AidTerms terms =
        new AidTerms(
            AidCategory.LIVING,
            Optional.of(new FundCode(fund)),
            Optional.empty(),
            new Money(fen),
            List.of());
    String aid = "aid-" + n;
    Purse.Set set = purse.set(fund, "commitment-" + aid, fen);
    disbursements.add(set.id().value());
    disbursedFen += fen;
    waiting.add(Samples.proposed(of, aid, terms, "困难"));
    waiting.add(Samples.approved(of, aid));
    waiting.addAll(purse.committed(set, purpose(of, aid), today));
    end(of, aid, terms, set);
  }

  private static Purpose purpose(CaseArchived of, String aid) {
    return new Purpose(
        PurposeKind.AID,
        aid,
        Optional.of(of.caseId()),
        of.union(),
        Optional.empty(),
        Optional.of(AidCategory.LIVING),
        Optional.empty());
  }

  private void end(CaseArchived of, String aid, AidTerms terms, Purse.Set set) {
    int how = dice.nextInt(20);
    if (how == 0) {
      return;
    }
    if (how == 1) {
      waiting.addAll(purse.released(set, ReleaseReason.WITHDRAWN, today));
      return;
    }
    waiting.add(Samples.aided(of, aid, terms, today));
    waiting.addAll(purse.settled(set, today));
    if (how == 2) {
      waiting.addAll(purse.refunded(set, set.shares(), today.plusDays(1)));
      waiting.add(Samples.reversed(of, aid, terms, today.plusDays(1)));
    }
    if (how == 3) {
      waiting.addAll(purse.refunded(set, half(set.shares()), today.plusDays(2)));
    }
  }

  private static List<Share> half(List<Share> shares) {
    return shares.stream()
        .filter(share -> share.money().fen() > 1)
        .map(
            share ->
                new Share(share.appropriation(), new Money(share.money().fen() / 2), List.of()))
        .toList();
  }
}
