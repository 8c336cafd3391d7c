package org.warmledger.command.checks.flags;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.values.FindingSubject;

/** What whoever hands something over is told of it in the answer, by all that a file has told. */
public final class AtOnce {

  public static final AtOnce NOTHING = new AtOnce(Optional.empty(), Optional.empty());

  private static final AidAfterEnd ENDED = new AidAfterEnd();
  private static final SameAidTwice TWICE = new SameAidTwice();

  private final Optional<AidAfterEnd.State> ended;
  private final Optional<SameAidTwice.State> twice;

  private AtOnce(Optional<AidAfterEnd.State> ended, Optional<SameAidTwice.State> twice) {
    this.ended = ended;
    this.twice = twice;
  }

  /** With what the file told next. */
  public AtOnce and(Fact fact) {
    return new AtOnce(folded(ENDED, ended, fact), folded(TWICE, twice, fact));
  }

  private static <S> Optional<S> folded(Check<S> check, Optional<S> before, Fact fact) {
    Optional<S> state = before;
    for (FindingSubject subject : check.subjects(fact).toList()) {
      state = Optional.of(check.fold(state, subject, fact));
    }
    return state;
  }

  /** The codes of what is found about an aid or a visit. */
  public List<String> of(String act, Reference reference) {
    return Stream.concat(
            ended
                .filter(known -> ENDED.isFound(known, act))
                .map(known -> CheckCode.C05_AID_AFTER_END)
                .stream(),
            twice
                .filter(known -> TWICE.isOneOfTwo(act, known, reference))
                .map(known -> CheckCode.C08_SAME_AID_TWICE)
                .stream())
        .map(CheckCode::name)
        .toList();
  }
}
