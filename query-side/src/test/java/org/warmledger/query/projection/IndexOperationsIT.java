package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.Purse;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** How many documents are written for what happens, each read by itself: none is for nothing. */
class IndexOperationsIT {

  private static final String FUND = "ZYCZ-2026";
  private static QueryServer server;
  private static FilledLedger ledger;

  @BeforeAll
  static void start() {
    server = QueryServer.start(CountedRequests.class);
    ledger = new FilledLedger(server);
    ledger.registerUnions();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Documents by index, but for the one mark of each reader that says what it has met. */
  private static Map<String, Long> written(List<? extends LedgerEvent> events) {
    Map<String, Long> before = CountedRequests.written();
    everybodyReflects(ledger.append(events));
    Map<String, Long> after = CountedRequests.written();
    after.replaceAll((index, count) -> count - before.getOrDefault(index, 0L));
    after.values().removeIf(count -> count == 0);
    after.remove("lastread");
    return after;
  }

  private static void everybodyReflects(long position) {
    server
        .bean(Readers.class)
        .all()
        .forEach(reader -> Replays.awaits(server, reader.name(), position));
  }

  private static CaseArchived file(int n) {
    return Samples.archived("case-" + n, Samples.ZHONGZHAN, "方一一", n);
  }

  @Test
  void whatIsToldOfAFileIsOneDocument() {
    CaseArchived file = file(1);
    CaseVisited visit =
        Like.bare(CaseVisited.class)
            .with(CaseVisited::caseId, file.caseId())
            .with(CaseVisited::union, file.union())
            .with(CaseVisited::money, Money.NONE)
            .with(CaseVisited::goods, List.of())
            .with(CaseVisited::occurredOn, Samples.DAY)
            .made();
    assertThat(written(List.of(file))).isEqualTo(Map.of("files", 1L, "buckets", 1L));
    assertThat(written(List.of(visit))).isEqualTo(Map.of("files", 1L, "buckets", 1L, "acts", 1L));
  }

  @Test
  void anAidIsOneDocumentMoreWhateverHappensToIt() {
    CaseArchived file = file(3);
    AidTerms terms = Samples.medical(2_000);
    Purse purse = new Purse();
    everybodyReflects(
        ledger.append(
            file,
            purse.open(FUND, Samples.ZHONGZHAN, FundingSource.PROVINCIAL_FISCAL),
            purse.receive(FUND, "a", 1_000_000, List.of(), Samples.DAY)));
    Map<String, Long> decided = Map.of("files", 1L, "disbursements", 1L);
    assertThat(written(List.of(Samples.proposed(file, "aid-1", terms, "住院")))).isEqualTo(decided);
    assertThat(written(List.of(Samples.approved(file, "aid-1")))).isEqualTo(decided);
    Purse.Set set = purse.set(FUND, CommitmentId.of(new AidId("aid-1")).value(), 2_000);
    Map<String, Long> moved = Map.of("disbursements", 1L, "fundentries", 1L);
    assertThat(written(purse.committed(set, purpose(file, terms), Samples.DAY).subList(0, 1)))
        .isEqualTo(moved);
    assertThat(written(List.of(Samples.aided(file, "aid-1", terms, Samples.DAY))))
        .isEqualTo(Map.of("files", 1L, "disbursements", 1L, "acts", 1L, "buckets", 1L));
    assertThat(written(purse.settled(set, Samples.DAY).subList(0, 1))).isEqualTo(moved);
  }

  private static Purpose purpose(CaseArchived file, AidTerms terms) {
    return new Purpose(
        PurposeKind.AID,
        "aid-1",
        Optional.of(file.caseId()),
        file.union(),
        Optional.empty(),
        Optional.of(terms.category()),
        Optional.empty());
  }
}
