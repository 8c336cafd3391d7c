package org.warmledger.command.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.flags.Stated;
import org.warmledger.command.checks.flags.Told;
import org.warmledger.events.LedgerEvent;

/** A trial of a blocking check over a few facts. */
public final class Trying {

  private Trying() {}

  /** What it finds by those thresholds. */
  public static List<Hit> hits(CheckCode code, Map<String, Long> tried, LedgerEvent... facts) {
    Reference by = new Tried(Stated.nothing(), tried);
    Blocked history = new Blocked(code, Set.of(by, Stated.nothing()));
    for (int at = 0; at < facts.length; at++) {
      history.take(Told.fact(facts[at], at));
    }
    return history.hits(by, LocalDate.of(2026, 12, 31)).stream().map(History.Found::hit).toList();
  }
}
