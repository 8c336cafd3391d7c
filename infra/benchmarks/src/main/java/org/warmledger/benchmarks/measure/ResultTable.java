package org.warmledger.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one table of a run: what was measured, what was wanted, and what the machine itself can do.
 */
public final class ResultTable {

  private static final List<String> HEAD =
      List.of("指标 metric", "结果 result", "目标 target", "判定 verdict", "裸极限 raw limit");

  private final List<List<String>> rows = new ArrayList<>();

  /** A line with a target: met or missed, never a failure. */
  public void judged(String metric, String result, String target, boolean met, String rawLimit) {
    rows.add(List.of(metric, result, target, met ? "达到 met" : "未达 missed", rawLimit));
  }

  /** A line without a target. */
  public void told(String metric, String result, String rawLimit) {
    rows.add(List.of(metric, result, "–", "–", rawLimit));
  }

  /** As Markdown, aligned for a terminal. */
  @Override
  public String toString() {
    List<List<String>> all = new ArrayList<>();
    all.add(HEAD);
    all.addAll(rows);
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(i -> all.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
            .toArray();
    List<String> rule = IntStream.of(widths).mapToObj("-"::repeat).toList();
    all.add(1, rule);
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
