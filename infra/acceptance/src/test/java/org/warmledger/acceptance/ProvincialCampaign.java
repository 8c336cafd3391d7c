package org.warmledger.acceptance;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * The published figures of one provincial campaign (2023, nine prefectures and two zones), spread
 * over eleven unions: every share is a whole number of its unit, and the shares add up.
 */
final class ProvincialCampaign {

  static final String PROVINCE = "220000";
  static final String CAMPAIGN = "2023年两节送温暖";
  static final String DAY = "2023-01-10";

  static final long RAISED_FEN = 4_840_437_690L;
  static final long HANDED_OUT_FEN = 4_066_916_810L;
  static final long ENTERPRISES = 1_236;
  static final long VISITED = 134_630;
  static final long AIDED = 19_991;
  static final long SERVED = 145_827;
  static final long HOME = 600;

  static final List<String> UNIONS =
      List.of(
          "220100", "220200", "220300", "220400", "220500", "220600", "220700", "220800", "222400",
          "229900", "229901");

  /** Where the money came from, and how many parts in ten. */
  private enum Source {
    LOCAL_FISCAL(5),
    OWN_UNION(3),
    SOCIAL_DONATION(2);

    private final int tenths;

    Source(int tenths) {
      this.tenths = tenths;
    }
  }

  private final Stack stack;

  ProvincialCampaign(Stack stack) {
    this.stack = stack;
  }

  /** Enters all of it, every union for itself, and answers somebody who reads at least that. */
  Api enter() {
    Api province = stack.as("supervisor@" + PROVINCE);
    try (var unions = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Api>> entered =
          IntStream.range(0, UNIONS.size()).mapToObj(n -> unions.submit(() -> enter(n))).toList();
      for (Future<Api> union : entered) {
        province.after(union.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError("a union's share could not be entered", e.getCause());
    }
    return province;
  }

  /** The share of one union; the last one takes what is left over. */
  static long share(long whole, int n) {
    long each = whole / UNIONS.size() * 9 / 10;
    return n < UNIONS.size() - 1 ? each : whole - each * (UNIONS.size() - 1);
  }

  private Api enter(int n) {
    Api union = stack.as("supervisor@" + UNIONS.get(n));
    GoLive.of(stack, UNIONS.get(n));
    long raised = share(RAISED_FEN, n);
    long left = raised;
    for (Source source : Source.values()) {
      long part = source == Source.SOCIAL_DONATION ? left : raised / 10 * source.tenths;
      left -= part;
      raise(union, n, source, part);
    }
    // Whoever approved a plan hands nothing out under it.
    Api hands = stack.as("supervisor2@" + UNIONS.get(n)).after(union);
    handOut(union, hands, n);
    return union.after(hands);
  }

  private static String fund(int n, Source source) {
    return "SWN2023-" + UNIONS.get(n) + "-" + source.name().replace("_", "");
  }

  private void raise(Api union, int n, Source source, long fen) {
    union
        .move(
            stack,
            "/api/funds",
            """
            {"code":"%s","name":"2023年送温暖资金","source":"%s","projectReference":"送温暖〔2023〕1 号",
             "from":"2023-01-01","to":"2035-12-31","categories":[],"tiers":[],"evidence":[],"caps":[],
             "occurredOn":"2023-01-01"}"""
                .formatted(fund(n, source), source))
        .ok();
    union
        .move(
            stack,
            "/api/funds/" + fund(n, source) + "/receipts",
            """
            {"money":{"fen":%d},"goods":[],"campaign":"%s","voucher":"SK-1","occurredOn":"2023-01-05"}"""
                .formatted(fen, CAMPAIGN))
        .ok();
  }

  /** The first enterprise is visited twice: it counts once. */
  private void handOut(Api union, Api hands, int n) {
    long enterprises = share(ENTERPRISES, n);
    long handedOut = share(HANDED_OUT_FEN, n);
    long perVisit = handedOut / 4 / enterprises;
    long rest = handedOut - perVisit * enterprises;
    long ownUnion = rest / 5 * 2;
    long donated = rest / 4;
    String plan = planned(union, n, Source.LOCAL_FISCAL, handedOut - ownUnion - donated);
    for (int visit = 0; visit < enterprises; visit++) {
      visitEnterprise(hands, n, plan, visit, perVisit);
    }
    visitEnterprise(hands, n, plan, 0, rest - ownUnion - donated);
    String visits = planned(union, n, Source.OWN_UNION, ownUnion);
    String donations = planned(union, n, Source.SOCIAL_DONATION, donated);
    long byDonors = share(VISITED, n) / 3;
    serve(hands, "CONDOLENCE", share(VISITED, n) - byDonors, visits, ownUnion);
    serve(hands, "CONDOLENCE", byDonors, donations, donated);
    serve(hands, "AID", share(AIDED, n), "", 0);
    serve(hands, "CENTRE_SERVICE", share(SERVED, n), "", 0);
    serve(hands, "RETURN_HOME", share(HOME, n), "", 0);
  }

  /** Drawn up by whoever keeps the money, approved by the supervisor; the plan. */
  private String planned(Api union, int n, Source source, long fen) {
    Api finance = stack.as("finance@" + UNIONS.get(n));
    String plan =
        finance
            .post(
                "/api/spending-plans",
                """
                {"title":"送温暖使用方案","fund":"%s","from":"2023-01-01","to":"2035-12-31",
                 "uses":["ENTERPRISE_VISIT","SERVICE"],"mostTimes":10000,"money":{"fen":%d},
                 "occurredOn":"2023-01-06"}"""
                    .formatted(fund(n, source), fen))
            .ok()
            .said("/planId");
    union
        .after(finance)
        .decide(
            "/api/spending-plans/" + plan + "/approval",
            "{\"reason\":\"同意\",\"occurredOn\":\"2023-01-06\"}")
        .ok();
    return plan;
  }

  private static final String SIGNED = "\"receipt\":{\"voucher\":\"QL-1\",\"kind\":\"SIGNATURE\"}";

  private static void visitEnterprise(Api union, int n, String plan, int visit, long fen) {
    union
        .post(
            "/api/enterprise-visits",
            """
            {"enterprise":"%s第%d厂","campaign":"%s","plan":"%s","money":{"fen":%d},"goods":[],%s,"occurredOn":"%s"}"""
                .formatted(UNIONS.get(n), visit + 1, CAMPAIGN, plan, fen, SIGNED, DAY))
        .ok();
  }

  private static void serve(Api union, String kind, long personTimes, String plan, long fen) {
    union
        .post(
            "/api/services",
            """
            {"kind":"%s"%s%s,"campaign":"%s"%s,"counts":{"personTimes":%d},"money":{"fen":%d},"goods":[],"occurredOn":"%s"}"""
                .formatted(
                    kind,
                    kind.equals("AID") ? ",\"category\":\"LIVING\"" : "",
                    kind.equals("RETURN_HOME") ? ",\"transport\":\"ROAD\"" : "",
                    CAMPAIGN,
                    plan.isEmpty() ? "" : ",\"plan\":\"" + plan + "\"," + SIGNED,
                    personTimes,
                    fen,
                    DAY))
        .ok();
  }
}
