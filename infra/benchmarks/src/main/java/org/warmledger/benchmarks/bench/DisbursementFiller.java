package org.warmledger.benchmarks.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.warmledger.benchmarks.invented.InventedSpending;
import org.warmledger.benchmarks.invented.InventedSpending.Holder;
import org.warmledger.benchmarks.invented.InventedSpending.Spent;
import org.warmledger.benchmarks.measure.Shortfall;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts very many disbursements beside a few that came through the public interface, each in the
 * shape of one of these with an id, a day, and shares of its own; and what moved in their funds on
 * each day. The readers would need hours for as many.
 */
final class DisbursementFiller {

  private static final String DISBURSEMENTS = "disbursements";
  private static final String DAYS = "funddays";
  private static final int PAGE = 1_000;
  // Nobody types it: it parts a document into what stays and what each has of its own.
  private static final String MARK = "\u0001";
  private static final String ID = mark("id");
  private static final String DAY = mark("day");
  private static final String FEN = mark("fen");
  private static final String SHARES = mark("shares");
  private static final String APPROPRIATIONS = mark("appropriations");

  private final RawElasticsearch elasticsearch;
  private final FundTree.Grown tree;
  private final InventedSpending spending;
  private final List<List<String[]>> shapes;
  private final Map<LocalDate, long[][]> days = new HashMap<>();

  DisbursementFiller(
      RawElasticsearch elasticsearch, FundTree.Grown tree, InventedSpending spending) {
    this.elasticsearch = elasticsearch;
    this.tree = tree;
    this.spending = spending;
    this.shapes =
        tree.samples().stream().map(aids -> aids.stream().map(this::shape).toList()).toList();
  }

  static String id(int number) {
    return "commitment-aid-bench-%07d".formatted(number);
  }

  /** What moved in each fund at the bottom, by day: fen and number of disbursements. */
  Map<LocalDate, long[][]> fill() {
    StringBuilder lines = new StringBuilder();
    spending.forEach(
        spent -> {
          lines.append("{\"index\":{\"_id\":\"").append(id(spent.number())).append("\"}}\n");
          document(spent, lines);
          add(spent);
          if (spent.number() % PAGE == PAGE - 1) {
            send(DISBURSEMENTS, lines);
          }
        });
    send(DISBURSEMENTS, lines);
    days();
    elasticsearch.settle(DISBURSEMENTS);
    elasticsearch.settle(DAYS);
    return days;
  }

  private void send(String index, StringBuilder lines) {
    if (!lines.isEmpty()) {
      elasticsearch.bulk(index, lines.toString());
      lines.setLength(0);
    }
  }

  private void add(Spent spent) {
    long[][] moved =
        days.computeIfAbsent(spent.day(), unused -> new long[spending.spenders().size()][2]);
    moved[spent.spender()][0] += spent.fen();
    moved[spent.spender()][1]++;
  }

  private static String mark(String name) {
    return MARK + name + MARK;
  }

  /** The texts between the marks, and at every second place the name of what comes there. */
  private String[] shape(String aid) {
    JsonNode document = elasticsearch.document(DISBURSEMENTS, "commitment-" + aid);
    String shares = "\"shares\":" + document.at("/given/booking/shares");
    String marked =
        document
            .toString()
            .replace(shares, "\"shares\":" + SHARES)
            .replace("\"appropriations\":[\"" + tree.first() + "\"]", APPROPRIATIONS)
            .replace(aid, ID)
            .replace("\"fen\":" + FundTree.SAMPLE_FEN, "\"fen\":" + FEN)
            .replace("\"" + FundTree.DAY_OF_SAMPLES + "\"", "\"" + DAY + "\"");
    if (marked.contains(tree.first()) || !marked.contains(SHARES) || !marked.contains(DAY)) {
      throw new Shortfall("a disbursement is not of the shape that was expected");
    }
    return marked.split(MARK);
  }

  private void document(Spent spent, StringBuilder to) {
    List<String[]> ofSpender = shapes.get(spent.spender());
    String[] parts = ofSpender.get(spent.number() % ofSpender.size());
    for (int i = 0; i < parts.length; i++) {
      to.append(i % 2 == 0 ? parts[i] : own(parts[i], spent));
    }
    to.append('\n');
  }

  private String own(String what, Spent spent) {
    return switch (what) {
      case "id" -> id(spent.number()).substring("commitment-".length());
      case "day" -> spent.day().toString();
      case "fen" -> Long.toString(spent.fen());
      case "shares" -> drawn(spent, DisbursementFiller::share).toString();
      case "appropriations" ->
          "\"appropriations\":" + drawn(spent, (appropriation, fen) -> '"' + appropriation + '"');
      default -> throw new IllegalStateException(what);
    };
  }

  /** What it draws on of the two appropriations, each told in a way. */
  private List<String> drawn(Spent spent, BiFunction<String, Long, String> told) {
    return Stream.of(
            Map.entry(tree.first(), spent.first()), Map.entry(tree.second(), spent.second()))
        .filter(part -> part.getValue() > 0)
        .map(part -> told.apply(part.getKey(), part.getValue()))
        .toList();
  }

  private static String share(String appropriation, long fen) {
    return """
    {"appropriation":"%s","money":{"fen":%d},"goods":[]}"""
        .formatted(appropriation, fen);
  }

  private void days() {
    StringBuilder lines = new StringBuilder();
    for (int spender = 0; spender < spending.spenders().size(); spender++) {
      Holder holder = spending.spenders().get(spender);
      ObjectNode day =
          (ObjectNode)
              elasticsearch.document(DAYS, holder.fund() + "~" + FundTree.DAY_OF_SAMPLES + "~");
      for (Map.Entry<LocalDate, long[][]> entry : days.entrySet()) {
        long[] moved = entry.getValue()[spender];
        if (moved[1] > 0) {
          day.put("day", entry.getKey().toString());
          both(day.putObject("sums"), moved[0]);
          both(day.putObject("counts"), moved[1]);
          lines
              .append("{\"index\":{\"_id\":\"%s~%s~\"}}%n".formatted(holder.fund(), entry.getKey()))
              .append(day)
              .append('\n');
        }
      }
      send(DAYS, lines);
    }
  }

  /** All that was set aside was handed out, on the same day. */
  private static void both(ObjectNode sums, long amount) {
    sums.put("COMMITTED", amount).put("DISBURSED", amount);
  }
}
