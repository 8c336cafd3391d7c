package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.ArchiveBody;
import org.warmledger.benchmarks.invented.InventedAid.DecisionBody;
import org.warmledger.benchmarks.invented.InventedAid.DeliveryBody;
import org.warmledger.benchmarks.invented.InventedAid.PayeeBody;
import org.warmledger.benchmarks.invented.InventedAid.ProposalBody;
import org.warmledger.benchmarks.invented.InventedAid.ReceiptBody;
import org.warmledger.benchmarks.invented.InventedFund;
import org.warmledger.benchmarks.invented.InventedFund.FundBody;
import org.warmledger.benchmarks.invented.InventedGoLive;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.invented.InventedSpending;
import org.warmledger.benchmarks.invented.InventedSpending.Holder;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Money;

/**
 * The tree of funds, and a few aids out of each fund at its bottom from the proposal to the
 * settlement: all of it through the public interface.
 */
final class FundTree {

  /** When the samples are given: no other disbursement is on that day. */
  static final LocalDate DAY_OF_SAMPLES = InventedLedger.LAST_DAY;

  /** Of each sample. */
  static final long SAMPLE_FEN = 88_77;

  private static final int SAMPLES = 2;
  private static final LocalDate OPENED = InventedSpending.FIRST.minusDays(1);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final LedgerClient client;
  private final InventedSpending spending;
  private final InventedLedger ledger = new InventedLedger(1);

  FundTree(LedgerClient client, InventedSpending spending) {
    this.client = client;
    this.spending = spending;
  }

  /**
   * What is there now.
   *
   * @param first appropriation
   * @param second appropriation
   * @param samples aids by the fund at the bottom that they are out of, in the order of the funds
   */
  record Grown(String first, String second, List<List<String>> samples) {}

  Grown grow() throws IOException {
    open(InventedSpending.TOP);
    spending.receivers().forEach(this::open);
    String first = comesDown(1);
    String second = comesDown(2);
    List<List<String>> samples = new ArrayList<>();
    for (Holder spender : spending.spenders()) {
      samples.add(samples(spender));
    }
    for (List<String> of : samples) {
      for (String aid : of) {
        awaitSettled(aid);
      }
    }
    return new Grown(first, second, samples);
  }

  private void open(Holder holder) {
    Answer unused =
        accepted(
            "admin@" + holder.union(),
            InventedGoLive.path(holder.union()),
            InventedGoLive.LONG_AGO,
            "bench-live-" + holder.union());
    moved(
        "finance@" + holder.union(),
        "/api/funds",
        new FundBody(
            holder.fund(),
            "度量专项资金",
            FundingSource.CENTRAL_FISCAL,
            "度量〔2021〕1号",
            OPENED,
            DAY_OF_SAMPLES.plusYears(1),
            OPENED),
        holder.fund() + "-open");
  }

  private String comesDown(int number) {
    Answer received =
        moved(
            InventedFund.HOLDER,
            "/api/funds/" + InventedSpending.TOP.fund() + "/receipts",
            new InventedFund.FundReceiptBody(
                money(InventedSpending.TOP, number), List.of(), "到账通知" + number, OPENED),
            "bench-receipt-" + number);
    Map<String, String> unions =
        Map.of(
            "BENCH-TOP", "100000",
            "BENCH-220000", "220000",
            "BENCH-410800", "410800");
    for (Holder holder : spending.receivers()) {
      moved(
          "finance@" + unions.get(holder.above()),
          "/api/funds/" + holder.above() + "/allocations",
          Map.of(
              "to",
              holder.fund(),
              "money",
              money(holder, number),
              "voucher",
              "拨付通知" + number,
              "occurredOn",
              OPENED),
          holder.fund() + "-allocation-" + number);
    }
    return received.text("appropriationId");
  }

  /** The first has room for the samples, which are taken out of it. */
  private Money money(Holder holder, int number) {
    long samples = spending.spendersBelow(holder) * SAMPLES * SAMPLE_FEN;
    return new Money(number == 1 ? spending.first(holder) + samples : spending.second(holder));
  }

  private List<String> samples(Holder spender) {
    List<String> aids = new ArrayList<>();
    for (long ordinal = 0; aids.size() < SAMPLES; ordinal++) {
      ArchiveBody file = ledger.household(ordinal).file();
      if (file.union().equals(spender.union())) {
        aids.add(sample(spender, file, ordinal));
      }
    }
    return aids;
  }

  private String sample(Holder spender, ArchiveBody file, long ordinal) {
    String union = spender.union();
    String key = "bench-sample-" + ordinal;
    String caseworker = "caseworker@" + union;
    String path =
        "/api/cases/"
            + accepted(caseworker, "/api/cases", file, key + "-file").text("caseId")
            + "/aids";
    ProposalBody proposal =
        ProposalBody.living(spender.fund(), Optional.of("度量活动"), SAMPLE_FEN, DAY_OF_SAMPLES);
    Answer proposed = accepted(caseworker, path, proposal, key + "-aid");
    String aid = proposed.text("aidId");
    String decided = path + "/" + aid;
    String shown = client.shown(proposed, Optional.of(spender.fund()));
    DecisionBody yes = new DecisionBody("同意", DAY_OF_SAMPLES);
    Answer unused =
        client
            .decide("supervisor@" + union, decided + "/approval", yes, key + "-yes", shown)
            .accepted(decided);
    DeliveryBody delivery =
        new DeliveryBody(
            DAY_OF_SAMPLES,
            new PayeeBody(file.head().name(), "629900%013d".formatted(ordinal)),
            new ReceiptBody("PZ" + ordinal, ReceiptKind.BANK_SLIP));
    accepted("finance@" + union, decided + "/delivery", delivery, key + "-given");
    return aid;
  }

  private Answer accepted(String who, String path, Object body, String key) {
    return client.post(who, path, body, key).accepted(path);
  }

  private Answer moved(String who, String path, Object body, String key) {
    return client.move(who, path, body, key).accepted(path);
  }

  private void awaitSettled(String aid) throws IOException {
    Answer unused =
        client.await(
            Staff.READER,
            "/api/disbursements/" + aid + "/trace",
            trace -> trace.body().at("/disbursement/state").asString("").equals("SETTLED"),
            PATIENCE);
  }
}
