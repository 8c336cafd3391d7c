package org.warmledger.command.trials;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.FundEvent;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.lists.SubjectKind;

/**
 * What a blocking check would have refused: every act is decided anew by the rule that let it in,
 * with what was there when it was done. History goes on as it did, whatever the answer.
 */
final class Blocked implements History {

  private final CheckCode code;
  private final Set<SubjectKind> decidedOn;
  private final FundActs funds = new FundActs();
  private final MovementActs movements = new MovementActs();
  private final FileActs files;
  private final PersonActs persons;
  private final Map<Reference, Map<String, Question>> refused;

  /** For the thresholds that will be asked for. */
  Blocked(CheckCode code, Set<Reference> by) {
    this.code = code;
    this.decidedOn =
        switch (code) {
          case C01_DUPLICATE_WORKER, C02_DUPLICATE_HOUSEHOLD -> Set.of(SubjectKind.PERSON);
          case C22_OVERDRAWN -> Set.of(SubjectKind.FUND);
          case C13_SAME_HANDS -> Set.of(SubjectKind.CASE, SubjectKind.FUND);
          default -> Set.of(SubjectKind.CASE);
        };
    this.files = new FileActs(funds);
    this.persons = new PersonActs(files);
    this.refused =
        by.stream().collect(Collectors.toMap(one -> one, unused -> new LinkedHashMap<>()));
  }

  @Override
  public void take(Fact fact) {
    Optional<Question> act =
        switch (fact.event()) {
          case PersonEvent event -> persons.take(event, fact);
          case CaseEvent event -> files.take(event, fact, persons::state);
          case ServiceEvent event -> files.take(event);
          case FundEvent event -> funds.take(event, fact);
          case MovementEvent event -> movements.take(event, fact);
          default -> Optional.empty();
        };
    act.filter(one -> decidedOn.contains(one.subject().kind())).ifPresent(this::ask);
  }

  /** What takes several facts to be done, such as an aid, is found once. */
  private void ask(Question act) {
    refused.forEach(
        (by, found) -> {
          if (!found.containsKey(act.cause()) && act.isRefused(code, by)) {
            found.put(act.cause(), act);
          }
        });
  }

  @Override
  public int size() {
    return files.size() + persons.size() + movements.size();
  }

  @Override
  public List<Found> hits(Reference by, LocalDate today) {
    return refused.getOrDefault(by, Map.of()).values().stream()
        .flatMap(act -> act.found().stream())
        .toList();
  }
}
