package org.warmledger.benchmarks.past;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A stored text, cut where a copy of it reads otherwise. */
record Cut(List<Function<Likeness, String>> parts) {

  private static final String ID = "[0-9a-z]{25}";

  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\{\"owner\":\"(?<owner>person-"
              + ID
              + ")\",\"key\":\"[^\"]+\",\"sealed\":\"[^\"]+\"\\}"
              + "|(?<person>person-"
              + ID
              + ")"
              + "|(?<=\"(?:name|holder)\":\")(?<name>[^\"]+)"
              + "|(?<=\"identityNumber\":\")(?<identity>[^\"]+)"
              + "|(?<=\"mobile\":\")1990(?<mobile>\\d{7})"
              + "|(?<=\"address\":\")(?<address>[^\"]+)"
              + "|629900(?<account>\\d{13})"
              + "|PZ(?<voucher>\\d{8})"
              + "|(?<=签收-\\d{4}-\\d{2}-\\d{2}-)(?<receipt>\\d+)"
              + "|(?<=\"idempotencyKey\":\")(?<key>[^\"]+)"
              + "|(?<=\"correlationId\":\")(?<correlation>[^\"]+)"
              + "|(?<=-|\")(?<!appropriation-|movement-)(?<id>"
              + ID
              + ")(?![0-9a-z])");

  /**
   * Cuts a text.
   *
   * @param opened what a sealed value holds, as its text
   */
  static Cut of(String text, UnaryOperator<String> opened) {
    List<Function<Likeness, String>> parts = new ArrayList<>();
    Matcher found = OTHERWISE.matcher(text);
    int from = 0;
    while (found.find()) {
      parts.add(same(text.substring(from, found.start())));
      parts.add(otherwise(found.toMatchResult(), opened));
      from = found.end();
    }
    parts.add(same(text.substring(from)));
    return new Cut(List.copyOf(parts));
  }

  private static Function<Likeness, String> same(String text) {
    return unused -> text;
  }

  private static Function<Likeness, String> otherwise(
      MatchResult found, UnaryOperator<String> opened) {
    String group =
        found.namedGroups().keySet().stream()
            .filter(name -> found.group(name) != null)
            .findFirst()
            .orElseThrow();
    String text = found.group(group);
    return switch (group) {
      case "owner" -> sealed(text, of(opened.apply(found.group()), UnaryOperator.identity()));
      case "person" -> copy -> copy.person(text);
      case "name" -> copy -> copy.people().name(text);
      case "identity" -> copy -> copy.people().identity(text);
      case "mobile" -> copy -> copy.people().mobile(Integer.parseInt(text));
      case "address" -> copy -> copy.people().address(text);
      case "account" -> copy -> "629900%013d".formatted(copy.people().household(text));
      case "voucher" -> copy -> "PZ%08d".formatted(copy.people().household(text));
      case "receipt" -> copy -> String.valueOf(copy.people().household(text));
      case "key" -> copy -> "copy-" + copy.number() + "-" + text;
      case "correlation" -> copy -> copy.correlation(text);
      default -> copy -> copy.id(text);
    };
  }

  private static Function<Likeness, String> sealed(String owner, Cut value) {
    return copy -> copy.sealed(owner, value::in);
  }

  Cut and(Function<Likeness, String> part) {
    return new Cut(Stream.concat(parts.stream(), Stream.of(part)).toList());
  }

  String in(Likeness copy) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.apply(copy)));
    return text.toString();
  }
}
