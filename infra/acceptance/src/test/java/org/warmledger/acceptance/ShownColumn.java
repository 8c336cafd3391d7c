package org.warmledger.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.values.LedgerCalendar;
import tools.jackson.databind.JsonNode;

/**
 * Where a list shows what one of its filters asks for.
 *
 * @param says what a row must show that is found
 * @param asked where the values are read that are asked with
 * @param also where what is asked for may stand as well
 */
record ShownColumn(Says says, String asked, List<String> also) {

  /** How what is shown and what is asked for belong together. */
  enum Says {
    SAME,
    /** An address stands for itself and each of its parts. */
    PART,
    /** A union stands for itself and those below it. */
    WITHIN,
    FROM,
    UNTIL,
    /** Before the day that is asked for, or on none. */
    BEFORE,
    /** Found by words, as others may be. */
    WORDS,
    /** The end of a number that is masked. */
    LAST_FOUR,
    /** No column says it. */
    NOTHING
  }

  static ShownColumn of(Says says, String asked, String... also) {
    return new ShownColumn(says, asked, List.of(also));
  }

  /** Not a column: whatever it says is said of the whole list. */
  static ShownColumn none() {
    return of(Says.NOTHING, "");
  }

  /** What a row shows, as it would be asked for. */
  List<String> values(JsonNode row) {
    return shown(row.at(asked)).map(this::question).toList();
  }

  private String question(String shown) {
    return switch (says) {
      case BEFORE -> LocalDate.parse(shown).plusDays(1).toString();
      case LAST_FOUR -> shown.substring(shown.length() - 4);
      case FROM, UNTIL, SAME, PART, WITHIN, WORDS, NOTHING -> shown;
    };
  }

  /** Whether a row that was found shows what was asked for. */
  boolean fits(JsonNode row, String question, Set<String> within) {
    Set<String> all =
        Stream.concat(Stream.of(asked), also.stream())
            .flatMap(place -> shown(row.at(place)))
            .collect(Collectors.toSet());
    return switch (says) {
      case SAME -> all.contains(question);
      case PART ->
          all.contains(question)
              || all.stream().anyMatch(one -> List.of(one.split("/")).contains(question));
      case WITHIN -> all.stream().anyMatch(within::contains);
      case FROM -> all.stream().allMatch(one -> compare(one, question) >= 0);
      case UNTIL -> all.stream().allMatch(one -> compare(one, question) <= 0);
      case BEFORE -> all.stream().allMatch(one -> compare(one, question) < 0);
      case WORDS, LAST_FOUR, NOTHING -> true;
    };
  }

  private static int compare(String one, String other) {
    if (one.endsWith("Z")) {
      return Instant.parse(one).compareTo(Instant.parse(other));
    }
    return one.matches("[0-9]+")
        ? Long.compare(Long.parseLong(one), Long.parseLong(other))
        : one.compareTo(other);
  }

  /** Every text there: of one value, of a union, of each of several. */
  private Stream<String> shown(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().flatMap(this::shown);
    }
    if (node.isObject()) {
      return shown(node.path("code"));
    }
    return node.isNull() || node.isMissingNode() ? Stream.of() : Stream.of(day(node.asString()));
  }

  /** A list that is asked for days shows moments. */
  private String day(String text) {
    return asked.equals("/at") && text.endsWith("Z")
        ? LedgerCalendar.dayOf(Instant.parse(text)).toString()
        : text;
  }
}
