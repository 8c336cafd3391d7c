package org.warmledger.command.running;

import java.util.concurrent.atomic.AtomicInteger;
import org.warmledger.command.running.Walk.Trail;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** What went from one fund to another, and is said not to have: the other one pays it. */
record Between(RunningLedger ledger) {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String CITY = "410800";
  private static final String COUNTY = "410803";

  /** The city pays what a fund of the county's had given back to it. */
  Walk walk() {
    return Walks.movement(
            ledger,
            "What went back to its giver is taken back",
            "/api/funds/{code}/movements/{movementId}/reversal",
            this::notGivenBack)
        .at(CITY);
  }

  private Reply notGivenBack(Sender who, Trail trail) {
    return Walks.entered(trail, who.post(givenBack() + "/reversal", Drafts.reason("记错")));
  }

  /** What the city handed on to the county: a movement of the city's fund. */
  String handedOn() {
    int at = NEXT.incrementAndGet();
    String above = open(CITY, "BT-UP-" + at);
    String below = open(COUNTY, "BT-DOWN-" + at);
    ledger.move(ledger.as("finance@" + CITY), above + "/receipts", Drafts.receipt(1_000)).ok();
    return moved(
        CITY,
        above + "/allocations",
        "{\"to\":\"%s\",\"money\":{\"fen\":100},\"voucher\":\"BT-1\"}".formatted(code(below)));
  }

  /** What the county gave back of it: a movement of the county's fund. */
  String givenBack() {
    String above = code(handedOn());
    return moved(
        COUNTY,
        "/api/funds/" + above.replace("UP", "DOWN") + "/returns",
        """
        {"to":"%s","money":{"fen":50},"reason":"结余上缴","voucher":"BT-2"}\
        """
            .formatted(above));
  }

  private String open(String union, String code) {
    ledger.move(ledger.as("finance@" + union), "/api/funds", Drafts.fund(code)).ok();
    return "/api/funds/" + code;
  }

  private static String code(String path) {
    return path.split("/", -1)[3];
  }

  private String moved(String union, String act, String body) {
    Reply moved = ledger.move(ledger.as("finance@" + union), act, body);
    return "/api/funds/" + moved.said("/fund") + "/movements/" + moved.said("/movementId");
  }
}
