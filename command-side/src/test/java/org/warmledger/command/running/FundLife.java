package org.warmledger.command.running;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.warmledger.command.running.Walk.Trail;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** What becomes of a fund itself: it is amended, closed, and open again. */
record FundLife(RunningLedger ledger) {

  private static final AtomicInteger NEXT = new AtomicInteger();

  List<Walk> walks() {
    return List.of(
        Walks.movement(ledger, "A fund is amended", "/api/funds/{code}/amendments", this::amend),
        Walks.movement(ledger, "A fund is closed", "/api/funds/{code}/closure", this::close),
        Walks.movement(
            ledger,
            "Its closure is taken back",
            "/api/funds/{code}/closure/reversal",
            this::reopen));
  }

  private String empty() {
    String code = "SG-LIFE-" + NEXT.incrementAndGet();
    ledger.move(ledger.as("finance@410803"), "/api/funds", Drafts.fund(code)).ok();
    return "/api/funds/" + code;
  }

  private Reply amend(Sender who, Trail trail) {
    return Walks.entered(trail, who.post(empty() + "/amendments", Drafts.amendment()));
  }

  private Reply close(Sender who, Trail trail) {
    return Walks.entered(trail, who.post(empty() + "/closure", Drafts.fundClosure()));
  }

  private Reply reopen(Sender who, Trail trail) {
    String closure = empty() + "/closure";
    ledger.move(ledger.as("finance@410803"), closure, Drafts.fundClosure()).ok();
    return Walks.entered(trail, who.post(closure + "/reversal", Drafts.reason("结项有误")));
  }
}
