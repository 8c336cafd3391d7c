package org.warmledger.command.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Rejection.Early;
import org.warmledger.command.decision.Rejection.GrantLeft;
import org.warmledger.command.decision.Rejection.Lack;
import org.warmledger.command.decision.Rejection.PlanLeft;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
import org.warmledger.platform.web.ProblemWriter;

/** Says which day lacks what, in the caller's language. */
@Component
record Lacking(ProblemWriter writer) {

  private static final int FEN = 2;

  String in(Lack lack, Locale locale) {
    String what =
        Stream.concat(
                Stream.of(lack.money())
                    .filter(money -> !money.isNone())
                    .map(
                        money ->
                            say(
                                "lack.money",
                                locale,
                                BigDecimal.valueOf(money.fen(), FEN).toPlainString())),
                lack.goods().stream().map(goods -> said(goods, locale)))
            .collect(Collectors.joining(say("lack.and", locale)));
    return say("lack.day", locale, lack.on().toString(), what);
  }

  /** Which grant it goes beyond, and what is left of it. */
  String in(GrantLeft grant, Locale locale) {
    return say(
        "lack.grant",
        locale,
        grant.fund().value(),
        BigDecimal.valueOf(grant.left().fen(), FEN).toPlainString(),
        grant.until().toString());
  }

  /** Up to which day something is in the way. */
  String in(LocalDate latest, Locale locale) {
    return say("lack.latest", locale, latest.toString());
  }

  /** What is left of a plan on the day that is in the way. */
  String in(PlanLeft plan, Locale locale) {
    return say(
        "lack.plan",
        locale,
        plan.on().toString(),
        BigDecimal.valueOf(plan.money().fen(), FEN).toPlainString(),
        Long.toString(plan.times()));
  }

  /** What it is dated before. */
  String in(Early early, Locale locale) {
    return say("lack.early." + early.what(), locale, early.on().toString());
  }

  /** Which fund is in the way. */
  String in(FundCode fund, Locale locale) {
    return say("lack.fund", locale, fund.value());
  }

  private String said(Goods goods, Locale locale) {
    return say(
        "lack.goods", locale, goods.item(), Integer.toString(goods.quantity()), goods.unit());
  }

  private String say(String key, Locale locale, Object... arguments) {
    return writer.say(key, List.of(arguments), "", locale);
  }
}
