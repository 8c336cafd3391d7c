package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.ErasureAsked;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundOpened;
import org.warmledger.events.Like;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.AidTerms;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.platform.waiting.WaitingImports;
import org.warmledger.query.approvals.FirstHands;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.WaitingOfEachKind;
import tools.jackson.databind.JsonNode;

/** What waits for a second pair of hands is on one list, except for who entered it. */
class ApprovalsIT {

  private static final RepaymentEntered NONE_CAME = Like.sample(RepaymentEntered.class).made();
  private static final RepaymentEntered CAME =
      Like.the(NONE_CAME)
          .with(RepaymentEntered::repayment, new RepaymentId("repayment-1"))
          .with(RepaymentEntered::takesBack, Optional.empty())
          .made();

  private static QueryServer server;
  private static FilledLedger ledger;
  private static long position;

  @BeforeAll
  static void givenWhatCameBackOfALoan() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
    ledger.append(
        Like.sample(RosterDrawnUp.class).made(),
        Like.sample(RosterLinesListed.class).made(),
        Like.sample(RosterApproved.class).made(),
        Like.sample(RosterLineCorrectionEntered.class).made());
    ledger.append(Like.sample(ErasureAsked.class).made());
    ledger.append(HandsOfKin.facts(server.bean(KeyedHash.class)));
    UnionCode county = new UnionCode("410803");
    StaffId sender = new StaffId("supervisor8@410803");
    server.bean(WaitingImports.class).add("import-1", county, "AIDS", sender, 3, 120_000);
    position = ledger.append(Like.sample(CaseArchived.class).made(), CAME, NONE_CAME);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<JsonNode> seenBy(String who) {
    return server
        .as(who)
        .after(position)
        .get("/api/approvals")
        .ok()
        .at("/items")
        .valueStream()
        .toList();
  }

  @Test
  void whatCameBackOfALoanWaitsForSomebodyElse() {
    List<JsonNode> waiting =
        seenBy("supervisor@410803").stream()
            .filter(item -> item.path("kind").asString().startsWith("REPAYMENT"))
            .toList();
    assertThat(waiting)
        .extracting(
            item -> item.path("kind").asString(), item -> item.path("repaymentId").asString())
        .containsExactly(
            tuple("REPAYMENT", "repayment-1"),
            tuple("REPAYMENT_REVERSAL", NONE_CAME.repayment().value()));
    assertThat(waiting.getFirst().at("/money/fen").asLong()).isEqualTo(CAME.money().fen());
    assertThat(waiting.getFirst().at("/voucher/voucher").asString()).isEqualTo("PZ000009");
    assertThat(kinds("finance@410803")).containsExactly("CORRECTION");
  }

  private static List<String> kinds(String who) {
    return seenBy(who).stream().map(item -> item.path("kind").asString()).toList();
  }

  @Test
  void whateverWaitsForASecondPersonIsOnTheListOfThoseWhoseActItIs() {
    assertThat(kinds("supervisor@410803"))
        .containsExactly(
            "CORRECTION", "SECOND_APPROVAL", "IMPORT", "REPAYMENT", "REPAYMENT_REVERSAL");
    assertThat(kinds("finance2@410803"))
        .containsExactly("CORRECTION", "REPAYMENT", "REPAYMENT_REVERSAL");
    assertThat(kinds("compliance9@410803")).containsExactly("SECOND_APPROVAL", "ERASURE");
    assertThat(kinds("admin9@410803")).containsExactly("ERASURE");
    assertThat(kinds("caseworker9@410803")).isEmpty();
    assertThat(kinds("supervisor@410811")).as("another county's").isEmpty();
    assertThat(kinds("supervisor9@410803")).as("kin").doesNotContain("SECOND_APPROVAL");
    assertThat(kinds("supervisor8@410803")).as("nor who sent it in").doesNotContain("IMPORT");
  }

