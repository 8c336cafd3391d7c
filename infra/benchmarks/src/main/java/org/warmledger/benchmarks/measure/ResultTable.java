package org.warmledger.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

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
    return Markdown.table(HEAD, rows);
  }
}
