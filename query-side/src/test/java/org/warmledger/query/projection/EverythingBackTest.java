package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.wire.EventCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** When all that happened to a file is taken back, what reads go by is as it was (C29). */
class EverythingBackTest {

  /**
   * What says what is so; histories and books keep what was taken back beside what took it back.
   */
  private static final Set<String> SAYING =
      Set.of("casedetails", "householdactivity", "overview", "registerfiles", "worklists");

  private static final List<ReadModel<?>> MODELS =
      FoldedContracts.models(new EventCodec(new GoldenKeys())).stream()
          .filter(model -> SAYING.contains(model.index().name()))
          .toList();

  /** What happens, and what takes it back. */
  private record Move(List<LedgerEvent> happens, List<LedgerEvent> back) {}

  private static final List<Move> MOVES =
      List.of(visit(), aid(), notice(), check(), paper(), repayment(), closure(), reopening());

  private static FactReversed back(FileFact fact, Optional<Object> about, LedgerEvent said) {
    return Like.sample(FactReversed.class)
        .with(FactReversed::fact, fact)
        .with(FactReversed::about, about.map(Object::toString))
        .with(FactReversed::factOn, said.occurredOn())
        .with(FactReversed::occurredOn, said.occurredOn())
        .made();
  }

  private static Move visit() {
    CaseVisited visit = Like.sample(CaseVisited.class).made();
    FollowUpPromised promise = Like.sample(FollowUpPromised.class).made();
    VisitReversed back =
        Like.sample(VisitReversed.class)
            .with(VisitReversed::campaign, visit.campaign())
            .with(VisitReversed::fund, visit.fund())
            .with(VisitReversed::money, visit.money())
            .with(VisitReversed::goods, visit.goods())
            .with(VisitReversed::visitedOn, visit.occurredOn())
            .with(VisitReversed::occurredOn, visit.occurredOn())
            .made();
    return new Move(List.of(visit, promise), List.of(back));
  }

  private static Move aid() {
    CaseAided aid = Like.sample(CaseAided.class).made();
    AidReversed back =
        Like.sample(AidReversed.class)
            .with(AidReversed::aidId, aid.aidId())
            .with(AidReversed::terms, aid.terms())
            .with(AidReversed::deliveredOn, aid.occurredOn())
            .with(AidReversed::occurredOn, aid.occurredOn())
            .made();
    return new Move(List.of(aid), List.of(back));
  }

  private static Move notice() {
    NoticePublished notice = Like.sample(NoticePublished.class).made();
    return new Move(
        List.of(notice), List.of(back(FileFact.NOTICE, Optional.of(notice.noticeId()), notice)));
  }

  private static Move check() {
    MeansChecked check = Like.sample(MeansChecked.class).made();
    return new Move(
        List.of(check), List.of(back(FileFact.MEANS_CHECK, Optional.of(check.checkId()), check)));
  }

  private static Move paper() {
    PaperConfirmed paper = Like.sample(PaperConfirmed.class).made();
    return new Move(List.of(paper), List.of(back(FileFact.PAPER, Optional.empty(), paper)));
  }

  private static Move repayment() {
    RepaymentEntered entered = Like.sample(RepaymentEntered.class).made();
    RepaymentId back = new RepaymentId("repayment-back");
    return new Move(
        List.of(
            entered,
            Like.sample(LoanRepaid.class)
                .with(LoanRepaid::repayment, Optional.of(entered.repayment()))
                .made()),
        List.of(
            Like.the(entered).with(RepaymentEntered::repayment, back).made(),
            Like.sample(RepaymentReversed.class)
                .with(RepaymentReversed::repayment, back)
                .with(RepaymentReversed::takesBack, entered.repayment())
                .made()));
  }

  private static Move closure() {
    return new Move(List.of(closed()), List.of(closedBack()));
  }

  private static Move reopening() {
    CaseReopened reopened = Like.sample(CaseReopened.class).made();
    ReopeningReversed back =
        Like.sample(ReopeningReversed.class)
            .with(ReopeningReversed::ending, closed().reason())
            .with(ReopeningReversed::closedOn, closed().occurredOn())
            .with(ReopeningReversed::note, closed().note())
            .with(ReopeningReversed::reopenedOn, reopened.occurredOn())
            .with(ReopeningReversed::occurredOn, reopened.occurredOn())
            .made();
    return new Move(List.of(closed(), reopened), List.of(back, closedBack()));
  }

  private static CaseClosed closed() {
    return Like.sample(CaseClosed.class).made();
  }