  @Test
  void eachSaysWhereItIsDecidedOnAndWhatWasShown() {
    List<JsonNode> waiting = seenBy("supervisor@410803");
    assertThat(waiting.get(0).at("/rosterId").asString()).isEqualTo("roster-sample");
    assertThat(waiting.get(0).at("/line").asInt()).isEqualTo(1);
    assertThat(waiting.get(0).at("/change/newAccount").asString()).contains("FILE");
    assertThat(waiting.get(0).at("/etag").asString()).isEqualTo("\"3\"");
    assertThat(waiting.get(1).at("/findingId").asString()).isEqualTo("finding-kin");
    assertThat(waiting.get(2).at("/importId").asString()).isEqualTo("import-1");
    assertThat(waiting.get(2).at("/etag").asString()).isEqualTo("\"3\"");
    assertThat(waiting.get(2).at("/money/fen").asLong()).isEqualTo(120_000);
    assertThat(seenBy("admin9@410803").getFirst().at("/personId").asString()).startsWith("person-");
  }

  @Test
  void aSecondApprovalSaysOfWhichAidItIsToWhoeverHadNoHandInIt() {
    AidTerms terms = HandsOfKin.asked("aid-kin", "supervisor9@410803", "SZ-1").terms();
    assertThat(kinds("supervisor5@410803")).as("kin").doesNotContain("SECOND_APPROVAL");
    for (String stranger : List.of("supervisor6@410803", "compliance9@410803")) {
      assertThat(seenBy(stranger))
          .filteredOn(item -> item.path("kind").asString().equals("SECOND_APPROVAL"))
          .as("not once it has been handed over")
          .singleElement()
          .satisfies(
              item -> {
                assertThat(item.path("aidId").asString()).isEqualTo("aid-kin");
                assertThat(item.path("category").asString()).isEqualTo(terms.category().name());
                assertThat(item.path("fund").asString()).isEqualTo("SZ-1");
                assertThat(item.at("/money/fen").asLong()).isEqualTo(terms.money().fen());
                assertThat(item.path("reason").asString()).isNotBlank();
              });
    }
    assertThat(kinds("supervisor7@410803"))
        .as("whoever approved it has no second voice")
        .doesNotContain("SECOND_APPROVAL");
  }

  @Test
  void aidOfKinWaitsForItsSecondApproverHoweverItsFindingWasAnswered() {
    for (FindingEvent answer : HandsOfKin.answers()) {
      position = ledger.append(answer);
      assertThat(seenBy("compliance9@410803"))
          .filteredOn(item -> item.path("findingId").asString().equals("finding-kin"))
          .singleElement()
          .satisfies(
              item ->
                  assertThat(item.path("etag").asString())
                      .as("with how far its file and its fund were read")
                      .startsWith("\"" + item.path("version").asLong() + "-"));
    }
    Reply page = server.as("compliance9@410803").after(position).get("/api/findings/finding-kin");
    String shown = page.ok().said("/etag");
    assertThat(page.header("ETag")).startsWith(shown.replaceFirst("\"$", ".")).contains("-");
  }

  @Test
  void aidOutOfAFundOfOthersWaitsForThoseWhoMaySpendIt() {
    FundOpened opened =
        Like.sample(FundOpened.class)
            .with(FundOpened::fund, new FundCode("ABOVE"))
            .with(FundOpened::union, new UnionPath("100000/410000"))
            .made();
    position = ledger.append(opened, HandsOfKin.asked("aid-above", "caseworker9@410803", "ABOVE"));
    assertThat(kinds("supervisor@410803")).doesNotContain("AID");
    assertThat(kinds("supervisor@410000")).contains("AID");
  }

  @Test
  void whoseHandOpenedAFundIsKnownHoweverMuchMovedItOnThatDay() {
    for (int one = 100; one < 160; one++) {
      ledger.append(OneMovement.of("a" + one, FundMove.RECEIPT, "finance@410803"));
    }
    position = ledger.append(OneMovement.of("z", FundMove.OPEN, "finance7@410803"));
    assertThat(kinds("finance2@410803")).doesNotContain("MOVEMENT");
    assertThat(server.bean(FirstHands.class).ofOpening("MANY"))
        .map(FirstHands.Before::enteredBy)
        .contains("finance7@410803");
  }

  private static final MovementEntered MUCH =
      Like.sample(MovementEntered.class)
          .with(MovementEntered::movement, new MovementId("movement-much"))
          .with(MovementEntered::enteredBy, new StaffId("finance@410800"))
          .made();

