package org.warmledger.command.following;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.platform.reading.HeldElsewhere;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.reading.Writing;
import org.warmledger.platform.web.StoreAway;

/**
 * Does what follows from a page, and moves the tokens behind it, in one transaction. The tokens
 * move first: whoever lost a claim does nothing. If one fails, the others do it again without it.
 */
@Component
final class PageOfAll implements Writing<Automation, Passing> {

  private final TransactionTemplate transaction;
  private final ReaderTokens tokens;

  PageOfAll(PlatformTransactionManager transactions, ReaderTokens tokens) {
    this.transaction = new TransactionTemplate(transactions);
    this.tokens = tokens;
  }

  /** Whose trouble it is. */
  private static final class Sick extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Automation who;
    private final RuntimeException why;

    Sick(Automation who, RuntimeException why) {
      super(null, why, false, false);
      this.who = who;
      this.why = why;
    }
  }

  @Override
  public void serve(Automation one, List<Passing> facts) {
    for (RuntimeException failure : serve(Map.of(one, facts), facts.getLast().token()).values()) {
      throw failure;
    }
  }

  @Override
  public Map<Automation, RuntimeException> serve(
      Map<Automation, List<Passing>> page, TrackingToken last) {
    Map<Automation, List<Passing>> well = new LinkedHashMap<>(page);
    Map<Automation, RuntimeException> failed = new HashMap<>();
    boolean done = false;
    while (!done && !well.isEmpty()) {
      try {
        transaction.executeWithoutResult(unused -> moved(well, last).forEach(Runnable::run));
        done = true;
      } catch (Sick sick) {
        throwIfAway(sick.why);
        failed.put(sick.who, sick.why);
        well.remove(sick.who);
      }
    }
    page.keySet().stream()
        .filter(one -> !well.containsKey(one) && !failed.containsKey(one))
        .forEach(one -> failed.put(one, new HeldElsewhere(one.token())));
    return failed;
  }

  private static void throwIfAway(RuntimeException failure) {
    if (StoreAway.in(failure).isPresent()) {
      throw failure;
    }
  }

  /** What is left to do for those whose tokens moved; drops the others. */
  private List<Runnable> moved(Map<Automation, List<Passing>> well, TrackingToken last) {
    tokens.trustMemory();
    Set<String> moved = tokens.move(well.keySet().stream().map(Automation::token).toList(), last);
    well.keySet().removeIf(one -> !moved.contains(one.token()));
    List<Runnable> rest = new ArrayList<>();
    well.forEach((one, page) -> rest.add(doing(one, concerning(one, page))));
    return rest;
  }

  private static List<DomainEventMessage<?>> concerning(Automation one, List<Passing> page) {
    List<DomainEventMessage<?>> facts = new ArrayList<>();
    page.stream()
        .filter(fact -> one.isConcernedBy(fact.type()))
        .forEach(fact -> facts.add(fact.fact()));
    return facts;
  }

  private static Runnable doing(Automation one, List<DomainEventMessage<?>> facts) {
    if (facts.isEmpty()) {
      return () -> {};
    }
    Runnable rest = whose(one, () -> one.begin(facts));
    return () ->
        whose(
            one,
            () -> {
              rest.run();
              return rest;
            });
  }

  private static Runnable whose(Automation one, java.util.function.Supplier<Runnable> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      throw new Sick(one, failure);
    }
  }
}
