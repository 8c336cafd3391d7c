package org.warmledger.command.running;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.settings.LongSet;
import org.warmledger.command.running.Walk.Step;
import org.warmledger.command.running.Walk.Trail;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** What is so much that it takes a third person. */
record Large(RunningLedger ledger) {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String CITY = "410800";
  private static final String CONFIRMATION =
      "/api/funds/{code}/movements/{movementId}/confirmation";

  void limit() {
    LongSet.of(
        ledger,
        new UnionPath("100000/410000/" + CITY),
        CheckCode.C13_SAME_HANDS,
        Map.of("grantByTwoFen", 100L, "allocationByTwoFen", 100L));
  }

  List<Walk> walks() {
    return List.of(
        byThree("Much money goes to a fund below", "/api/funds/{code}/allocations", this::allocate),
        byThree("A union below may spend much of it", "/api/funds/{code}/grants", this::grant));
  }

  private Walk byThree(String name, String endpoint, Walk.Act entered) {
    return Walk.of(
            name,
            new Step(endpoint, entered),
            new Step(CONFIRMATION, (who, trail) -> Walks.confirm(ledger, who, trail)),
            new Step(CONFIRMATION, (who, trail) -> Walks.confirm(ledger, who, trail)))
        .at(CITY);
  }

  private String full() {
    String code = "SG-MUCH-" + NEXT.incrementAndGet();
    Sender city = ledger.as("finance@" + CITY);
    ledger.move(city, "/api/funds", Drafts.fund(code)).ok();
    ledger.move(city, "/api/funds/" + code + "/receipts", Drafts.receipt(1_000)).ok();
    return "/api/funds/" + code;
  }

  private Reply allocate(Sender who, Trail trail) {
    return Walks.entered(
        trail,
        who.post(
            full() + "/allocations",
            "{\"to\":\"" + Walks.FUND + "\",\"money\":{\"fen\":101},\"voucher\":\"BK-1\"}"));
  }

  private Reply grant(Sender who, Trail trail) {
    return Walks.entered(
        trail, who.post(full() + "/grants", Walks.GRANT.formatted("410803").replace("100", "101")));
  }
}