  private static List<JsonNode> movementsSeenBy(String who) {
    return seenBy(who).stream()
        .filter(item -> item.path("movementId").asString().equals("movement-much"))
        .toList();
  }

  @Test
  void whatWasSecondedWaitsForWhoeverIsNeitherOfTheTwo() {
    position =
        new FilledLedger(server)
            .append(
                MUCH,
                Like.sample(MovementSeconded.class)
                    .with(MovementSeconded::movement, MUCH.movement())
                    .with(MovementSeconded::secondedBy, new StaffId("supervisor@410800"))
                    .made());
    assertThat(movementsSeenBy("finance@410800")).isEmpty();
    assertThat(movementsSeenBy("supervisor@410800")).isEmpty();
    assertThat(movementsSeenBy("supervisor@410000"))
        .extracting(
            item -> item.path("proposedBy").asString(),
            item -> item.path("secondedBy").asString(),
            item -> item.path("etag").asString())
        .containsExactly(tuple("finance@410800", "supervisor@410800", "\"1\""));
    JsonNode kept =
        server
            .as("supervisor@410800")
            .after(position)
            .get("/api/funds/" + MUCH.fund() + "/movements/movement-much")
            .ok()
            .body();
    assertThat(kept.path("state").asString()).isEqualTo("WAITING");
    assertThat(kept.at("/seconded/by").asString()).isEqualTo("supervisor@410800");
  }

  @Test
  void aMovementThatWasTakenBackSaysSoInTheListAndByItself() {
    MovementEntered gone =
        Like.the(MUCH).with(MovementEntered::movement, new MovementId("movement-gone")).made();
    position =
        new FilledLedger(server)
            .append(
                gone,
                Like.sample(MovementConfirmed.class)
                    .with(MovementConfirmed::movement, gone.movement())
                    .made(),
                Like.sample(FundMoveReversed.class)
                    .with(FundMoveReversed::about, gone.movement().transfer().value())
                    .made());
    String list = "/api/funds/" + gone.fund() + "/movements";
    Sender reader = server.as("supervisor@410800").after(position);
    assertThat(reader.get(list + "?state=TAKEN_BACK").ok().at("/items").valueStream())
        .extracting(item -> item.path("movementId").asString())
        .containsExactly("movement-gone");
    assertThat(reader.get(list + "?state=CONFIRMED").ok().at("/items").valueStream())
        .extracting(item -> item.path("movementId").asString())
        .doesNotContain("movement-gone");
    JsonNode one = reader.get(list + "/movement-gone").ok().body();
    assertThat(one.path("state").asString()).isEqualTo("TAKEN_BACK");
    assertThat(one.at("/takenBack/reason").asString()).isNotBlank();
  }

  @Test
  void whateverWaitsSaysWhatIsFoundAboutItAsItsOwnPageDoes() throws Exception {
    position = WaitingOfEachKind.write(new FilledLedger(server));
    UnionCode county = new UnionCode(WaitingOfEachKind.COUNTY);
    server
        .bean(WaitingImports.class)
        .add("import-jf", county, "AIDS", new StaffId("supervisor8@410802"), 3, 120_000);
    List<JsonNode> waiting = new ArrayList<>(seenBy("supervisor9@410802"));
    seenBy("compliance9@410802").stream()
        .filter(one -> one.path("kind").asString().equals("ERASURE"))
        .forEach(waiting::add);
    assertThat(waiting.stream().map(one -> one.path("kind").asString()))
        .containsExactlyInAnyOrderElementsOf(WaitingOfEachKind.kinds());
    Sender reader = server.as("supervisor@410802").after(position);
    for (JsonNode item : waiting) {
      String kind = item.path("kind").asString();
      Set<String> told = WaitingOfEachKind.ids(item.path("findings"));
      assertThat(told).as(kind).isEqualTo(WaitingOfEachKind.toldByItsPage(item, reader));
      assertThat(told).as(kind).hasSize(item.path("findingsTotal").asInt());
      assertThat(told.isEmpty()).as(kind).isEqualTo(kind.equals("IMPORT"));
      assertThat(told.contains("finding-jf-6")).as(kind).isEqualTo(kind.equals("MOVEMENT"));
    }
  }
}
