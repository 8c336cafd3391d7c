package org.warmledger.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/** The table of goals, ratios first, as Markdown to be pasted. */
public final class SpeedTable {

  private static final List<String> HEAD =
      List.of(
          "什么 what",
          "比 ratio",
          "目标 goal",
          "判定 verdict",
          "本账 ours",
          "Axon 默认 defaults",
          "裸极限 raw limit",
          "CPU ms",
          "索引 index ops");

  private static final String NONE = "–";

  private final List<List<String>> rows = new ArrayList<>();

  /** What a line says. */
  public record Line(
      String what,
      String ratio,
      Goal goal,
      String ours,
      String defaults,
      String raw,
      String cpu,
      String operations) {

    /** Of something that has neither raw limit nor a price for each. */
    public static Line of(String what, Goal goal, String ours) {
      return new Line(what, NONE, goal, ours, NONE, NONE, NONE, NONE);
    }

    /** Beside what the machine does without us. */
    public Line beside(String ratio, String raw) {
      return new Line(what, ratio, goal, ours, defaults, raw, cpu, operations);
    }

    /** Beside what Axon does as it comes. */
    public Line besideDefaults(String other) {
      return new Line(what, ratio, goal, ours, other, raw, cpu, operations);
    }

    /** With the price of each. */
    public Line priced(Pace each) {
      return new Line(what, ratio, goal, ours, defaults, raw, each.cpu(), each.operations());
    }
  }

  /** What is wanted, and whether it is so. */
  public record Goal(String wanted, boolean met) {}

  public void add(Line line) {
    rows.add(
        List.of(
            line.what(),
            line.ratio(),
            line.goal().wanted(),
            line.goal().met() ? "达到 met" : "未达 missed",
            line.ours(),
            line.defaults(),
            line.raw(),
            line.cpu(),
            line.operations()));
  }

  /** A line that could not be measured. */
  public void missing(String what, String why) {
    rows.add(List.of(what, NONE, NONE, "未测 not measured", why, NONE, NONE, NONE, NONE));
  }

  @Override
  public String toString() {
    return Markdown.table(HEAD, rows);
  }
}
