package org.warmledger.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.platform.reading.HeldElsewhere;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.reading.Writing;

/**
 * Puts a page of the ledger into documents and moves the tokens behind it, in one transaction: the
 * documents are written before the tokens move, and the tokens move only when they are.
 */
@Component
final class PageWriter implements Writing<Copy, Fact> {

  private final TransactionTemplate transaction;
  private final Generations generations;
  private final ReaderTokens tokens;
  private final Projector projector;

  PageWriter(
      PlatformTransactionManager transactions,
      Generations generations,
      ReaderTokens tokens,
      Projector projector) {
    this.transaction = new TransactionTemplate(transactions);
    this.generations = generations;
    this.tokens = tokens;
    this.projector = projector;
  }

  /** For a generation that nobody serves yet. */
  void build(Copy copy, List<Fact> facts) {
    alone(copy, () -> put(Map.of(copy, facts), facts.getLast().token()));
  }

  /** For one that is served. */
  @Override
  public void serve(Copy copy, List<Fact> facts) {
    alone(copy, () -> serve(Map.of(copy, facts), facts.getLast().token()));
  }

  private void alone(Copy copy, java.util.function.Supplier<Map<Copy, RuntimeException>> writing) {
    transaction.executeWithoutResult(
        unused -> {
          Map<Copy, RuntimeException> failed = writing.get();
          if (failed.containsKey(copy)) {
            throw Objects.requireNonNull(failed.get(copy));
          }
        });
  }

  /**
   * For some that are served; nobody waits for one that is held as it is.
   *
   * @param page what each of them has not met yet
   * @return those that it could not be done for, and why
   */
  @Override
  public Map<Copy, RuntimeException> serve(Map<Copy, List<Fact>> page, TrackingToken last) {
    return Objects.requireNonNull(
        transaction.execute(
            unused -> {
              Set<String> free =
                  generations.free(page.keySet().stream().map(Copy::generation).toList());
              Map<Copy, List<Fact>> taken = new LinkedHashMap<>(page);
              taken.keySet().removeIf(copy -> !free.contains(copy.generation().token()));
              return with(put(taken, last), heldElsewhere(page.keySet(), taken.keySet()));
            }));
  }

  private Map<Copy, RuntimeException> put(Map<Copy, List<Fact>> page, TrackingToken last) {
    tokens.trustMemory();
    Map<Copy, RuntimeException> failed = projector.project(page);
    List<Copy> done = page.keySet().stream().filter(copy -> !failed.containsKey(copy)).toList();
    Set<String> moved =
        tokens.move(done.stream().map(copy -> copy.generation().token()).toList(), last);
    return with(
        failed,
        heldElsewhere(
            done,
            done.stream()
                .filter(copy -> moved.contains(copy.generation().token()))
                .collect(Collectors.toSet())));
  }

  private static Map<Copy, RuntimeException> heldElsewhere(
      Collection<Copy> all, Collection<Copy> held) {
    return all.stream()
        .filter(copy -> !held.contains(copy))
        .collect(
            Collectors.toMap(copy -> copy, copy -> new HeldElsewhere(copy.generation().token())));
  }

  private static Map<Copy, RuntimeException> with(
      Map<Copy, RuntimeException> some, Map<Copy, RuntimeException> others) {
    Map<Copy, RuntimeException> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }
}
