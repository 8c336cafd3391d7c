package org.warmledger.command.streams;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Personal;

/** Whose keys facts are going to be sealed with; what was sealed before stays as it is. */
public final class NewlySealed {

  private NewlySealed() {}

  /** The persons whose keys it takes to write the facts. */
  public static Set<PersonId> owners(List<?> facts) {
    return facts.stream().flatMap(NewlySealed::in).collect(Collectors.toSet());
  }

  private static Stream<PersonId> in(Object value) {
    return switch (value) {
      case Personal.Known<?> known -> Stream.of(known.owner());
      case Personal<?> _ -> Stream.empty();
      case Optional<?> maybe -> maybe.stream().flatMap(NewlySealed::in);
      case List<?> many -> many.stream().flatMap(NewlySealed::in);
      case Record parts -> RecordPart.of(parts).flatMap(part -> in(part.value()));
      default -> Stream.empty();
    };
  }
}
