package org.warmledger.benchmarks.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How many a second, and what each took of the processors and of Elasticsearch.
 *
 * @param cpuMillis of everything together, the load included
 * @param indexOperations that Elasticsearch was asked for; absent where none is running
 */
public record Pace(double perSecond, double cpuMillis, Optional<Double> indexOperations) {

  /** The middle of several rounds, of each figure. */
  public static Pace median(List<Pace> rounds) {
    return new Pace(
        middle(rounds, Pace::perSecond),
        middle(rounds, Pace::cpuMillis),
        rounds.getFirst().indexOperations().isEmpty()
            ? Optional.empty()
            : Optional.of(middle(rounds, round -> round.indexOperations().orElse(0.0))));
  }

  /** The middle of what several rounds say. */
  public static <T> double middle(List<T> rounds, ToDoubleFunction<T> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  public String cpu() {
    return String.format(Locale.ROOT, "%.2f", cpuMillis);
  }

  public String operations() {
    return indexOperations.map(each -> String.format(Locale.ROOT, "%.1f", each)).orElse("–");
  }
}
