package org.warmledger.events.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ServiceKind;

/**
 * What may be carried out of the house under a spending plan.
 *
 * @param campaign that everything under it belongs to, by name; any where absent
 * @param to the last day, included
 * @param uses what it is for, at least one
 * @param services kinds of service that it is for; any where none is named
 * @param mostMoney the most money a time
 * @param mostGoods the most goods of each kind a time; those of the whole plan where none is named
 * @param mostTimes the most times, at least 1
 * @param money of the whole plan
 * @param goods of the whole plan
 */
public record PlanTerms(
    FundCode fund,
    Optional<String> campaign,
    LocalDate from,
    LocalDate to,
    List<PlanUse> uses,
    List<ServiceKind> services,
    Money mostMoney,
    List<Goods> mostGoods,
    int mostTimes,
    Money money,
    List<Goods> goods) {

  /** As many times as one plan serves: its stream is read for each of them. */
  public static final int MOST_TIMES = 10_000;

  public PlanTerms {
    uses = List.copyOf(uses);
    services = List.copyOf(services);
    mostGoods = List.copyOf(mostGoods);
    goods = List.copyOf(goods);
  }
}
