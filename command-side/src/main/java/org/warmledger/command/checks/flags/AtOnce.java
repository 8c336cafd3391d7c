package org.warmledger.command.checks.flags;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.values.FindingSubject;

/** What whoever hands something over is told of it in the answer. */
public final class AtOnce {

  private AtOnce() {}

  /**
   * The codes of what is found about an aid or a visit.
   *
   * @param told everything that there is of the household, the act included
   */
  public static List<String> of(String act, List<Fact> told, Reference reference) {
    SameAidTwice twice = new SameAidTwice();
    AidAfterEnd ended = new AidAfterEnd();
    return Stream.concat(
            state(ended, told)
                .filter(known -> ended.isFound(known, act))
                .map(known -> CheckCode.C05_AID_AFTER_END)
                .stream(),
            state(twice, told)
                .filter(known -> twice.isOneOfTwo(act, known, reference))
                .map(known -> CheckCode.C08_SAME_AID_TWICE)
                .stream())
        .map(CheckCode::name)
        .toList();
  }

  private static <S> Optional<S> state(Check<S> check, List<Fact> told) {
    Optional<S> state = Optional.empty();
    for (Fact fact : told) {
      for (FindingSubject subject : check.subjects(fact).toList()) {
        state = Optional.of(check.fold(state, subject, fact));
      }
    }
    return state;
  }
}
