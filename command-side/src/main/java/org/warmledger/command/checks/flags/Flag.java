package org.warmledger.command.checks.flags;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.values.FindingSubject;

/** A check about the files, funds or rosters that the facts are facts of, unless it says others. */
abstract class Flag<S> implements Check<S> {

  private final CheckCode code;
  private final Class<S> stateType;
  private final Set<Class<?>> facts;

  /** By what it keeps, and the facts that change it. */
  Flag(CheckCode code, Class<S> stateType, Class<?>... facts) {
    this(code, stateType, Set.of(), facts);
  }

  /** The same, where several checks go by some of the facts. */
  Flag(CheckCode code, Class<S> stateType, Set<Class<?>> usual, Class<?>... more) {
    this.code = code;
    this.stateType = stateType;
    this.facts = Stream.concat(usual.stream(), Stream.of(more)).collect(Collectors.toSet());
  }

  @Override
  public final CheckCode code() {
    return code;
  }

  @Override
  public final Class<S> stateType() {
    return stateType;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return facts.contains(fact.event().getClass())
        ? Subjects.of(fact.event()).stream()
        : Stream.empty();
  }
}
