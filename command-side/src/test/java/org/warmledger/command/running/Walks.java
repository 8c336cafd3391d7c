package org.warmledger.command.running;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.warmledger.command.running.Payroll.Worker;
import org.warmledger.command.running.Walk.Step;
import org.warmledger.command.running.Walk.Trail;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Every way that money and goods go, in a union whose fund holds enough for all of them. */
record Walks(RunningLedger ledger, Payroll payroll) {
  static final String FUND = "SG-ALL";
  private static final String HOME = "/api/funds/" + FUND;
  private static final String VISIT =
      """
      {"occurredOn":"%s","campaign":"2026年两节送温暖",
       "money":{"fen":1000},"receipt":{"voucher":"ZF-1","kind":"SIGNATURE"}}\
      """
          .formatted(Planned.TODAY);
  private static final String CORRECTION = "{\"accountNumber\":\"6222000099998888\"}";
  private static final AtomicInteger NEXT = new AtomicInteger();

  static Walks on(RunningLedger ledger) {
    Payroll payroll = new Payroll(ledger);
    payroll.fund(FUND, 900_000_000);
    new Large(ledger).limit();
    return new Walks(ledger, payroll);
  }

  List<Walk> all() {
    return Stream.of(moves(), new Large(ledger).walks(), new FundLife(ledger).walks(), gifts())
        .flatMap(List::stream)
        .toList();
  }

  private List<Walk> moves() {
    return List.of(
        movement("A fund is opened", "/api/funds", this::openFund),
        movement("Money comes in", "/api/funds/{code}/receipts", this::receive),
        movement("Money goes to a fund below", "/api/funds/{code}/allocations", this::allocate)
            .at("410800"),
        movement("Money goes back to its giver", "/api/funds/{code}/returns", this::giveBack),
        movement("A union below may spend of it", "/api/funds/{code}/grants", this::grant)
            .at("410800"),
        movement("It may no more", "/api/funds/{code}/grants/{grantId}/end", this::endGrant)
            .at("410800"),
        movement(
            "A movement is taken back",
            "/api/funds/{code}/movements/{movementId}/reversal",
            this::takeBack),
        new Between(ledger).walk());
  }

  private List<Walk> gifts() {
    return List.of(
        aid(),
        roster(),
        new SentBack().walk(roster().steps()),
        dropped(),
        corrected(),
        new CorrectedBills(ledger, payroll).walk(),
        new PastAid(ledger).walk(),
        new Repaid(ledger, payroll, FUND).walk(),
        new Repaid(ledger, payroll, FUND).back(),
        new RenewedLine(ledger, payroll).walk(roster().steps()),
        new RenewedLine(ledger, payroll).unanswered(roster().steps()),
        plan(
            "A visit hands something over and is taken back",
            "/api/cases/{caseId}/visits",
            this::visit),
        plan(
            "A visit to an enterprise hands something over and is taken back",
            "/api/enterprise-visits",
            this::visitEnterprise),
        plan("A service hands something over and is taken back", "/api/services", this::serve));
  }

  private Walk movement(String name, String endpoint, Walk.Act entered) {
    return movement(ledger, name, endpoint, entered);
  }

  static Walk movement(RunningLedger ledger, String name, String endpoint, Walk.Act entered) {
    return Walk.of(
        name,
        new Step(endpoint, entered),
        new Step(
            "/api/funds/{code}/movements/{movementId}/confirmation",
            (who, trail) -> confirm(ledger, who, trail)));
  }

  static Reply entered(Trail trail, Reply reply) {
    return trail.keep(trail.keep(reply, "movement", "/movementId"), "fund", "/fund");
  }

  static Reply confirm(RunningLedger ledger, Sender who, Trail trail) {
    return ledger.decide(
        who,
        "/api/funds/" + trail.at("fund") + "/movements/" + trail.at("movement") + "/confirmation",
        "{}");
  }

