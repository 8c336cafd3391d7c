package org.warmledger.events;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What facts that tell of people say of them outside the seal, in free words: why something was
 * done, and what was noted. It names nobody, and shows to those alone whose role may ever read
 * reasons (ADR 0105).
 */
public final class OpenWords {

  private static final Set<String> WORDS = Set.of("reason", "note");

  private OpenWords() {}

  /** The fields of a fact that hold such words; none of facts about money and the programme. */
  public static Set<String> in(Class<?> fact) {
    return tellsOfPeople(fact)
        ? Arrays.stream(fact.getRecordComponents())
            .filter(part -> part.getType() == String.class)
            .map(RecordComponent::getName)
            .filter(WORDS::contains)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  /** Whether a fact is about a household or about people by name. */
  static boolean tellsOfPeople(Class<?> fact) {
    return Stream.of(
            CaseEvent.class,
            ApplicationEvent.class,
            RosterEvent.class,
            FindingEvent.class,
            ServiceEvent.class,
            ErasureEvent.class)
        .anyMatch(family -> family.isAssignableFrom(fact));
  }
}