  private static ClosureReversed closedBack() {
    return Like.sample(ClosureReversed.class)
        .with(ClosureReversed::closedOn, closed().occurredOn())
        .with(ClosureReversed::occurredOn, closed().occurredOn().plusMonths(2))
        .made();
  }

  /** What is done last is taken back first: where the file has gone meanwhile. */
  private static Move transfer() {
    CaseTransferred moved = Like.sample(CaseTransferred.class).made();
    TransferReversed back =
        Like.sample(TransferReversed.class)
            .with(TransferReversed::union, moved.to())
            .with(TransferReversed::backTo, moved.union())
            .with(TransferReversed::movedOn, moved.occurredOn())
            .with(TransferReversed::occurredOn, moved.occurredOn())
            .made();
    return new Move(List.of(moved), List.of(back));
  }

  /** What a reader can see of each document; what is empty or all nought is as if it were not. */
  private static Map<String, JsonNode> said(List<LedgerEvent> events) {
    Map<String, JsonNode> said = new TreeMap<>();
    FoldedContracts.documents(events, MODELS)
        .forEach(
            (key, document) -> {
              ObjectNode seen = ((ObjectNode) document.deepCopy()).remove(HIDDEN);
              if (seen.get("file") instanceof ObjectNode file) {
                file.remove("version");
                file.set("aids", standing(file.path("aids")));
              }
              if (!saysNothing(key, seen)) {
                said.put(key, seen);
              }
            });
    return said;
  }

  private static final Set<String> HIDDEN = Set.of("turns", "reflects");

  /** Aid that was taken back stays on its file, as taken back. */
  private static JsonNode standing(JsonNode aids) {
    ArrayNode left = JsonNodeFactory.instance.arrayNode();
    aids.forEach(
        aid -> {
          if (!"REVERSED".equals(aid.path("state").asString(""))) {
            left.add(aid);
          }
        });
    return left;
  }

  private static boolean saysNothing(String key, JsonNode document) {
    return key.startsWith("overview/")
        ? document.path("times").asLong() == 0 && document.path("fen").asLong() == 0
        : !key.startsWith("casedetails/")
            && document.properties().stream()
                .map(Map.Entry::getValue)
                .allMatch(value -> value.isArray() && value.isEmpty());
  }

  private static ArchivingReversed neverMade(CaseArchived file) {
    return Like.sample(ArchivingReversed.class)
        .with(ArchivingReversed::archivedOn, file.occurredOn())
        .with(ArchivingReversed::occurredOn, file.occurredOn().plusMonths(3))
        .made();
  }

  /** Whatever happened on it: in every figure, form and list it is as if it had never been made. */
  @Property(tries = 12)
  void aFileThatShouldNeverHaveBeenMadeIsInNoFigureAndOnNoList(
      @ForAll @UniqueElements List<@IntRange(min = 0, max = 7) Integer> asked) {
    List<Move> moves = moves(asked);
    CaseArchived file = Like.sample(CaseArchived.class).made();
    List<LedgerEvent> events = new ArrayList<>(List.of(file));
    moves.forEach(move -> events.addAll(move.happens()));
    moves.reversed().forEach(move -> events.addAll(move.back()));
    events.add(neverMade(file));
    said(events)
        .forEach(
            (key, document) -> {
              switch (key.substring(0, key.indexOf('/'))) {
                case "worklists" -> assertThat(document.at("/open").asBoolean()).isFalse();
                case "casedetails" ->
                    assertThat(document.at("/state").asString()).isEqualTo("TAKEN_BACK");
                case "registerfiles" -> {
                  assertThat(document.at("/spans")).isEmpty();
                  assertThat(document.at("/endings")).isEmpty();
                }
                default -> throw new AssertionError(key + " says " + document);
              }
            });
  }

  @Property(tries = 12)
  void whatReadsGoByIsAsItWas(
      @ForAll @UniqueElements List<@IntRange(min = 0, max = 7) Integer> asked) {
    List<Move> moves = moves(asked);
    List<LedgerEvent> events = new ArrayList<>(List.of(Like.sample(CaseArchived.class).made()));
    Map<String, JsonNode> before = said(events);
    moves.forEach(move -> events.addAll(move.happens()));
    assertThat(said(events)).isNotEqualTo(before);
    moves.reversed().forEach(move -> events.addAll(move.back()));
    assertThat(said(events)).isEqualTo(before);
  }

  private static List<Move> moves(List<Integer> asked) {
    List<Move> moves = new ArrayList<>();
    asked.stream()
        .filter(which -> which != 7 || !asked.contains(6))
        .map(MOVES::get)
        .forEach(moves::add);
    moves.add(transfer());
    return moves;
  }
}