  private Reply openFund(Sender who, Trail trail) {
    return entered(trail, who.post("/api/funds", Drafts.fund("SG-" + NEXT.incrementAndGet())));
  }

  private Reply receive(Sender who, Trail trail) {
    return entered(trail, who.post(HOME + "/receipts", Drafts.receipt(100)));
  }

  /** Of a fund of its own each time: pieces of one add up (ADR 0080). */
  private Reply allocate(Sender who, Trail trail) {
    String above = "/api/funds/SG-UP-" + NEXT.incrementAndGet();
    Sender city = ledger.as("finance@410800");
    ledger.move(city, "/api/funds", Drafts.fund(above.substring(11))).ok();
    ledger.move(city, above + "/receipts", Drafts.receipt(100)).ok();
    return entered(
        trail,
        who.post(
            above + "/allocations",
            "{\"to\":\"" + FUND + "\",\"money\":{\"fen\":100},\"voucher\":\"BK-1\"}"));
  }

  private Reply giveBack(Sender who, Trail trail) {
    return entered(
        trail,
        who.post(
            HOME + "/returns",
            "{\"money\":{\"fen\":1},\"giver\":\"市财政局\",\"reason\":\"结余上缴\",\"voucher\":\"TH-1\"}"));
  }

  static final String GRANT =
      """
      {"to":"%s","ceiling":{"fen":100},"from":"2026-01-01","until":"2026-12-31","voucher":"SQ-1"}\
      """;

  /** Of a fund of its own each time: a union has one at a time. */
  private String lent() {
    String code = "SG-" + NEXT.incrementAndGet();
    ledger.move(ledger.as("finance@410800"), "/api/funds", Drafts.fund(code)).ok();
    return "/api/funds/" + code + "/grants";
  }

  private Reply grant(Sender who, Trail trail) {
    return entered(trail, who.post(lent(), GRANT.formatted("410803")));
  }

  private Reply endGrant(Sender who, Trail trail) {
    String grants = lent();
    String given =
        ledger
            .move(ledger.as("finance@410800"), grants, GRANT.formatted("410803"))
            .ok()
            .said("/grantId");
    return entered(trail, who.post(grants + "/" + given + "/end", Drafts.reason("结束")));
  }

  private Reply takeBack(Sender who, Trail trail) {
    String wrong =
        ledger
            .move(ledger.as("finance@410803"), HOME + "/receipts", Drafts.receipt(100))
            .said("/movementId");
    return entered(
        trail, who.post(HOME + "/movements/" + wrong + "/reversal", Drafts.reason("记错")));
  }

  private Walk aid() {
    return Walk.of(
        "Aid is given and taken back",
        new Step("/api/cases/{caseId}/aids", this::propose),
        new Step(
            "/api/cases/{caseId}/aids/{aidId}/approval",
            (who, trail) -> ledger.decide(who, trail.at("aid") + "/approval", Drafts.yes())),
        new Step(
            "/api/cases/{caseId}/aids/{aidId}/delivery",
            (who, trail) ->
                who.post(trail.at("aid") + "/delivery", Drafts.delivery("2026-02-05", "张诚实"))),
        new Step(
            "/api/cases/{caseId}/aids/{aidId}/reversal",
            (who, trail) -> who.post(trail.at("aid") + "/reversal", Drafts.broughtBack("退回"))));
  }

  private Reply propose(Sender who, Trail trail) {
    String file = "/api/cases/" + payroll.worker().caseId() + "/aids";
    Reply proposed =
        trail.keep(
            who.post(file, Drafts.aid("2026-02-01").replace("ZYCZ-2026", FUND)), "id", "/aidId");
    trail.with("aid", file + "/" + trail.at("id"));
    return proposed;
  }

  private Walk roster() {
    return Walk.of(
        "A roster is paid",
        new Step("/api/rosters", this::drawUpRoster),
        new Step("/api/rosters/{rosterId}/approval", this::approveRoster),
        new Step(
            "/api/rosters/{rosterId}/bank-results", SentBack.answer("1,成功,LS1,2026-01-25").act()));
  }

