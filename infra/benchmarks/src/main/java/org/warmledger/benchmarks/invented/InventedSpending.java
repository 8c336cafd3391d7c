package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * What a tree of funds hands out over five years: one fund of the national union, one of each union
 * that keeps city or county unions below it, and one of each of these. Two appropriations come down
 * the tree; a fund below spends the first before the second. Every level gets exactly what those
 * below it spend.
 */
public final class InventedSpending {

  /** Days of spending; nothing else is booked on them. */
  public static final LocalDate FIRST = LocalDate.of(2021, 1, 2);

  public static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  /** At the root of the tree. */
  public static final Holder TOP = new Holder("BENCH-TOP", "100000", "");

  private static final List<Holder> MIDDLE =
      List.of(
          new Holder("BENCH-220000", "220000", TOP.fund()),
          new Holder("BENCH-410800", "410800", TOP.fund()));

  private static final long SEED = 3;

  private final int count;
  private final List<Holder> spenders;
  private final long[] spent;

  public InventedSpending(int count) {
    this.count = count;
    this.spenders = InventedUnion.ALL.stream().map(union -> below(union.code())).toList();
    this.spent = new long[spenders.size()];
    for (int number = 0; number < count; number++) {
      spent[spender(number)] += fen(number);
    }
  }

  /** A fund of the tree and the one that it gets its money from; none above the root. */
  public record Holder(String fund, String union, String above) {}

  /**
   * One disbursement.
   *
   * @param spender which of the funds at the bottom
   * @param first how much of it is of the first appropriation; the rest is of the second
   */
  public record Spent(int number, int spender, LocalDate day, long fen, long first) {

    public long second() {
      return fen - first;
    }
  }

  private static Holder below(String union) {
    String above = union.startsWith("22") ? "BENCH-220000" : "BENCH-410800";
    return new Holder("BENCH-" + union, union, above);
  }

  public int count() {
    return count;
  }

  /** The funds at the bottom, which spend. */
  public List<Holder> spenders() {
    return spenders;
  }

  /** All below the root, each after the one above it. */
  public List<Holder> receivers() {
    List<Holder> all = new ArrayList<>(MIDDLE);
    all.addAll(spenders);
    return List.copyOf(all);
  }

  /** How much of the first appropriation a fund gets in all. */
  public long first(Holder holder) {
    return sum(holder, this::firstOf);
  }

  /** How much of the second appropriation a fund gets in all. */
  public long second(Holder holder) {
    return sum(holder, spender -> spent[spender] - firstOf(spender));
  }

  private long sum(Holder holder, IntToLongFunction part) {
    return IntStream.range(0, spent.length)
        .filter(spender -> isAt(holder, spenders.get(spender)))
        .mapToLong(part)
        .sum();
  }

  /** How many of the funds at the bottom get their money through a fund. */
  public long spendersBelow(Holder holder) {
    return spenders.stream().filter(spender -> isAt(holder, spender)).count();
  }

  private static boolean isAt(Holder holder, Holder spender) {
    return holder.equals(TOP) || holder.equals(spender) || holder.fund().equals(spender.above());
  }

  private long firstOf(int spender) {
    return spent[spender] / 2;
  }

  /** Every disbursement, the oldest first. */
  public void forEach(Consumer<Spent> each) {
    long[] left = new long[spent.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = firstOf(i);
    }
    for (int number = 0; number < count; number++) {
      int spender = spender(number);
      long fen = fen(number);
      long first = Math.min(fen, left[spender]);
      left[spender] -= first;
      each.accept(new Spent(number, spender, day(number), fen, first));
    }
  }

  private int spender(int number) {
    return new Dice(SEED, number).between(0, spenders.size() - 1);
  }

  /** Two hundred to five thousand yuan, to the fen. */
  public static long fen(int number) {
    return new Dice(SEED + 1, number).between(200_00, 5_000_00);
  }

  /** Evenly over the years. */
  public LocalDate day(int number) {
    long days = LAST.toEpochDay() - FIRST.toEpochDay() + 1;
    return FIRST.plusDays(number * days / count);
  }
}
