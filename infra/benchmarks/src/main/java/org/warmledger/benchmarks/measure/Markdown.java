package org.warmledger.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that reads well on a terminal and where Markdown is shown. */
final class Markdown {

  private Markdown() {}

  static String table(List<String> head, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(head);
    all.addAll(rows);
    int[] widths =
        IntStream.range(0, head.size())
            .map(i -> all.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
            .toArray();
    all.add(1, IntStream.of(widths).mapToObj("-"::repeat).toList());
    return all.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - width(row.get(i))))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Chinese characters take two columns. */
  private static int width(String text) {
    return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }
}