  private Reply drawUpRoster(Sender who, Trail trail) {
    Worker worker = payroll.worker();
    return trail.keep(
        who.post("/api/rosters", Payroll.roster(FUND, 100, worker)), "roster", "/rosterId");
  }

  private Reply approveRoster(Sender who, Trail trail) {
    Reply approved =
        ledger.decide(
            who,
            "/api/rosters/" + trail.at("roster") + "/approval",
            "{\"reason\":\"同意\",\"occurredOn\":\"2026-01-22\"}");
    if (approved.status() == 201) {
      payroll.awaitCarried(trail.at("roster"), 1);
    }
    return approved;
  }

  private Walk plan(String name, String endpoint, Walk.Act act) {
    return Walk.of(
        name,
        new Step(
            "/api/spending-plans",
            (who, trail) ->
                trail.keep(
                    who.post("/api/spending-plans", Planned.body(FUND, 100_000, 10)),
                    "plan",
                    "/planId")),
        new Step(
            "/api/spending-plans/{planId}/approval",
            (who, trail) ->
                ledger.decide(
                    who,
                    "/api/spending-plans/" + trail.at("plan") + "/approval",
                    Drafts.reason("同意"))),
        new Step(endpoint, act),
        new Step(
            endpoint + (endpoint.endsWith("visits") ? "/{visitId}" : "/{serviceId}") + "/reversal",
            (who, trail) -> who.post(trail.at("given") + "/reversal", Drafts.broughtBack("退回"))));
  }

  private Reply visit(Sender who, Trail trail) {
    String visits = "/api/cases/" + payroll.worker().caseId() + "/visits";
    return given(
        trail, visits, "/visitId", who.post(visits, Planned.under(trail.at("plan"), VISIT)));
  }

  private static Reply given(Trail trail, String path, String named, Reply reply) {
    trail.keep(reply, "act", named);
    trail.with("given", path + "/" + trail.at("act"));
    return reply;
  }

  private Reply visitEnterprise(Sender who, Trail trail) {
    return act(who, trail, "/api/enterprise-visits", "\"enterprise\":\"第一机械厂\"", "/visitId");
  }

  private Reply serve(Sender who, Trail trail) {
    return act(who, trail, "/api/services", "\"kind\":\"COOLNESS\"", "/serviceId");
  }

  private static Reply act(Sender who, Trail trail, String path, String what, String named) {
    String body = VISIT.replaceFirst("\\{", "{\"union\":\"410803\"," + what + ",");
    return given(trail, path, named, who.post(path, Planned.under(trail.at("plan"), body)));
  }

  /** A line that the bank gave back is given up, or its account is corrected. */
  private Walk line(String name, Step... more) {
    List<Step> steps = new ArrayList<>(roster().steps().subList(0, 2));
    steps.addAll(List.of(more));
    return Walk.of(name, steps.toArray(Step[]::new));
  }

  private Walk dropped() {
    return line(
        "A line of a roster is given up",
        new Step(
            "/api/rosters/{rosterId}/lines/{number}/drop",
            (who, trail) -> who.post(line(trail) + "/drop", Drafts.reason("账号无法核实"))));
  }

  private Walk corrected() {
    String lines = "/api/rosters/{rosterId}/lines/{number}/correction";
    return line(
        "A line of a roster is corrected",
        new Step(lines, (who, trail) -> who.post(line(trail) + "/correction", CORRECTION)),
        new Step(
            lines + "/confirmation",
            (who, trail) -> ledger.decide(who, line(trail) + "/correction/confirmation", "{}")),
        SentBack.answer("1,成功,LS1,2026-01-25"));
  }

  private static String line(Trail trail) {
    return "/api/rosters/" + trail.at("roster") + "/lines/1";
  }
}
