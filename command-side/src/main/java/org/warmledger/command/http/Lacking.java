package org.warmledger.command.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Lack;
import org.warmledger.command.decision.PlanLimit;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Early;
import org.warmledger.command.decision.Rejection.GrantLeft;
import org.warmledger.command.decision.Rejection.PlanLeft;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Words;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.platform.web.ProblemWriter;

/** Says which day lacks what, in the caller's language. */
@Component
record Lacking(ProblemWriter writer) {

  private static final int FEN = 2;

  String in(Lack lack, Locale locale) {
    Stream<String> money =
        Stream.of(lack.money())
            .filter(some -> !some.isNone())
            .map(some -> say("lack.money", locale, yuan(some), yuan(lack.leftMoney())));
    Stream<String> goods = lack.goods().stream().map(some -> said(some, lack, locale));
    String what = Stream.concat(money, goods).collect(Collectors.joining(say("lack.and", locale)));
    return say("lack." + lack.within(), locale, lack.on().toString(), what);
  }

  /** Which grant it goes beyond, and what is left of it. */
  String in(GrantLeft grant, Locale locale) {
    return say(
        "lack.grant", locale, grant.fund().value(), yuan(grant.left()), grant.until().toString());
  }

  /** Up to which day something is in the way. */
  String in(LocalDate latest, Locale locale) {
    return say("lack.latest", locale, latest.toString());
  }

  /** What is left of a plan on the day that is in the way. */
  String in(PlanLeft plan, Locale locale) {
    String left =
        say(
            "lack.plan",
            locale,
            plan.on().toString(),
            yuan(plan.money()),
            Long.toString(plan.times()));
    return plan.lack().map(lack -> left + " " + in(lack, locale)).orElse(left);
  }

  /** Which limit of a plan it goes beyond: what was allowed, and what was asked for. */
  String in(PlanLimit limit, Locale locale) {
    return say(
        "lack.limit." + limit.which(),
        locale,
        said(limit.which(), limit.allowed(), locale),
        said(limit.which(), limit.asked(), locale));
  }

  private String said(PlanLimit.Which which, List<String> values, Locale locale) {
    return values.isEmpty()
        ? say("lack.limit.nothing", locale)
        : values.stream()
            .map(value -> word(which, value, locale))
            .collect(Collectors.joining(say("lack.limit.and", locale)));
  }

  private static String word(PlanLimit.Which which, String value, Locale locale) {
    return switch (which) {
      case USE -> Words.of(PlanUse.valueOf(value)).in(locale);
      case SERVICE -> Words.of(ServiceKind.valueOf(value)).in(locale);
      case FUND -> value;
      case CAMPAIGN -> value;
      case PERIOD -> value;
      case TIMES -> value;
    };
  }

  /** What it is dated before. */
  String in(Early early, Locale locale) {
    return say("lack.early." + early.what(), locale, early.on().toString());
  }

  /** Which fund is in the way. */
  String in(FundCode fund, Locale locale) {
    return say("lack.fund", locale, fund.value());
  }

  /** Which aid is to be settled first. */
  String in(List<AidOnTheWay> aids, Locale locale) {
    return say(
        "lack.onTheWay",
        locale,
        aids.stream()
            .map(aid -> say("lack.aid", locale, aid.since().toString(), yuan(aid.money())))
            .collect(Collectors.joining(say("lack.and", locale))));
  }

  /** Which ties money would lose. */
  String ties(List<Rejection.WrongField> lost, Locale locale) {
    return say(
        "lack.ties",
        locale,
        lost.stream()
            .map(tie -> say("field." + tie.code(), locale))
            .collect(Collectors.joining(say("lack.then", locale))));
  }

  private String said(Goods lacking, Lack lack, Locale locale) {
    GoodsKind kind = GoodsKind.of(lacking);
    long there = GoodsKind.counted(lack.leftGoods()).getOrDefault(kind, 0L);
    List<Object> said =
        List.of(
            lacking.item(),
            Integer.toString(lacking.quantity()),
            lacking.unit(),
            Long.toString(there),
            yuan(lacking.unitValue()));
    return (there > 0 ? Optional.<Goods>empty() : kind.like(lack.instead()))
        .map(other -> say(differs(kind, other), locale, with(said, other)))
        .orElseGet(() -> say("lack.goods", locale, said.toArray()));
  }

  /** What tells two kinds apart, so that whoever typed it knows what to mend. */
  private static String differs(GoodsKind kind, Goods other) {
    if (!kind.item().equals(other.item())) {
      return "lack.goods.item";
    }
    return kind.unit().equals(other.unit()) ? "lack.goods.value" : "lack.goods.unit";
  }

  private static Object[] with(List<Object> said, Goods other) {
    return Stream.concat(
            said.stream(),
            Stream.of(
                other.item(),
                Integer.toString(other.quantity()),
                other.unit(),
                yuan(other.unitValue())))
        .toArray();
  }

  private static String yuan(Money money) {
    return BigDecimal.valueOf(money.fen(), FEN).toPlainString();
  }

  private String say(String key, Locale locale, Object... arguments) {
    return writer.say(key, List.of(arguments), "", locale);
  }
}
